package org.yanxun.plan.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanxun.plan.reading.time.Point.Mark;

/** Words that name a stretch of the year, in the folded text. */
final class Seasons {

    private static final Mark IN = Mark.IN;

    /** 开学前两周 tells how long before. */
    private static final String LENGTH = "\\s?[\\d一二两三四五六七八九十半]{1,3}\\s?个?(?:工作日|[天日周月]|星期)";

    private static final String NO_LENGTH = "(?!" + LENGTH + ")";

    private static final String AROUND = "(?:前后|期间|假期|前夕)";

    /** 教师节前评出: by then. */
    private static final String FESTIVE = "(?:" + AROUND + "|(?=(?:之|以)?前(?![后夕期])))";

    /** The words, the longer before the shorter where one begins the other. */
    static final List<Season> ALL = List.of(
            new Season(
                    "(?:(?:秋季?|春季?)?开学前|学期结束(?!前?" + LENGTH + "|之?后)[前时]?|放假前|(?:活动|培训|课程|项目)结束前)" + NO_LENGTH,
                    0,
                    0,
                    0,
                    Mark.BY),
            new Season("开学初|学(?:年|期)(?:开始时?|初)|[单双]月", 0, 0, 0, Mark.NOWHERE),
            new Season("上(?:、|和|与)?下半年", 1, 12, 0, IN),
            new Season("春、?秋[两二]?季(?:学期)?|[秋春]、[春秋]两学期", 0, 0, 0, Mark.NOWHERE),
            new Season("上半年", 1, 6, 0, IN),
            new Season("下半年", 7, 12, 0, IN),
            new Season("寒、?暑假|假期", 0, 0, 0, Mark.NOWHERE),
            new Season("暑期|暑假|夏季(?!学期)", 7, 8, 0, IN),
            new Season("寒假", 1, 2, 1, IN),
            new Season("(?:第一|上|上个|本学年第一|秋季?)学期|秋季(?![批班期组])", 9, 13, 0, IN),
            new Season("(?:第二|下|下个|本学年第二|春季?)学期|春季(?![批班期组])", 2, 7, 1, IN),
            new Season("第?[一1]季度", 1, 3, 1, IN),
            new Season("第?[二2]季度", 4, 6, 1, IN),
            new Season("第?[三3]季度", 7, 9, 0, IN),
            new Season("第?[四4]季度", 10, 12, 0, IN),
            new Season("教师节" + FESTIVE, 9, 9, 0, IN),
            new Season("国庆节?" + FESTIVE, 10, 10, 0, IN),
            new Season("元旦" + FESTIVE, 1, 1, 1, IN),
            new Season("清明节?" + FESTIVE, 4, 4, 1, IN),
            new Season("五一" + FESTIVE, 5, 5, 1, IN),
            new Season("六一" + FESTIVE, 6, 6, 1, IN),
            new Season(
                    "(?:春节|端午节?|中秋节?)" + AROUND + "|双休日|周末|节假日|周[一二三四五六日](?=[上下]午|晚|、|至|和|,|$)", 0, 0, 0, Mark.NOWHERE),
            new Season("(?:春节|端午节?|中秋节?)(?=(?:之|以)?前(?![后夕期]))", 0, 0, 0, Mark.BY),
            new Season("(?<![学半一二两三四五六七八九十\\d])(?:今年|本?年|全年)(?:年?底|末|内(?![容部涵])|终(?![考总评奖述]))", 12, 12, 0, Mark.BY),
            new Season("(?:今年|年)初", 1, 1, 1, IN),
            new Season("学年度?(?:末|底|内|(?:结束|终结?+)(?!前?" + LENGTH + "|之?后)[前时]?)", 7, 7, 1, Mark.BY),
            new Season("(?:规划|计划)期(?:末|内|满)", 12, 12, 2, Mark.BY),
            new Season(
                    "(?:本?学期|期)末(?!成果|考|总结|评|复习|检测|测|工作|教学|发表|研|质量)|本?学期(?:底|结束(?!之?后)|内|终(?:结)?前?)|月[底末]",
                    0,
                    0,
                    0,
                    Mark.BY));

    private static final List<Pattern> PATTERNS =
            ALL.stream().map(season -> Pattern.compile(season.words())).toList();

    /** What any of the words begins with. */
    private static final String BEGINS =
            "(?=[春秋寒暑夏假国元清端周今本年全规计期月双单上下第一二三四五六1-4]|开学|放假|学[期年]|(?:活动|培训|课程|项目)结束|教师节|中秋|节假)";

    /** Any of the words. */
    static final String ANY = ALL.stream()
            .map(season -> "(?:" + season.words() + ")")
            .collect(Collectors.joining("|", BEGINS + "(?:", ")"));

    private Seasons() {}

    /** The season these words name. */
    static Optional<Season> of(String words) {
        for (int at = 0; at < PATTERNS.size(); at++) {
            // A word's look at what follows it has held where it was found; here it stands alone.
            if (PATTERNS.get(at).matcher(words).lookingAt()) {
                return Optional.of(ALL.get(at));
            }
        }
        return Optional.empty();
    }

    /**
     * A season.
     *
     * @param words the pattern of its words
     * @param from its first month; 0 if it has no place
     * @param to its last month; 13 is January of the next year
     * @param half in a school year: 0 for its first calendar year, 1 for its second; 2 is the last year of any plan
     * @param mark how it binds
     */
    record Season(String words, int from, int to, int half, Mark mark) {

        int year(PlanYears years) {
            if (years.above().year() > 0) {
                return years.above().year();
            }
            if (half > 1) {
                return years.last();
            }
            return years.schoolYear() ? years.first() + half : years.first();
        }
    }
}
