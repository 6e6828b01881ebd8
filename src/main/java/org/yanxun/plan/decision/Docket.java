package org.yanxun.plan.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Target;

/**
 * Everything read out of a version of a plan, with all decisions on it.
 *
 * @param plan the version
 * @param promised its targets in no order
 * @param noticed its findings in the order of their places
 * @param answering who answers for an item
 * @param histories the decisions by their subject, a target or a finding; one that nobody decided on has none
 */
public record Docket(
        PlanId plan,
        List<Promised> promised,
        List<Noticed> noticed,
        Map<UUID, List<Responsibility>> answering,
        Map<UUID, History> histories) {

    private static final Comparator<PlanTarget> PLACE = Comparator.<PlanTarget>comparingInt(
                    target -> target.content().start())
            .thenComparing(Comparator.<PlanTarget>comparingInt(
                            target -> target.content().end())
                    .reversed())
            .thenComparing(target -> target.id().value());

    public Docket {
        promised = List.copyOf(promised);
        noticed = List.copyOf(noticed);
        answering = Map.copyOf(answering);
        histories = Map.copyOf(histories);
    }

    /** The decisions on a target. */
    public History history(TargetId target) {
        return histories.getOrDefault(target.value(), History.NONE);
    }

    /** How a target stands. */
    public TargetState state(Promised target) {
        return target.after(history(target.id()));
    }

    /** All targets in the order of the text, dropped ones too, those whose making was taken back left out. */
    public List<PlanTarget> targets() {
        return promised.stream()
                .filter(target -> state(target).life() != TargetState.Life.ABSENT)
                .map(this::target)
                .sorted(PLACE)
                .toList();
    }

    /** One target as it came; absent if the plan has none of that id. */
    public Optional<Promised> find(TargetId id) {
        return promised.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** A finding; absent if the plan has none of that id. */
    public Optional<Noticed> find(FindingId id) {
        return noticed.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How many decisions there are in all; a page that shows many targets carries this number. */
    public int version() {
        return histories.values().stream().mapToInt(History::version).sum();
    }

    /** All histories there are, of targets and of findings. */
    public List<History> everyHistory() {
        return List.copyOf(histories.values());
    }

    /** The proposed targets that no open fault or warning lies on. */
    public List<PlanTarget> plain() {
        return targets().stream()
                .filter(target -> target.standing() == PlanTarget.Standing.PROPOSED && isPlain(target.content()))
                .toList();
    }

    /** Whether no open fault or warning lies on a target's words. */
    public boolean isPlain(Target content) {
        return noticed.stream().noneMatch(each -> each.isPressing() && each.lies(content));
    }

    /** What was kept under that id; absent if nothing was. */
    public Optional<Kept> kept(UUID batch) {
        List<Decision> decisions = everyHistory().stream()
                .flatMap(history -> history.decisions().stream())
                .filter(decision -> decision.batch().equals(batch))
                .toList();
        return decisions.isEmpty() ? Optional.empty() : Optional.of(new Kept(this, decisions));
    }

    private PlanTarget target(Promised target) {
        TargetState state = state(target);
        return new PlanTarget(
                target.id(),
                plan,
                state.content(),
                state.life().standing(),
                suspendedBy(state.content()),
                answering.getOrDefault(target.item(), List.of()),
                state.binding().filter(bound -> state.content().kind().isCounted()));
    }

    private Optional<Finding.Code> suspendedBy(Target content) {
        return noticed.stream()
                .filter(each -> each.suspends(content))
                .map(each -> each.finding().code())
                .findFirst();
    }

    /**
     * A batch that was kept, asked whether it says what somebody sends under its id.
     *
     * @param docket where it was kept
     * @param decisions what was decided, in no order
     */
    public record Kept(Docket docket, List<Decision> decisions) {

        /** Whether just this was decided on that subject. */
        public boolean says(UUID subject, Act act) {
            return decisions.stream()
                    .anyMatch(decision ->
                            decision.subject().equals(subject) && decision.act().equals(act));
        }

        /** Whether that target took in its neighbour. */
        public boolean merges(UUID subject) {
            return decisions.stream().anyMatch(decision -> decision.act() instanceof Act.Merge)
                    && decisions.stream()
                            .anyMatch(decision ->
                                    decision.subject().equals(subject) && decision.act() instanceof Act.Correct);
        }

        /** Whether it took that batch back. */
        public boolean takesBack(UUID batch) {
            return decisions.stream().anyMatch(decision -> decision.act().equals(new Act.Undo(batch)));
        }

        /** Whether it made targets that said just this. */
        public boolean makes(List<Target> contents) {
            List<Target> made = docket.promised.stream()
                    .filter(target -> says(target.id().value(), new Act.Add()))
                    .map(Promised::content)
                    .toList();
            return made.size() == contents.size() && made.containsAll(contents);
        }

        /** Whether it accepted targets that are so, and did nothing else. */
        public boolean accepts(Predicate<Target> isSo) {
            return isAll(Act.Accept.class) && subjects().map(Promised::content).allMatch(isSo);
        }

        /** Whether it had targets counted that are so, all of those that were named, and did nothing else. */
        public boolean binds(Wanted wanted, Predicate<Target> isSo) {
            return isAll(Act.Bind.class)
                    && subjects().allMatch(target -> isSo.test(target.content()) && wanted.names(target.id()))
                    && wanted.only().map(ids -> ids.size() == decisions.size()).orElse(true);
        }

        private boolean isAll(Class<? extends Act> kind) {
            return decisions.stream().map(Decision::act).allMatch(kind::isInstance);
        }

        private Stream<Promised> subjects() {
            return docket.promised.stream()
                    .filter(target -> decisions.stream()
                            .anyMatch(decision ->
                                    decision.subject().equals(target.id().value())));
        }

        /** Whether it was given that reason. */
        public boolean isBecause(String why) {
            return decisions.stream().allMatch(decision -> decision.word().why().equals(why));
        }
    }
}
