package org.yanxun.insight.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yanxun.insight.progress.Aim;
import org.yanxun.insight.progress.Progress;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.State;

/** One promise of ten people in a state of one's choice on 14 October 2031. */
public final class SomePromise {

    /** The day it is looked at. */
    public static final LocalDate TODAY = LocalDate.of(2031, 10, 14);

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final State state;
    private Optional<LocalDate> due = Optional.empty();
    private Optional<Long> before = Optional.empty();
    private Optional<Origin> origin = Optional.empty();
    private Promise.Past past = Promise.Past.NONE;
    private String words = "10名";
    private int mark = 1;

    private SomePromise(State state) {
        this.state = state;
    }

    /** Standing so. */
    public static SomePromise in(State state) {
        return new SomePromise(state);
    }

    /** To be done by that day. */
    public SomePromise due(String day) {
        due = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** So many seven days ago. */
    public SomePromise weekAgo(long value) {
        before = Optional.of(value);
        return this;
    }

    /** Carried over from there. */
    public SomePromise from(Origin former) {
        origin = Optional.of(former);
        return this;
    }

    /** Compared with that. */
    public SomePromise with(Promise.Past other) {
        past = other;
        return this;
    }

    /** With that number and those words. */
    public SomePromise called(int number, String said) {
        mark = number;
        words = said;
        return this;
    }

    /** As the board gets it. */
    public Promise create() {
        Promise made = new Promise(mark, target(), Said.alone(words), figure(), due, origin);
        if (made.state() != state) {
            throw new IllegalStateException(made.state() + " is not " + state);
        }
        return made;
    }

    private PlanTarget target() {
        Target content = new Target(
                TargetKind.COUNT,
                Amount.of(TEN, Unit.PERSON),
                new Bearing("", Optional.empty(), ""),
                CalendarSpan.NONE,
                mark * 10,
                mark * 10 + 3);
        Optional<Finding.Code> fault =
                state == State.SUSPENDED ? Optional.of(Finding.Code.PERIOD_REVERSED) : Optional.empty();
        return new PlanTarget(
                TargetId.fresh(),
                PlanId.fresh(),
                content,
                PlanTarget.Standing.PROPOSED,
                fault,
                List.of(),
                Optional.empty());
    }

    private Optional<Promise.Figure> figure() {
        if (state == State.UNSET) {
            return Optional.empty();
        }
        Span span = span();
        Binding binding = new Binding("x.seats", Map.of(), SomePromises.goal(10, false), span);
        Progress progress = new Progress(
                Aim.of(binding.goal(), OptionalDouble.empty()), OptionalDouble.of(value()), 0, span, TODAY);
        return Optional.of(new Promise.Figure(binding, Count.of(value()), before.map(Count::of), progress, past));
    }

    private int value() {
        return switch (state) {
            case MET -> 10;
            case ON_THE_WAY -> 9;
            default -> 0;
        };
    }

    private Span span() {
        LocalDate first = LocalDate.of(2031, 1, 1);
        return switch (state) {
            case MISSED -> new Span(first, TODAY.minusDays(1));
            case NOT_STARTED -> new Span(TODAY.plusDays(1), LocalDate.of(2031, 12, 31));
            default -> new Span(first, LocalDate.of(2031, 12, 31));
        };
    }
}
