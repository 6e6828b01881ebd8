package org.yanxun.plan.reading.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.TargetKind;

/** COUNT, CREDITS, HOURS, RATIO, MONEY and DURATION: every number with a measure that is asked for. */
public final class FigureTargets {

    /** How far a figure's words reach into the noun behind it. */
    private static final int NOUN = 4;

    private static final Pattern NOUN_WORDS =
            Pattern.compile("(?:(?![增升降]|提[高升]|不[少超低多]|至少|最[多少])[\\u4e00-\\u9fff]){0," + NOUN + "}");
    private static final Pattern WITHIN = Pattern.compile("(?:之|以)?内(?![容部涵])|(?:之|以)?前(?![后期])");
    /** 24小时内 says by when, and not how long one learns. */
    private static final Pattern CLOSING = Pattern.compile("(?<=[小钟]时)之?内(?![容部涵])");

    /** 提前3天, 开班前10日: how long before something. */
    private static final Pattern AHEAD = Pattern.compile(
            "(?:提前|(?<=[\\u4e00-\\u9fff](?<![目此当从先年月日号底末旬初午点分以之员师人生们长者校区县]))(?:之|以)?前)(?:至少|不少于)?\\s?$");

    private static final int FAR = 8;
    private static final Set<Unit> SPANS = Set.of(Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH);
    private static final Set<TargetKind> LEARNT = Set.of(TargetKind.CREDITS, TargetKind.HOURS);
    private static final Set<String> RHETORIC = Set.of("百", "千", "万", "百千", "千百");
    private static final Pattern RHETORICAL_NOUN = Pattern.compile("[校师课问家所名人场节企村园生书题例堂篇优佳](?![分年花姓般货度里米计科])");
    private static final String RHETORICAL_PEOPLE = "师人名生";
    private static final String RHETORICAL_PLACES = "校园所家村企";

    private FigureTargets() {}

    public static void in(Scene scene) {
        for (Figure figure : Figures.in(scene)) {
            if (figure.measure().isPresent()) {
                Measure measure = figure.measure().get();
                if (CountRules.asksForSomething(scene, figure, measure)) {
                    scene.note(Conditions.weighed(scene, figure, target(scene, figure, measure)));
                    scene.silence(figure.start(), figure.end());
                }
            } else if (RHETORIC.contains(figure.written())) {
                rhetorical(scene, figure);
            }
        }
    }

    private static Found target(Scene scene, Figure figure, Measure measure) {
        BigDecimal scale = scale(scene, figure, measure);
        Unit unit = Units.of(scene, figure, measure);
        Amount plain = Amount.of(figure.low().multiply(scale).stripTrailingZeros(), unit);
        Amount ranged = figure.high()
                .map(high -> plain.with(List.of(plain.value().orElseThrow(), high.multiply(scale)))
                        .bound(Comparison.RANGE))
                .orElse(plain);
        Bounds.Bounded bounded = Bounds.around(scene, figure, ranged);
        Amount amount = bounded.amount().soft(soft(scene, measure, bounded));
        if (LEARNT.contains(measure.kind())) {
            amount = amount.soft(SoftWords.ofLearners(scene, bounded.start()));
        }
        if (RHETORIC.contains(figure.written()) && measure.unit() != Unit.CNY && amount.comparison() == Comparison.EQ) {
            amount = rhetoric(amount);
        }
        boolean hoursWithin = measure.kind() == TargetKind.HOURS
                && (scene.isBefore(CLOSING, figure.end()) || scene.isAfter(AHEAD, figure.start(), FAR));
        return measure.kind() == TargetKind.DURATION || hoursWithin
                ? lasting(scene, figure, amount, bounded)
                : counting(scene, measure, amount, bounded);
    }

    private static Set<Qualifier> soft(Scene scene, Measure measure, Bounds.Bounded bounded) {
        Set<Qualifier> soft = SoftWords.around(scene, bounded.start(), bounded.end());
        if (measure.kind() == TargetKind.COUNT && scene.covers(TargetKind.LIST, bounded.start(), bounded.end())) {
            soft.addAll(SoftWords.ofOnes(scene, bounded.start()));
        }
        return soft;
    }

    private static Found lasting(Scene scene, Figure figure, Amount amount, Bounds.Bounded bounded) {
        Matcher by = scene.looking(WITHIN, figure.end());
        Matcher ahead = AHEAD.matcher(scene.before(figure.start(), FAR));
        if (SPANS.contains(amount.unit().orElse(Unit.ITEM)) && ahead.find()) {
            int start = Math.min(bounded.start(), figure.start() - ahead.end() + ahead.start());
            return Found.of(TargetKind.DEADLINE, amount, start, bounded.end());
        }
        return by.lookingAt()
                ? Found.of(TargetKind.DEADLINE, within(amount), bounded.start(), by.end())
                : Found.of(TargetKind.DURATION, amount, bounded.start(), bounded.end());
    }

    /** 15日内 says by when, and binds no figure. */
    private static Amount within(Amount amount) {
        Set<Qualifier> soft = EnumSet.noneOf(Qualifier.class);
        soft.addAll(amount.qualifiers());
        soft.remove(Qualifier.AT_MOST);
        soft.removeIf(SoftWords::isForEach);
        Amount plain = Amount.of(amount.value().orElseThrow(), amount.unit().orElseThrow());
        return amount.comparison() == Comparison.AT_MOST || amount.comparison() == Comparison.EQ
                ? plain.soft(soft)
                : amount;
    }

    private static Found counting(Scene scene, Measure measure, Amount amount, Bounds.Bounded bounded) {
        Matcher noun = scene.looking(NOUN_WORDS, bounded.end());
        boolean counts = measure.kind() == TargetKind.COUNT && noun.lookingAt();
        return Found.of(measure.kind(), amount, bounded.start(), counts ? noun.end() : bounded.end());
    }

    private static Amount rhetoric(Amount amount) {
        return amount.bound(Comparison.ABOUT).soft(Set.of(Qualifier.POSSIBLE_RHETORIC));
    }

    private static BigDecimal scale(Scene scene, Figure figure, Measure measure) {
        String words = scene.text().substring(figure.start(), figure.end());
        int yuan = words.indexOf('元');
        if (measure.unit() != Unit.CNY || yuan < 1) {
            return BigDecimal.ONE;
        }
        return switch (figure.written().indexOf(words.charAt(yuan - 1)) >= 0 ? ' ' : words.charAt(yuan - 1)) {
            case '千' -> BigDecimal.valueOf(1000);
            case '百' -> BigDecimal.valueOf(100);
            default -> BigDecimal.ONE;
        };
    }

    /** 百校, 百师: perhaps a hundred, perhaps a figure of speech. */
    private static void rhetorical(Scene scene, Figure figure) {
        if (!scene.isBefore(RHETORICAL_NOUN, figure.end())) {
            return;
        }
        char noun = scene.text().charAt(figure.end());
        Unit unit = RHETORICAL_PEOPLE.indexOf(noun) >= 0
                ? Unit.PERSON
                : RHETORICAL_PLACES.indexOf(noun) >= 0 ? Unit.SCHOOL : Unit.ITEM;
        Amount amount = rhetoric(Amount.of(figure.low(), unit));
        int end = Math.min(scene.text().length(), figure.end() + 1);
        scene.add(Found.of(TargetKind.COUNT, amount, figure.start(), end));
    }
}
