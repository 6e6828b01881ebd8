package org.yanxun.plan.reading.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year a plan is for: the one in its title, else the first of the five years the title names by their plan (十二五), else
 * the year it names most often, the first of equals. Years of two digits decide nothing here.
 */
public final class Years {

    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final String HAN_YEAR = "[一二][〇零○九][〇零○一二三四五六七八九]{2}";
    private static final String REPUBLIC_YEAR = "(?<!\\d)1[0-2]\\d(?=\\s?(?:学年|年)|[-~至]\\s?1[0-2]\\d\\s?(?:学年|年))";
    private static final Pattern IN_TITLE =
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)|" + HAN_YEAR + "(?=\\s?年|-|—)|" + REPUBLIC_YEAR);
    private static final Pattern LOOKS_BACK_FIRST = Pattern.compile("总结(?:及|和|与|暨|、)");
    private static final int REPUBLIC = 1911;
    private static final int FIRST_COMMON = 1000;
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?=\\s?(?:学年|年|[-—~至]\\s?(?:20)?\\d{2}\\s?年))|" + HAN_YEAR
                    + "(?=\\s?年)|" + REPUBLIC_YEAR);

    private Years() {}

    public static OptionalInt of(String title, String text) {
        Matcher back = LOOKS_BACK_FIRST.matcher(title);
        String ahead =
                back.find() && IN_TITLE.matcher(title.substring(back.end())).find()
                        ? title.substring(back.end())
                        : title;
        OptionalInt inTitle = IN_TITLE.matcher(ahead)
                .results()
                .mapToInt(Years::value)
                .filter(Years::isPlanYear)
                .findFirst();
        if (inTitle.isPresent()) {
            return inTitle;
        }
        OptionalInt ofFive = FiveYears.in(ahead);
        return ofFive.isPresent() ? ofFive : mostFrequent(text);
    }

    private static OptionalInt mostFrequent(String text) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        IN_TEXT.matcher(text)
                .results()
                .map(Years::value)
                .filter(Years::isPlanYear)
                .forEach(year -> counts.merge(year, 1, Integer::sum));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    private static int value(MatchResult match) {
        int value = 0;
        for (int at = match.start(); at < match.end(); at++) {
            value = value * 10 + digit(match.group().charAt(at - match.start()));
        }
        return value < FIRST_COMMON ? value + REPUBLIC : value;
    }

    private static int digit(char unit) {
        if (unit == '零' || unit == '○') {
            return 0;
        }
        int han = HAN_DIGITS.indexOf(unit);
        return han >= 0 ? han : Character.digit(unit, 10);
    }

    private static boolean isPlanYear(int year) {
        return year >= 1949 && year <= 2999;
    }
}
