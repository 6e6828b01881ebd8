package org.yanxun.roster.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** What people decide about organisations. */
@Component
public class OrganisationDesk {

    private static final int SHOWN = 5;

    private final Roster roster;
    private final OrganisationStore organisations;
    private final RosterIntake intake;
    private final AuditTrail trail;

    OrganisationDesk(Roster roster, OrganisationStore organisations, RosterIntake intake, @Lazy AuditTrail trail) {
        this.roster = roster;
        this.organisations = organisations;
        this.intake = intake;
        this.trail = trail;
    }

    /**
     * Merges one organisation into another on a day; people move on that day.
     *
     * @throws InvalidInput if the reason is too long
     * @throws NotThere if one of them is outside the scope
     * @throws Refusal if they are the same, the closing one is not open around that day or is the top of the district, or
     *     organisations stand below it on that day or later
     */
    @Transactional
    public void merge(Actor actor, OrgId closing, OrgId successor, LocalDate on, String reason) {
        Optional<String> why = Reasons.ifAny(reason);
        Organisation ending = roster.organisation(actor.scope(), closing).orElseThrow(NotThere::new);
        Organisation going = roster.organisation(actor.scope(), successor).orElseThrow(NotThere::new);
        Refusal.unlessGranted(Verdict.when(!closing.equals(successor), "roster.refused.mergeIntoItself"));
        Refusal.unlessGranted(Verdict.when(going.open(), "roster.refused.successorClosed", going.name()));
        Refusal.unlessGranted(Verdict.when(ending.parent() != null, "roster.refused.top"));
        List<String> below = below(actor, closing, on);
        Refusal.unlessGranted(Verdict.when(
                below.isEmpty(),
                "roster.refused.standing",
                below.size(),
                below.stream().limit(SHOWN).collect(Collectors.joining("、"))));
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

    private List<String> below(Actor actor, OrgId closing, LocalDate on) {
        return organisations.lives(actor.scope()).values().stream()
                .flatMap(chapters -> chapters.stream()
                        .filter(chapter -> closing.equals(chapter.facts().parent()))
                        .filter(chapter -> chapter.valid().overlaps(Period.since(on)))
                        .limit(1))
                .map(chapter -> chapter.facts().name())
                .toList();
    }
}
