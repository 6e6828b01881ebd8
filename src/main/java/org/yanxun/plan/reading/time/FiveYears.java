package org.yanxun.plan.reading.time;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The national five-year plans by their short names: 十二五 is the twelfth, 2011 to 2015. The first five did not begin where
 * they would by the count and are never meant here.
 */
final class FiveYears {

    static final int LENGTH = 5;

    private static final Map<Character, Integer> DIGITS =
            Map.of('一', 1, '二', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9);
    private static final Pattern NAME = Pattern.compile(
            "(?:[“「『\"](?<quoted>十?[一二三四五六七八九]|十)五[”」』\"]|(?<bare>十[一二三四五六七八九])五(?=期间|时期|规划|教师|干部|校长|继续))(?!规划课题|课题)");
    private static final int FIRST_BY_COUNT = 6;
    private static final int BEGUN = 1951;
    private static final int TEN = 10;

    private FiveYears() {}

    /** The first year of the five that a title names; empty if it names none. */
    static OptionalInt in(String title) {
        Matcher named = NAME.matcher(title);
        if (!named.find()) {
            return OptionalInt.empty();
        }
        int number = number(named.group("quoted") == null ? named.group("bare") : named.group("quoted"));
        return number < FIRST_BY_COUNT ? OptionalInt.empty() : OptionalInt.of(BEGUN + LENGTH * number);
    }

    private static int number(String han) {
        int ones = DIGITS.getOrDefault(han.charAt(han.length() - 1), 0);
        return han.startsWith("十") ? TEN + ones : ones;
    }
}
