package org.yanxun.insight.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * year's plan. It can be undone until a plan of the next year is put in force; the draft then goes too, unless somebody has
 * worked on it.
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

    /** Whether a year has come so far that it can be closed. */
    public boolean isEnding(PlanYear year) {
        return Closing.isDue(year, LocalDate.now(clock));
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
        PlanYear next = next(year);
        String text = new CarriedText(plan.text(), going(figures, carried)).of(next, title);
        PlanId draft =
                plans.read(actor, new PlanId(id), text, Optional.of(next)).id();
        Closing closing =
                new Closing(id, year, plan.plan().id(), draft, clock.instant().truncatedTo(ChronoUnit.MICROS), carried);
        Refusal.unlessGranted(Verdict.when(store.keep(actor, closing), "insight.refused.closed"));
        trail.record(
                actor, Decision.of("insight.closed", "plan", plan.plan().id().value(), year));
        return closing;
    }

    /** Whether the draft that a closing wrote is there; somebody may have taken it back. */
    public boolean isDraftThere(DistrictId district, Closing closing) {
        return plans.find(district, closing.to()).isPresent();
    }

    /** Whether nobody has worked on the draft that a closing wrote. */
    public boolean isDraftUntouched(DistrictId district, Closing closing) {
        return plans.isUntouched(district, closing.to());
    }

    /** The drafts of a year's closings that were taken back and that stayed, since somebody had worked on them. */
    public List<PlanId> kept(DistrictId district, PlanYear year) {
        return store.takenBack(district, year).stream()
                .filter(draft -> plans.find(district, draft).isPresent())
                .toList();
    }

    /**
     * Opens a year again.
     *
     * @return whether the draft is gone with it, since nobody had worked on it, or somebody had taken it back before
     * @throws Refusal if it is not closed, or a plan of the next year was put in force since
     */
    @Transactional
    public boolean undo(Actor actor, PlanYear year) {
        Optional<Closing> closing = store.of(actor.district(), year);
        boolean isNextAdopted =
                closing.filter(each -> isNextAdopted(actor.district(), each)).isPresent();
        Refusal.unlessGranted(
                ClosingRules.judge(ClosingRules.UNDOING, new ClosingRules.Undoing(closing, isNextAdopted)));
        Closing standing = closing.orElseThrow(NotThere::new);
        store.undo(actor, standing, clock.instant());
        trail.record(
                actor, Decision.of("insight.reopened", "plan", standing.from().value(), year));
        return plans.withdraw(actor, standing.to());
    }

    /** The draft itself was in force at some time, or another plan of its year was put in force after the closing. */
    private boolean isNextAdopted(DistrictId district, Closing closing) {
        return Stream.concat(
                        plans.find(district, closing.to()).stream(),
                        plans.adopted(district, next(closing.year())).stream())
                .flatMap(document -> document.plan().moments().adopted().stream())
                .anyMatch(adopted -> !adopted.isBefore(closing.at()));
    }

    private static PlanYear next(PlanYear year) {
        return new PlanYear(year.value() + 1);
    }

    private static List<PlanTarget> going(Figures figures, List<Carried> carried) {
        Set<TargetId> ids = carried.stream().map(Carried::target).collect(Collectors.toSet());
        return figures.promises().stream()
                .map(Promise::target)
                .filter(target -> ids.contains(target.id()))
                .toList();
    }
}
