package org.yanxun.insight.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.shell.State;

/**
 * Where a counted promise stands against its own calendar. What it should be by today grows from what it was when its span
 * began to what it must reach, by the elapsed share of the span to the power of 1.5: everyone has the whole span, so figures
 * grow late (half way through 35 %). Whole people and classes are rounded down, so that one of two never comes too late
 * before the end. Up to a twentieth of the goal behind that is still on the way. What shall grow year by year must also come
 * to more than it was a year before.
 *
 * @param aim what it has to come to
 * @param value what it is, in the aim's measure; absent where nothing could be counted
 * @param base what it was when the span began
 * @param span from when to when
 * @param today the day it was counted
 * @param before what it was when the year before was over, where it shall be more each year; absent if that is not asked
 *     for, or if there is nothing to compare with
 */
public record Progress(Aim aim, OptionalDouble value, double base, Span span, LocalDate today, OptionalDouble before) {

    /** How late figures grow: what is expected is the elapsed share of the span to this power. */
    public static final double LATENESS = 1.5;

    /** The rules in the order they are asked; the first that holds gives the state. */
    public static final List<Rule> RULES = List.of(
            new Rule("insight.progress.uncounted", State.UNSET, it -> it.value().isEmpty()),
            new Rule(
                    "insight.progress.notStarted",
                    State.NOT_STARTED,
                    it -> it.today().isBefore(it.span().from())),
            new Rule("insight.progress.met", State.MET, it -> it.hasReached() && it.isSettled()),
            new Rule("insight.progress.notAbove", State.MISSED, it -> it.isOver() && it.isReached() && it.isWithin()),
            new Rule("insight.progress.missed", State.MISSED, Progress::isOver),
            new Rule("insight.progress.tooMany", State.AT_RISK, it -> !it.isWithin()),
            new Rule("insight.progress.onTheWay", State.ON_THE_WAY, Progress::isInTime),
            new Rule("insight.progress.atRisk", State.AT_RISK, it -> true));

    /** Where nothing is compared with the year before. */
    public Progress(Aim aim, OptionalDouble value, double base, Span span, LocalDate today) {
        this(aim, value, base, span, today, OptionalDouble.empty());
    }

    /** The rule that gives the state. */
    public Rule rule() {
        return RULES.stream()
                .filter(rule -> rule.holds().test(this))
                .findFirst()
                .orElseGet(RULES::getLast);
    }

    /** Where it stands. */
    public State state() {
        return rule().state();
    }

    /** The share of the span that is past, 0 to 1; the last day is past on the day after it. */
    public double elapsed() {
        double past = today.toEpochDay() - span.from().toEpochDay();
        return Math.clamp(past / (span.to().toEpochDay() + 1 - span.from().toEpochDay()), 0, 1);
    }

    /** What it should be by today, in the aim's measure; 0 where only an upper end binds. */
    public double expected() {
        return expectedAt(elapsed());
    }

    /** What it should be when that share of the span is past. */
    public double expectedAt(double share) {
        if (aim.least().isEmpty()) {
            return 0;
        }
        double least = needed(aim.least().getAsDouble());
        double from = Math.min(base, least);
        double due = from + (least - from) * Math.pow(share, LATENESS);
        return aim.isShare() ? due : Math.floor(due);
    }

    /** How full its ring is, 0 to 1. */
    public double fullness() {
        double full = aim.least().isPresent() ? needed(aim.full()) : aim.full();
        return full <= 0 ? (isReached() ? 1 : 0) : Math.clamp(valueOrZero() / full, 0, 1);
    }

    /** The value, or 0 where there is none: for drawing only. */
    public double valueOrZero() {
        return value.orElse(0);
    }

    boolean isOver() {
        return today.isAfter(span.to());
    }

    /** Whether its value has come to what it has to, whatever the day. */
    public boolean hasReached() {
        return isReached() && isWithin() && isAbove();
    }

    /** What it was a year before is to be passed, too. */
    private double needed(double least) {
        return Math.max(least, before.orElse(least));
    }

    /** More than a year before, where that is asked for; an upper end alone asks for no more. */
    private boolean isAbove() {
        return before.isEmpty() || aim.least().isEmpty() || valueOrZero() > before.getAsDouble();
    }

    private boolean isReached() {
        return aim.least().isEmpty() || valueOrZero() >= aim.least().getAsDouble();
    }

    private boolean isWithin() {
        return aim.most().isEmpty() || valueOrZero() <= aim.most().getAsDouble();
    }

    /** What has no upper end stays reached; what has one is known at the end. */
    private boolean isSettled() {
        return aim.most().isEmpty() || isOver();
    }

    private boolean isInTime() {
        return valueOrZero() >= expected() - aim.hair();
    }

    /**
     * A rule.
     *
     * @param key the key of its words
     * @param state what it makes of a case
     * @param holds whether it speaks of the case
     */
    public record Rule(String key, State state, Predicate<Progress> holds) {}
}
