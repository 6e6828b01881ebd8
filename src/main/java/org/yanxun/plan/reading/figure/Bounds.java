package org.yanxun.plan.reading.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Qualifier;

/** The words around a figure that say how it binds: 不少于, 以上, 左右, 约. */
final class Bounds {

    /** Nothing but these may stand between such a word before the figure and the figure. */
    private static final String FILLER = "(?:(?![一二两三四五六七八九十百]{1,4}[年岁个名人次所天月周项篇期场位家])[^,;、:。\\d\\u0001]){0,10}$";

    private static final List<Bound> BEFORE = List.of(
            bound(
                    Comparison.AT_MOST,
                    Qualifier.AT_MOST,
                    "(?:不(?:得|能|应|可)?(?:超过|多于|高于|大于|超)|至多|最多|最高|控制在|≤|以内为)" + FILLER),
            bound(
                    Comparison.AT_LEAST,
                    Qualifier.AT_LEAST,
                    "(?:不(?:得|能|应|可)?(?:少于|低于|小于|下于|少过)|至少|最少|最低|起码|≥)" + FILLER),
            bound(Comparison.AT_LEAST, Qualifier.OVER, "(?:超过|多于|高于|大于|突破|超出)" + FILLER),
            bound(Comparison.AT_MOST, Qualifier.AT_MOST, "(?:少于|低于|小于|未满|不满|不足|不到(?!位))" + FILLER),
            bound(Comparison.ABOUT, Qualifier.NEARLY, "(?:接近|将近|(?<![附最])近)\\s?$"),
            bound(Comparison.ABOUT, Qualifier.ABOUT, "(?:大约|大概|(?<![条公节契])约(?:为|占)?)[^,;、:。\\d\\u0001]{0,3}$"),
            new Bound(Comparison.AT_MOST, Optional.empty(), Pattern.compile("(?:降|下降|降低|压缩|减少|缩减)(?:到|至|为)\\s?$")),
            new Bound(Comparison.AT_MOST, Optional.empty(), Pattern.compile("(?:上限(?:为|是|:)?|限[派报额])\\s?$")),
            new Bound(
                    Comparison.AT_LEAST,
                    Optional.empty(),
                    Pattern.compile("(?<=分别(?:达到?|提高到)[\\d.%百分之一二三四五六七八九十名人个所次、和\\s]{1,14})$")),
            bound(Comparison.AT_LEAST, Qualifier.AT_LEAST, "下限(?:为|是|:)?\\s?$"),
            new Bound(
                    Comparison.AT_LEAST,
                    Optional.empty(),
                    Pattern.compile(
                            "(?:(?:达到|达至|达)(?:[^,;、:。\\d]{1,6}的)?|(?:提高|提升|增加|扩大|上升|增长|发展)(?:到|至)|(?:增|升|提)至)\\s?$")));
    private static final List<Bound> AFTER = List.of(
            bound(Comparison.AT_LEAST, Qualifier.AND_MORE, "(?:(?![级内在])[\\u4e00-\\u9fff]){0,4}(?:及|或)?以上"),
            bound(Comparison.AT_MOST, Qualifier.AT_MOST, "(?:及|或)?(?:以下|以内|之内|内(?![容部涵在]))|(?:为|的)?上限"),
            new Bound(Comparison.AT_MOST, Optional.empty(), Pattern.compile("(?:为)?(?:限|封顶)(?![制度期时定额])")),
            new Bound(Comparison.AT_LEAST, Optional.empty(), Pattern.compile("(?:为)?(?:底线|下限|起点)")),
            bound(Comparison.ABOUT, Qualifier.AROUND, "[\\u4e00-\\u9fff]{0,4}?(?:左右|上下)"));
    private static final int LOOK_BACK = 18;

    private Bounds() {}

    /** The figure's amount, bound as the words around it say; {@code end} is where they are over. */
    static Bounded around(Scene scene, Figure figure, Amount amount) {
        Amount bound = amount;
        int start = figure.start();
        int end = figure.end();
        String before = scene.before(figure.start(), LOOK_BACK);
        for (Bound each : BEFORE) {
            Matcher matcher = each.words().matcher(before);
            if (matcher.find()) {
                bound = bound.bound(each.comparison())
                        .soft(each.qualifier().stream().toList());
                start = figure.start() - before.length() + matcher.start();
                break;
            }
        }
        for (Bound each : AFTER) {
            Matcher matcher = scene.looking(each.words(), end);
            if (matcher.lookingAt()) {
                bound = bound.bound(each.comparison())
                        .soft(each.qualifier().stream().toList());
                end = matcher.end();
                break;
            }
        }
        if (figure.odd()) {
            bound = bound.bound(bound.comparison() == Comparison.EQ ? Comparison.ABOUT : bound.comparison())
                    .soft(List.of(isSome(scene, figure) ? Qualifier.AROUND : Qualifier.ODD));
        }
        return new Bounded(bound, start, end);
    }

    /** 一百四十来名: about so many, and not rather more. */
    private static boolean isSome(Scene scene, Figure figure) {
        return scene.text().substring(figure.start(), figure.end()).indexOf('来') >= 0;
    }

    private static Bound bound(Comparison comparison, Qualifier qualifier, String words) {
        return new Bound(comparison, Optional.of(qualifier), Pattern.compile(words));
    }

    private record Bound(Comparison comparison, Optional<Qualifier> qualifier, Pattern words) {}

    /**
     * An amount and the place of all its words.
     *
     * @param amount bound
     * @param start where the first of them begins
     * @param end where the last of them ends
     */
    record Bounded(Amount amount, int start, int end) {}
}
