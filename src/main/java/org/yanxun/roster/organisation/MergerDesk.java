package org.yanxun.roster.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.domain.Reasons;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** What people decide about an organisation that is merged into another one. */
@Component
public class MergerDesk {

    private final Roster roster;
    private final Standing standing;
    private final OrganisationStore store;
    private final RosterIntake intake;
    private final AuditTrail trail;

    MergerDesk(Roster roster, Standing standing, OrganisationStore store, RosterIntake intake, @Lazy AuditTrail trail) {
        this.roster = roster;
        this.standing = standing;
        this.store = store;
        this.intake = intake;
        this.trail = trail;
    }

    /**
     * Merges one organisation into another on a day; people move on that day.
     *
     * @throws InvalidInput if the reason is too long
     * @throws NotThere if one of them is outside the scope
     * @throws Refusal if they are the same, the successor is not open from that day on, the closing one is not open around
     *     it or is the top of the district, or organisations stand below it on that day or later
     */
    @Transactional
    public void merge(Actor actor, OrgId closing, OrgId successor, LocalDate on, String reason) {
        Optional<String> why = Reasons.ifAny(reason);
        Organisation ending = roster.organisation(actor.scope(), closing).orElseThrow(NotThere::new);
        Organisation going = roster.organisation(actor.scope(), successor).orElseThrow(NotThere::new);
        Refusal.unlessGranted(Verdict.when(!closing.equals(successor), "roster.refused.mergeIntoItself"));
        boolean takes = new Life(store.past(actor.scope(), successor)).bears(Period.since(on));
        Refusal.unlessGranted(Verdict.when(takes, "roster.refused.successorClosed", going.name()));
        Refusal.unlessGranted(Verdict.when(ending.parent() != null, "roster.refused.top"));
        InTheWay below = standing.below(actor.district(), closing, on);
        Refusal.unlessGranted(Verdict.when(below.isNobody(), "roster.refused.standing", below.all(), below.text()));
        intake.merge(actor.district(), closing, successor, on);
        trail.record(
                actor,
                Decision.of(
                                "roster.merge",
                                "organisation",
                                closing.value(),
                                Map.of("successor", going.name(), "on", on.toString()))
                        .from(Map.of("name", ending.name()))
                        .because(why.orElse(null)));
    }
}
