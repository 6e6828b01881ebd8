package org.yanxun.plan.reading.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people that some words name: 新任教师, 骨干校长, 学员. */
final class People {

    private static final Pattern PEOPLE = Pattern.compile(
            "(?<noun>[\\u4e00-\\u9fff]{0,6}?(?:教师(?!发展|进修|教育|节|资格)|老师|校长|园长|班主任|骨干|名师(?!工作)|带头人|能手|新秀|标兵|教研员|学员|干部|导师|讲师|专家|年轻人|服务人员|保健人员|保育员|行政人员|领导人员))");
    private static final Pattern MEASURE_FIRST =
            Pattern.compile("^(?:.?[批期届]|[一二两三四五六七八九十百余每来]*[名位个])(?=.{0,4}(?:教师|学员|干部|校长|园长|主任|骨干|导师|专家))");

    private People() {}

    /** The people named last in some words; empty if none are. */
    static String last(String words) {
        String noun = "";
        Matcher people = PEOPLE.matcher(words);
        while (people.find()) {
            String whole = MEASURE_FIRST.matcher(people.group("noun")).replaceFirst("");
            String bare = NounBefore.within(whole);
            noun = bare.isEmpty() ? whole : bare;
        }
        return noun;
    }
}
