package org.yanxun.insight.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.insight.domain.Board;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Promise;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Verdict;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/**
 * Closes a plan's year, from December on: what is not met or runs on goes, as it was written, into a draft of the next
 * year's plan. It can be undone until a plan made from it is in force; the draft then stays a draft like any other.
 */
@Service
public class Closings {

    private final Board board;
    private final Plans plans;
    private final ClosingStore store;
    private final AuditTrail trail;
    private final Clock clock;

    Closings(Board board, Plans plans, ClosingStore store, AuditTrail trail, Clock clock) {
        this.board = board;
        this.plans = plans;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** The closing of a year; absent if it is open. */
    public Optional<Closing> of(DistrictId district, PlanYear year) {
        return store.of(district, year);
    }

    /** What would go on if the year were closed now. */
    public List<Carried> outlook(DistrictId district, PlanYear year) {
        return CarryRules.of(board.figures(district, year).promises(), year);
    }

    /**
     * Closes a year.
     *
     * @param id the draft's own, made by whoever asks: the same twice closes once
     * @param title what the draft is called, after the year
     * @throws Refusal if there is no plan, nothing to carry, if it is closed already, taken back under this id, or too early
     */
    @Transactional
    public Closing close(Actor actor, PlanYear year, UUID id, String title) {
        Optional<Closing> before = store.of(actor.district(), year);
        if (before.filter(closed -> closed.id().equals(id)).isPresent()) {
            return before.get();
        }
        Refusal.unlessGranted(Verdict.when(!store.isTakenBack(actor.district(), id), "insight.refused.takenBack"));
        Figures figures = board.figures(actor.district(), year);
        List<Carried> carried = CarryRules.of(figures.promises(), year);
        LocalDate today = LocalDate.now(clock);
        Refusal.unlessGranted(ClosingRules.judge(
                ClosingRules.CLOSING,
                new ClosingRules.Case(year, today, figures.plan().isPresent(), before.isPresent(), carried.size())));
        PlanDocument plan = figures.plan().orElseThrow(NotThere::new);
        PlanYear next = new PlanYear(year.value() + 1);
        String text = new CarriedText(plan.text(), going(figures, carried)).of(next, title);
        PlanId draft =
                plans.read(actor, new PlanId(id), text, Optional.of(next)).id();
        Closing closing =
                new Closing(id, year, plan.plan().id(), draft, clock.instant().truncatedTo(ChronoUnit.MICROS), carried);
        store.keep(actor, closing);
        trail.record(
                actor, Decision.of("insight.closed", "plan", plan.plan().id().value(), year));
        return closing;
    }

    /**
     * Opens a year again.
     *
     * @throws Refusal if it is not closed, or the next plan is in force
     */
    @Transactional
    public void undo(Actor actor, PlanYear year) {
        Optional<Closing> closing = store.of(actor.district(), year);
        boolean isNextAdopted = closing.flatMap(each -> plans.find(actor.district(), each.to()))
                .filter(document -> document.plan().moments().adopted().isPresent())
                .isPresent();
        Refusal.unlessGranted(
                ClosingRules.judge(ClosingRules.UNDOING, new ClosingRules.Undoing(closing, isNextAdopted)));
        Closing standing = closing.orElseThrow(NotThere::new);
        store.undo(actor, standing, clock.instant());
        trail.record(
                actor, Decision.of("insight.reopened", "plan", standing.from().value(), year));
    }

    private static List<PlanTarget> going(Figures figures, List<Carried> carried) {
        Set<TargetId> ids = carried.stream().map(Carried::target).collect(Collectors.toSet());
        return figures.promises().stream()
                .map(Promise::target)
                .filter(target -> ids.contains(target.id()))
                .toList();
    }
}
