package org.yanxun.insight.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yanxun.insight.progress.Progress;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.State;

/**
 * A promise of the plan as the board shows it.
 *
 * @param mark its number in the order of the text, from 1
 * @param target what the plan says and people decided
 * @param said its words and the sentence around them
 * @param figure what is counted of it; absent while nothing counts it
 * @param due when it is to be done; absent if nobody has said
 * @param origin the former plan's promise it was carried over from; absent if it is new
 */
public record Promise(
        int mark,
        PlanTarget target,
        Said said,
        Optional<Figure> figure,
        Optional<LocalDate> due,
        Optional<Origin> origin) {

    /** Its words, as written. */
    public String words() {
        return said.words();
    }

    /** Where it stands: a finding upon its words suspends it, and without a figure it is unset. */
    public State state() {
        if (target.suspendedBy().isPresent()) {
            return State.SUSPENDED;
        }
        return figure.map(each -> each.progress().state()).orElse(State.UNSET);
    }

    /** The first unit of its words in the text. */
    public int start() {
        return target.content().start();
    }

    /** The unit after its last. */
    public int end() {
        return target.content().end();
    }

    /** Which of the yearly credits it counts; absent if it counts something else. */
    public Optional<Measure> measure() {
        return figure.map(Figure::binding)
                .filter(binding -> binding.indicator().equals(Counts.CREDITS))
                .map(binding -> Measure.named(binding.parameters().getOrDefault("category", "")));
    }

    /** By how much it moved in the last seven days; 0 where that is not known. */
    public double moved() {
        return figure.flatMap(each -> each.weekAgo()
                        .map(before ->
                                each.count().value().subtract(before.value()).doubleValue()))
                .orElse(0.0);
    }

    /** Whether it shall be more each year (逐年提高). */
    public boolean growsYearly() {
        return target.content().amount().growsYearly();
    }

    /** What the same count came to in the year before; absent if the plan of that year had none like it. */
    public Optional<Before> before() {
        return figure.flatMap(each -> each.past().before());
    }

    /** The day on which it was reached after its time was over; absent if in time, or not reached. */
    public Optional<LocalDate> lateOn() {
        return figure.flatMap(each -> each.past().lateOn());
    }

    /** How many days after its last day it was reached; 0 if in time, or not reached. */
    public long lateBy() {
        return figure.flatMap(each -> each.past()
                        .lateOn()
                        .map(day ->
                                ChronoUnit.DAYS.between(each.binding().span().to(), day)))
                .orElse(0L);
    }

    /**
     * What is counted.
     *
     * @param binding what counts it
     * @param count the figure today
     * @param weekAgo the figure seven days ago; absent where it could not be counted
     * @param progress what that comes to
     * @param past what it is compared with
     */
    public record Figure(Binding binding, Count count, Optional<Count> weekAgo, Progress progress, Past past) {}

    /**
     * What a figure is compared with.
     *
     * @param before what the same count came to in the year before; absent if nothing was counted so
     * @param lateOn the day on which the goal was reached after its time was over; absent if in time, or not reached
     */
    public record Past(Optional<Before> before, Optional<LocalDate> lateOn) {

        /** Nothing to compare with, and not late. */
        public static final Past NONE = new Past(Optional.empty(), Optional.empty());
    }

    /**
     * What the same count came to when the year before was over.
     *
     * @param year that year
     * @param target the promise of its plan that was counted so
     * @param count the figure
     * @param value the figure in this year's measure; absent where no whole was counted
     */
    public record Before(PlanYear year, TargetId target, Count count, OptionalDouble value) {}
}
