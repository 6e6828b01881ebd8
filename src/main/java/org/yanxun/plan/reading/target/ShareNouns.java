package org.yanxun.plan.reading.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;

/** What a share is of: 骨干教师占18%, 合格率达到97%, 三分之一的专职教师, 对新教师进行全员轮训. */
final class ShareNouns {

    private static final Pattern TAKES = Pattern.compile("(?:所)?占(?!用|有率|位)[^占]*$");
    private static final Pattern DONE_TO =
            Pattern.compile("对(?<noun>[\\u4e00-\\u9fff]{2,14}?)(?:(?:进行|实行|开展|实施)[\\u4e00-\\u9fff]{0,6})?$");
    private static final Pattern RATE = Pattern.compile(
            "(?:教师|老师|人员|学员|干部|校长|员|学校|课程)(?<rate>[\\u4e00-\\u9fff]{2,6}率)(?:[到至]?\\d{2,4}\\s?学?年度?[底末]?)?(?:为|要|应|须|力争|争取)*$");
    /** ,本学年应达九成 */
    private static final Pattern ON_ANOTHER_DAY =
            Pattern.compile("^,(?:到|至)?(?:[本今明]|\\d{2,4}\\s?)(?:学?年度?)[底末]?(?:应|须|要|将|力争|争取)*$");

    private static final Pattern TO = Pattern.compile("^[^,;。\\d]{0,4}(?:提高|提升|增加|上升|增长|增|升|降|下降|降低|压缩)(?:到|至|为)?");
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^,;。]{0,12}$|目前的?$");
    private static final Pattern ABSTRACT = Pattern.compile("(?:其中)?(?:比例|占比|比率|力争|面|优秀的?|合格的?|分别)");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int CLAUSE = 40;

    private final Scene scene;
    private final Earlier earlier;

    ShareNouns(Scene scene, Earlier earlier) {
        this.scene = scene;
        this.earlier = earlier;
    }

    /** Empty if the words don't say. */
    String of(Found found) {
        String clause = scene.clauseBefore(found.start(), CLAUSE);
        Matcher done = DONE_TO.matcher(clause);
        if (found.amount().value().filter(value -> value.compareTo(WHOLE) == 0).isPresent() && done.find()) {
            return done.group("noun");
        }
        return beside(found, clause)
                .or(() -> risen(found))
                .filter(noun -> !ABSTRACT.matcher(noun).matches())
                .orElse("");
    }

    private Optional<String> beside(Found found, String clause) {
        Matcher takes = TAKES.matcher(clause);
        if (takes.find()) {
            return said(NounBefore.in(clause.substring(0, takes.start())));
        }
        String before = NounBefore.in(FROM.matcher(clause).replaceFirst(""));
        if (before.endsWith("率")) {
            return Optional.of(before);
        }
        boolean told = found.end() < scene.text().length() && scene.text().charAt(found.end()) == '的';
        return said(told ? NounBehind.at(scene, found.end(), true) : "")
                .or(() -> said(before))
                .or(() -> rate(clause));
    }

    /** 心理健康教育专职教师持证上岗率: what is measured, whosever it is. */
    private static Optional<String> rate(String clause) {
        Matcher rate = RATE.matcher(clause);
        return rate.find() ? Optional.of(rate.group("rate")) : Optional.empty();
    }

    /** 由65%提高到80%: the same share of a later day. */
    private Optional<String> risen(Found found) {
        return earlier.measured(found)
                .filter(other -> rises(
                        scene.text().substring(other.end(), Math.max(other.end(), found.end())),
                        scene.text().substring(other.end(), Math.max(other.end(), found.start()))))
                .flatMap(other -> said(other.bearing().subject()));
    }

    private static boolean rises(String words, String between) {
        return TO.matcher(words).find() || ON_ANOTHER_DAY.matcher(between).matches();
    }

    private static Optional<String> said(String noun) {
        return Optional.of(noun).filter(each -> !each.isEmpty());
    }
}
