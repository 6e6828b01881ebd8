package org.yanxun.plan.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body that issues a plan: named at the head of its title, else where it signs. */
final class Issuer {

    private static final Pattern BODY = Pattern.compile(
            "^\\(?(?<name>[^\\d,。:;、《()]{0,24}?(?:教育(?:和|与)?(?:体育|科技|文化)*局|教体局|文教体?局|教育委员会|教委|教育[处署厅]|教师进修(?:学校|学院)|教师研(?:修|训)(?:院|中心)|教师发展(?:中心|学院|研究院)|教育(?:研究)?学院|教育(?:科学)?研究[院所]|教研室|教科[所院]|社会(?:事业|发展|事务)局|干训中心|师训中心|教育中心|学区|(?:教师|教育|专业)?发展委员会|教育会|中心(?:学校|小学|校)|(?:人民)?政府(?:教育[局处署厅])?|幼儿园|(?<!中)小学|中学|学校))");
    private static final Pattern PLACE =
            Pattern.compile("^(?<name>[^\\d,。:;、《]{1,10}?(?:区|县|市|镇|乡|旗))(?=教师|中小学|教育|师|干|幼|\\d|20)");

    private Issuer() {}

    /** The words that name it, in the folded text. */
    static Optional<Line> of(Optional<Line> title, List<Line> frame) {
        return title.flatMap(line -> at(BODY, line))
                .or(() ->
                        frame.stream().flatMap(line -> at(BODY, line).stream()).reduce((first, last) -> last))
                .or(() -> title.flatMap(line -> at(PLACE, line)));
    }

    private static Optional<Line> at(Pattern pattern, Line line) {
        Matcher matcher = pattern.matcher(line.text());
        return matcher.find()
                ? Optional.of(line.until(matcher.end("name")).from(matcher.start("name")))
                : Optional.empty();
    }
}
