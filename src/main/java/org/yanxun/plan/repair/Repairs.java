package org.yanxun.plan.repair;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** What a chosen repair means for the targets under a finding. Where it means nothing certain, people correct by hand. */
public final class Repairs {

    private static final Pattern STATED = Pattern.compile(".*→ *(\\d+)");
    private static final String FIGURE = "[\\d,.]+|[一二兩两三四五六七八九十百千萬万零〇]+";
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    private final PlanText text;
    private final String repair;
    private final List<PlanTarget> under;

    private Repairs(PlanText text, String repair, List<PlanTarget> under) {
        this.text = text;
        this.repair = repair;
        this.under = under;
    }

    /** The targets that the repair changes, with what is decided on them. */
    public static Map<TargetId, Act.OnTarget> of(PlanText text, Noticed noticed, int choice, List<PlanTarget> targets) {
        List<PlanTarget> under = targets.stream()
                .filter(target -> target.standing() != Standing.DROPPED && noticed.lies(target.content()))
                .toList();
        Repairs repairs = new Repairs(text, noticed.finding().repairs().get(choice), under);
        return switch (noticed.finding().code()) {
            case PERIOD_REVERSED, DURATION_CONTRADICTS_PERIOD -> repairs.period();
            case LIST_TOO_SHORT, LIST_TOO_LONG -> repairs.list();
            case SUM_WRONG -> repairs.sum();
            case DUPLICATE_PROMISE -> choice == 0 ? repairs.without() : Map.of();
            default -> Map.of();
        };
    }

    /** A repair names the period anew, or how long it is. */
    private Map<TargetId, Act.OnTarget> period() {
        Map<TargetId, Act.OnTarget> acts = new LinkedHashMap<>();
        CalendarRepair said = CalendarRepair.by(repair);
        said.span()
                .ifPresent(span -> of(TargetKind.PERIOD)
                        .forEach(target -> acts.put(target.id(), new Act.Correct(within(target.content(), span)))));
        said.length()
                .ifPresent(length -> of(TargetKind.DURATION)
                        .forEach(target -> acts.put(target.id(), new Act.Correct(lasting(target.content(), length)))));
        return acts;
    }

    private Stream<PlanTarget> of(TargetKind kind) {
        return under.stream().filter(target -> target.content().kind() == kind);
    }

    private Map<TargetId, Act.OnTarget> list() {
        Matcher stated = STATED.matcher(repair);
        return stated.matches()
                ? under.stream()
                        .filter(target -> target.content().isNumberedList())
                        .findFirst()
                        .map(target -> correct(target, new BigDecimal(stated.group(1))))
                        .orElseGet(Map::of)
                : Map.of();
    }

    /** The one figure that can be written so and makes the sum hold. */
    private Map<TargetId, Act.OnTarget> sum() {
        Matcher written = Pattern.compile("[\\d.]+").matcher(repair);
        if (!written.find()) {
            return Map.of();
        }
        BigDecimal said = new BigDecimal(written.group());
        BigDecimal value = repair.matches(".*[萬万]元.*") ? said.multiply(MYRIAD) : said;
        return under.stream()
                .filter(target -> isWrittenSo(target.content(), said) && holdsWith(target, value))
                .findFirst()
                .map(target -> correct(target, value))
                .orElseGet(Map::of);
    }

    private boolean isWrittenSo(Target target, BigDecimal said) {
        String words = text.at(target.start(), target.end());
        return target.amount().value().isPresent()
                && words.replaceFirst(FIGURE, said.toPlainString()).equals(repair);
    }

    private boolean holdsWith(PlanTarget changed, BigDecimal value) {
        List<BigDecimal> figures = under.stream()
                .filter(target -> target.content().kind() == changed.content().kind())
                .flatMap(target -> target.equals(changed)
                        ? Optional.of(value).stream()
                        : target.content().amount().value().stream())
                .toList();
        BigDecimal most = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal all = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return figures.size() > 1 && most.add(most).compareTo(all) == 0;
    }

    private Map<TargetId, Act.OnTarget> without() {
        return under.stream()
                .findFirst()
                .<Map<TargetId, Act.OnTarget>>map(target -> Map.of(target.id(), new Act.Drop()))
                .orElseGet(Map::of);
    }

    private static Map<TargetId, Act.OnTarget> correct(PlanTarget target, BigDecimal value) {
        Target was = target.content();
        Amount amount = was.amount();
        Amount now = new Amount(
                Optional.of(value),
                amount.values(),
                amount.names(),
                amount.unit(),
                amount.comparison(),
                amount.qualifiers());
        return Map.of(
                target.id(),
                new Act.Correct(new Target(was.kind(), now, was.bearing(), was.span(), was.start(), was.end())));
    }

    private static Target within(Target target, CalendarSpan span) {
        return new Target(target.kind(), target.amount(), target.bearing(), span, target.start(), target.end());
    }

    private static Target lasting(Target target, Amount length) {
        Amount now = length.soft(target.amount().qualifiers());
        return new Target(target.kind(), now, target.bearing(), target.span(), target.start(), target.end());
    }
}
