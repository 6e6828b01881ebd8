package org.yanxun.roster.domain;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterIntake;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** What people decide about organisations. */
@Component
public class OrganisationDesk {

    private final Roster roster;
    private final RosterIntake intake;
    private final AuditTrail trail;

    OrganisationDesk(Roster roster, RosterIntake intake, @Lazy AuditTrail trail) {
        this.roster = roster;
        this.intake = intake;
        this.trail = trail;
    }

    /**
     * Merges one organisation into another on a day; people move on that day.
     *
     * @throws NotThere if one of them is outside the scope
     * @throws Refusal if they are the same, or the closing one is not open around that day
     */
    @Transactional
    public void merge(Actor actor, OrgId closing, OrgId successor, LocalDate on, String reason) {
        Organisation ending = roster.organisation(actor.scope(), closing).orElseThrow(NotThere::new);
        Organisation going = roster.organisation(actor.scope(), successor).orElseThrow(NotThere::new);
        Refusal.unlessGranted(Verdict.when(!closing.equals(successor), "roster.refused.mergeIntoItself"));
        Refusal.unlessGranted(Verdict.when(going.open(), "roster.refused.successorClosed", going.name()));
        intake.merge(actor.district(), closing, successor, on);
        trail.record(
                actor,
                Decision.of(
                                "roster.merge",
                                "organisation",
                                closing.value(),
                                Map.of("successor", going.name(), "on", on.toString()))
                        .from(Map.of("name", ending.name()))
                        .because(reason.isBlank() ? null : reason.strip()));
    }
}
