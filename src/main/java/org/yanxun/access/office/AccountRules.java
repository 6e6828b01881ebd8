package org.yanxun.access.office;

import java.util.List;
import org.yanxun.access.domain.Hat;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;

/** Who may touch whose account. */
final class AccountRules {

    private AccountRules() {}

    /**
     * Whether the actor may hand out a code for the account, and so for a moment hold its key: a liaison only for those
     * who are no more than teachers or trainers.
     */
    static Verdict mayGiveCode(Actor actor, List<Hat> hats) {
        boolean plain = hats.stream().allMatch(hat -> hat.role() == Role.TEACHER || hat.role() == Role.TRAINER);
        return Verdict.when(actor.is(Role.ADMINISTRATOR) || plain, "access.rule.onlyTeachers");
    }

    /** Nobody locks their own account. */
    static Verdict mayLock(Actor actor, java.util.UUID account) {
        return Verdict.when(!actor.person().value().equals(account), "access.rule.notSelf");
    }

    /** The last administrator who can sign in stays. */
    static Verdict mayStopAdministering(boolean othersAdminister) {
        return Verdict.when(othersAdminister, "access.rule.lastAdministrator");
    }
}
