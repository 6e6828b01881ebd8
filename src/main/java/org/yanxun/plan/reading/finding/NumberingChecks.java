package org.yanxun.plan.reading.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;

/** Numbers of sections and items that skip or come twice. */
final class NumberingChecks {

    private static final String HAN = "零一二三四五六七八九";

    private NumberingChecks() {}

    static void in(Matter matter, Consumer<Finding> found) {
        Map<Integer, Integer> last = new HashMap<>();
        Set<Integer> through = new HashSet<>();
        Set<Integer> repeated = new HashSet<>();
        for (Matter.HeadNumber number : matter.numbers()) {
            last.keySet().removeIf(way -> way > number.way() && !through.contains(way));
            if (number.goesThrough()) {
                through.add(number.way());
            }
            int before = last.getOrDefault(number.way(), 0);
            boolean starts = before == 0 || number.value() == 1;
            // Behind 26, 26 the right number is 27 or, where the second was meant to be it, 28.
            int most = before + (repeated.remove(number.way()) ? 2 : 1);
            if (!starts && number.value() == before) {
                found.accept(finding(matter, Code.NUMBERING_REPEATS, number, before + 1));
                repeated.add(number.way());
            } else if (!starts && number.value() > most) {
                found.accept(finding(matter, Code.NUMBERING_SKIPS, number, before + 1));
            }
            last.put(number.way(), number.value());
        }
    }

    private static Finding finding(Matter matter, Code code, Matter.HeadNumber number, int right) {
        String words = matter.text().original().substring(number.start(), number.end());
        boolean digits = words.chars().anyMatch(Character::isDigit);
        String written = digits ? Integer.toString(right) : han(right);
        String repaired = words.replaceFirst("\\d+|[零〇一二三四五六七八九十百]+", written);
        return new Finding(code, number.start(), number.end(), repaired.equals(words) ? List.of() : List.of(repaired));
    }

    private static String han(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : HAN.charAt(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : HAN.substring(number % 10, number % 10 + 1));
    }
}
