package org.yanxun.plan.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.number.Numeral;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.TargetKind;

/** LIMIT: a figure that says who may, by years of teaching or of age. */
public final class Limits {

    private static final String NUMBER = "(?:\\d{1,2}(?!\\d)|[一二两三四五六七八九十]{1,4})";
    private static final String BOUND = "(?:\\s?(?:及|和|与|或|、)?\\s?(?:" + NUMBER + "\\s?UNIT(?=以|及以))?(?:及|\\(含\\)|\\(含"
            + NUMBER + "(?:周?岁|年)\\))?(?<after>以上|以下|以内|之内|内(?!容)|未满|左右))?";
    private static final Pattern BY_SERVICE = Pattern.compile(
            "(?<head>退休(?:年龄)?|从业|教龄|满(?!意|足)|从教|任教|执教|任职|任现职|工龄|参加工作|从事[^,;。、]{0,10}工作|担任[^,;。、\\d]{1,10}|连续工作|工作|入职|聘任|毕业|岗位)"
                    + "(?<between>[^,;。、:\\d一二两三四五六七八九十\\u0001]{0,8})(?<n>" + NUMBER
                    + ")(?:\\s?(?:-{1,2}|~|至|到)\\s?(?<m>" + NUMBER + "))?\\s?(?:个)?(?:学年|年)(?!级|度|来)"
                    + BOUND.replace("UNIT", "年"));
    private static final Pattern BY_AGE = Pattern.compile(
            "(?<head>年龄|年满|未满|男|女)?(?<between>(?<=年龄|年满|未满|男|女)(?:一般)?[^,;。、:\\d一二两三四五六七八九十\\u0001]{0,8}|(?:一般|原则上)?(?:应|须)?(?:在|为)?(?:不超过|不满|不足|不到|不低于|不少于|至少|超过|低于|高于|满|达到?)?)(?<n>(?:(?<![\\d.])|(?<=(?:^|[,;。(])\\d\\.))"
                    + "(?:\\d{1,3}\\.\\d(?!\\d)|" + NUMBER + "))(?:\\s?(?:-{1,2}|~|至|到)\\s?(?<m>" + NUMBER
                    + "))?\\s?周?岁"
                    + BOUND.replace("UNIT", "周?岁"));
    private static final Pattern BY_YEARS_SAID_FIRST = Pattern.compile(
            "(?<head>具有|具备|具|有|满)?(?<between>)(?<n>" + NUMBER + ")(?:\\s?(?:-{1,2}|~|至|到)\\s?(?<m>" + NUMBER
                    + "))?\\s?年\\s?(?<after>以上|以下|以内|及以上|及以下|以上\\(含\\))?的?(?:教龄|工龄|年资|资历|一线教学|(?:[^,;。、\\d]{0,8})(?:年资|经历|经验|资历))");
    private static final Pattern UP = Pattern.compile("以上|满(?!意)|达到|不少于|至少|超过|不低于");
    private static final Pattern DOWN = Pattern.compile("以下|以内|之内|内|未满|不满|不足|不超过|(?<!不)(?:少于|低于)");
    private static final Pattern AT_LEAST = Pattern.compile("至少|不少于|不低于");
    private static final Pattern AVERAGE = Pattern.compile("平均年?龄[^,;。]{0,6}$");
    private static final Pattern SINCE = Pattern.compile("入职|聘任|任职|毕业|岗位|工作");
    private static final Pattern ARE_TO =
            Pattern.compile(",?(?:均|都|每[人年])?(?:须|应(?!届)|要|必须|需|完成|取得|修[满完毕]|参加|接受|达到?|轮训|通过)");
    private static final int FAR = 14;
    private static final Pattern ANY_AGE = Pattern.compile("岁");
    private static final Pattern GENERIC = Pattern.compile("工作|入职|聘任|毕业|岗位|担任.*");

    private Limits() {}

    public static void in(Scene scene) {
        boolean years = scene.text().indexOf('年') >= 0;
        boolean age = scene.text().indexOf('岁') >= 0;
        List<Pattern> patterns = new ArrayList<>();
        if (years) {
            patterns.addAll(List.of(BY_SERVICE, BY_YEARS_SAID_FIRST));
        }
        if (age) {
            patterns.add(BY_AGE);
        }
        for (Pattern pattern : patterns) {
            for (MatchResult match : scene.free(pattern)) {
                take(scene, match);
            }
        }
    }

    private static void take(Scene scene, MatchResult match) {
        Optional<BigDecimal> value = Numeral.value(match.group("n"));
        if (value.isPresent()
                && !isVague(match)
                && !isDue(scene, match)
                && !match.group("between").contains("任期")) {
            TargetKind kind =
                    AVERAGE.matcher(scene.before(match.end("n"), FAR)).find() ? TargetKind.BASELINE : TargetKind.LIMIT;
            scene.add(Found.of(kind, amount(value.get(), match), match.start(), match.end()));
        }
    }

    /** 入职两年内须完成: by when, and not who. */
    private static boolean isDue(Scene scene, MatchResult match) {
        return said(match, "after").endsWith("内")
                && SINCE.matcher(said(match, "head")).matches()
                && scene.isBefore(ARE_TO, match.end());
    }

    /** 工作三年 alone says how long, and not who may. */
    private static boolean isVague(MatchResult match) {
        boolean isAge = ANY_AGE.matcher(match.group()).find();
        boolean isBound = !said(match, "after").isEmpty()
                || UP.matcher(match.group("between")).find()
                || DOWN.matcher(match.group("between")).find();
        return !isAge && !isBound && GENERIC.matcher(said(match, "head")).matches();
    }

    private static Amount amount(BigDecimal value, MatchResult match) {
        String after = said(match, "after");
        Comparison comparison = comparison(match.group("between") + said(match, "head") + after);
        Amount amount = Amount.of(value, Unit.YEAR).bound(comparison);
        Optional<BigDecimal> upper = Optional.ofNullable(match.group("m")).flatMap(Numeral::value);
        if (upper.isPresent()) {
            amount = amount.with(List.of(value, upper.get())).bound(Comparison.RANGE);
        }
        String before = said(match, "head") + match.group("between");
        if (DOWN.matcher(before + after).find()) {
            return amount.soft(List.of(Qualifier.AT_MOST));
        }
        if (AT_LEAST.matcher(before).find()) {
            return amount.soft(List.of(Qualifier.AT_LEAST));
        }
        return after.isEmpty() ? amount : amount.soft(List.of(Qualifier.AND_MORE));
    }

    private static String said(MatchResult match, String group) {
        String words = match.group(group);
        return words == null ? "" : words;
    }

    private static Comparison comparison(String words) {
        if (DOWN.matcher(words).find()) {
            return Comparison.AT_MOST;
        }
        return UP.matcher(words).find() ? Comparison.AT_LEAST : Comparison.EQ;
    }
}
