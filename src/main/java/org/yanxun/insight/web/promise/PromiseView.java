package org.yanxun.insight.web.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.Promise;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.indicator.Count;
import org.yanxun.shell.State;
import org.yanxun.shell.speech.Speech;

/**
 * A promise as a page shows it.
 *
 * @param promise the promise
 * @param year the plan's year
 * @param isOpen whether the reader may look at the schools and people that are counted
 */
public record PromiseView(Promise promise, PlanYear year, boolean isOpen) {

    private static final double WHOLE = 100;

    /** Its number in the text. */
    public int mark() {
        return promise.mark();
    }

    /** Where it stands. */
    public State state() {
        return promise.state();
    }

    /** Whether there is a figure to show. */
    public boolean hasFigure() {
        return promise.figure()
                .filter(figure -> figure.progress().value().isPresent())
                .isPresent();
    }

    /** What the figure opens: the schools where it counts credits, else the promise's own page. */
    public String href() {
        return promise.measure()
                .filter(measure -> isOpen && hasFigure())
                .map(measure -> Paths.schools(year, measure))
                .orElseGet(this::page);
    }

    /** Whether it has a card beside the text: it is counted, or waits for somebody's word. */
    public boolean isCard() {
        return state() == State.SUSPENDED || promise.figure().isPresent();
    }

    /** Where the text leads: to its card, or to its own page. */
    String place() {
        return isCard() ? "#promise-" + mark() : page();
    }

    /** The address of its own page. */
    public String page() {
        return Paths.promise(promise.target().id());
    }

    /** Its name: the credits in words of their own, anything else as the plan says it. */
    public String name(Speech speech) {
        return promise.measure()
                .flatMap(measure -> promise.target()
                        .content()
                        .amount()
                        .value()
                        .map(value -> speech.w("insight.promise." + measure.name(), Amounts.plain(value))))
                .orElseGet(() -> NameAsWritten.of(promise, speech));
    }

    /** What stands below the name: what is counted, or why nothing is. */
    public String fact(Speech speech) {
        if (state() == State.SUSPENDED) {
            return promise.target()
                    .suspendedBy()
                    .map(code -> speech.w("plan.finding." + code))
                    .orElse("");
        }
        return promise.figure().map(figure -> fact(figure, speech)).orElseGet(() -> speech.w("insight.unbound"));
    }

    private String fact(Promise.Figure figure, Speech speech) {
        Count count = figure.count();
        if (promise.measure().isPresent() && count.of().isPresent()) {
            BigDecimal whole = count.of().get();
            return promise.measure().get() == Measure.ALL
                    ? speech.w("insight.fact.all", number(whole, speech), number(count.value(), speech))
                    : speech.w("insight.fact.missing", number(whole.subtract(count.value()), speech));
        }
        String what = label(figure.binding().indicator(), speech);
        return count.of()
                .map(whole ->
                        speech.w("insight.fact.share", what, number(count.value(), speech), number(whole, speech)))
                .orElseGet(() -> speech.w("insight.fact.count", what, number(count.value(), speech)));
    }

    private static String label(String indicator, Speech speech) {
        return speech.knows(indicator) ? speech.w(indicator) : indicator;
    }

    /** The figure itself: a share, or so many of so many. */
    public String figure(Speech speech) {
        return promise.figure()
                .filter(figure -> hasFigure())
                .map(figure -> figure.progress().aim().isShare()
                        ? speech.percent(figure.progress().valueOrZero() / WHOLE)
                        : number(figure.count().value(), speech) + " / " + goal(speech))
                .orElseGet(() -> speech.w("insight.noFigure"));
    }

    /** How much was asked for. */
    String goal(Speech speech) {
        return promise.figure()
                .map(figure -> Amounts.amount(
                        figure.binding().goal().amount().doubleValue(),
                        figure.progress().aim().isShare(),
                        speech))
                .orElse("");
    }

    /** What it should be by today; empty where nothing is expected of it. */
    public String expected(Speech speech) {
        return promise.figure()
                .filter(figure -> hasFigure() && state() != State.SUSPENDED)
                .map(figure -> Amounts.amount(
                        figure.progress().expected(), figure.progress().aim().isShare(), speech))
                .orElse("");
    }

    /** Where it was carried over from, in words; empty if it is new. */
    public String origin(Speech speech) {
        return promise.origin().map(origin -> OriginScreen.from(origin, speech)).orElse("");
    }

    /** How the former promise stood when its year was closed; empty if it is new. */
    public String stood(Speech speech) {
        return promise.origin()
                .map(origin -> OriginScreen.stood(origin, speech))
                .orElse("");
    }

    /** The former promise's page; empty if it is new. */
    public String originPage() {
        return promise.origin().map(origin -> Paths.promise(origin.target())).orElse("");
    }

    /** How many days after its last day it was reached, in words; empty if in time, or not reached. */
    public String late(Speech speech) {
        long days = promise.lateBy();
        if (days == 0) {
            return "";
        }
        return days == 1 ? speech.w("insight.late.one") : speech.w("insight.late", speech.number(days));
    }

    /** Where it stands, in words, and how late it got there. */
    String standing(Speech speech) {
        return Stream.of(speech.w(state().key()), late(speech))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What the same count came to when the year before was over, in words; empty if nothing was counted so. */
    String before(Speech speech) {
        return promise.before()
                .filter(before -> before.value().isPresent())
                .map(before -> speech.w(
                        "insight.before",
                        before.year(),
                        written(before.value().orElse(0), speech),
                        written(
                                promise.figure()
                                        .map(now -> now.progress().valueOrZero())
                                        .orElse(0.0),
                                speech)))
                .orElse("");
    }

    /** The page of the promise that was counted so in the year before; empty if there was none. */
    String beforePage() {
        return promise.before().map(before -> Paths.promise(before.target())).orElse("");
    }

    /** Whether it shall be more each year and there is nothing to compare it with. */
    boolean isAlone() {
        return promise.growsYearly()
                && promise.figure().isPresent()
                && promise.before().isEmpty();
    }

    /** By how much it moved in seven days, with its sign. */
    public String moved(Speech speech) {
        long by = Math.round(promise.moved());
        return (by > 0 ? "+" : "−") + speech.number(Math.abs(by));
    }

    /** How full its ring is, 0 to 1. */
    public double fullness() {
        return promise.figure().map(figure -> figure.progress().fullness()).orElse(0.0);
    }

    /** Its last day; the end of all days if nobody has said. */
    public LocalDate due() {
        return promise.due().orElse(LocalDate.MAX);
    }

    /** A value in the measure of its goal, as people write it. */
    String written(double value, Speech speech) {
        return promise.figure()
                .map(figure -> Amounts.amount(value, figure.progress().aim().isShare(), speech))
                .orElse("");
    }

    /** What counts it, and what was chosen about that: labels to values in order. */
    Map<String, String> counting(Speech speech) {
        Map<String, String> said = new LinkedHashMap<>();
        promise.figure().map(Promise.Figure::binding).ifPresent(binding -> {
            said.put(speech.w("insight.sheet.fact"), label(binding.indicator(), speech));
            binding.parameters().forEach((name, value) -> {
                String key = binding.indicator() + "." + name;
                said.put(label(key, speech), speech.knows(key + "." + value) ? speech.w(key + "." + value) : value);
            });
        });
        return said;
    }

    private static String number(BigDecimal value, Speech speech) {
        return speech.number(value.longValue());
    }
}
