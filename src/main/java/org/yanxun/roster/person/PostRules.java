package org.yanxun.roster.person;

import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.Term.PostKind;

/** Who may touch which post. */
final class PostRules {

    private PostRules() {}

    /**
     * Whether the actor may make, change or end a post of that kind. Whoever leads a school by post wears the principal's
     * hat there, so that no school decides it itself: the bureau and the training college do.
     */
    static Verdict mayTouch(Actor actor, PostKind kind) {
        return kind == PostKind.PRINCIPAL
                ? Verdict.when(actor.is(Role.BUREAU, Role.COLLEGE), "roster.refused.principal")
                : FactRules.mayKeepPeople(actor);
    }
}
