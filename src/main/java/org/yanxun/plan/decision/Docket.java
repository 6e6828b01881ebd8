package org.yanxun.plan.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
 * @param histories the decisions by target
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

    /** All histories there are, of targets and of findings. */
    public List<History> everyHistory() {
        return List.copyOf(histories.values());
    }

    /** The proposed targets of a stretch that no open fault or warning lies on. */
    public List<PlanTarget> plain(int start, int end) {
        return targets().stream()
                .filter(target -> target.standing() == PlanTarget.Standing.PROPOSED)
                .filter(target ->
                        start <= target.content().start() && target.content().start() < end)
                .filter(target -> noticed.stream().noneMatch(each -> each.isPressing() && each.lies(target.content())))
                .toList();
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
}
