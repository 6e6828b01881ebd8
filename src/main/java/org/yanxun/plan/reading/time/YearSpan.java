package org.yanxun.plan.reading.time;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years a plan is for, by its title and opening: one year, a school year, or several. */
public final class YearSpan {

    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d])(?<from>(?:19|20)\\d{2}|1[0-2]\\d)\\s?(?:年|学年度?)?\\s?(?:-{1,2}|~|至|到|(?<slash>/))\\s?(?<to>(?:19|20)\\d{2}|1[0-2]\\d|\\d{2})\\s?(?<what>学年|年)?");
    /** 2031-2033年骨干教师培训班: the years of a class are not the plan's. */
    private static final Pattern OF_CLASS = Pattern.compile(
            "\\s?[\\u4e00-\\u9fff“”]{0,16}?(?:培训班|研修班|研训班|提高班|高研班|进修班|学习班|骨干班|班(?=学[习制]|学员|[,;。:\\s(]|$))");

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?:(?:19|20)\\d{2}|1[0-2]\\d)\\s?(?:年度)?学年");
    private static final int OPENING = 200;
    private static final int LONGEST = 12;
    private static final int CENTURY = 100;
    private static final int REPUBLIC = 1911;
    private static final int REPUBLIC_ENDS = 1000;

    private YearSpan() {}

    public static PlanYears of(OptionalInt year, String title, String text) {
        if (year.isEmpty()) {
            return PlanYears.UNKNOWN;
        }
        int first = year.getAsInt();
        PlanYears inTitle = range(first, title);
        if (inTitle.last() != first || inTitle.schoolYear()) {
            return inTitle;
        }
        boolean titled = title.chars().anyMatch(Character::isDigit);
        if (!titled && FiveYears.in(title).stream().anyMatch(begun -> begun == first)) {
            return new PlanYears(first, first + FiveYears.LENGTH - 1, false);
        }
        return titled ? inTitle : range(first, text.substring(0, Math.min(OPENING, text.length())));
    }

    private static PlanYears range(int first, String words) {
        Matcher matcher = RANGE.matcher(words);
        if (matcher.find() && opens(matcher, first, words)) {
            int to = common(matcher.group("to"));
            int last = to < CENTURY ? first / CENTURY * CENTURY + to : to;
            boolean named = "学年".equals(matcher.group("what")) || (matcher.group("slash") != null && last > first);
            boolean school = named && last <= first + 1;
            if (last >= first && last - first <= LONGEST) {
                return new PlanYears(first, last, school);
            }
        }
        boolean school = SCHOOL_YEAR.matcher(words).find();
        return new PlanYears(first, school ? first + 1 : first, school);
    }

    private static boolean opens(Matcher range, int first, String words) {
        return common(range.group("from")) == first && !isOfClass(words, range.end());
    }

    /** Whether the words from a place on name a class. */
    static boolean isOfClass(String words, int from) {
        return OF_CLASS.matcher(words).region(from, words.length()).lookingAt();
    }

    /** A year of the Republic (113) as a common one; two digits stay. */
    private static int common(String written) {
        int year = Integer.parseInt(written);
        return year >= CENTURY && year < REPUBLIC_ENDS ? year + REPUBLIC : year;
    }
}
