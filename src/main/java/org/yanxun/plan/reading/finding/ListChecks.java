package org.yanxun.plan.reading.finding;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;

/** Lists against their own stated number. */
final class ListChecks {

    private static final String ORDER = "一二三四五六七八九十";
    private static final int FAR = 2000;
    private static final Pattern STEP = Pattern.compile("(?<=^|[:;。,\\s])([一二三四五六七八九十])(?:是|要)");

    private ListChecks() {}

    static void in(Matter matter, Consumer<Finding> found) {
        for (Article article : matter.articles()) {
            article.targets().stream()
                    .filter(Target::isNumberedList)
                    .forEach(list -> check(matter, article, list, found));
        }
    }

    private static void check(Matter matter, Article article, Target list, Consumer<Finding> found) {
        int stated = list.amount().value().orElseThrow().intValue();
        int named = list.amount().names().size();
        if (named == 0) {
            named = steps(matter.words(list.start(), Math.min(article.end(), list.start() + FAR)));
        }
        if (named == 0) {
            return;
        }
        found.accept(
                named == stated
                        ? new Finding(Code.LIST_CHECKED, list.start(), list.end(), List.of())
                        : wrong(matter, list, stated, named));
    }

    private static Finding wrong(Matter matter, Target list, int stated, int named) {
        Code code = named < stated ? Code.LIST_TOO_SHORT : Code.LIST_TOO_LONG;
        String other = named < stated ? "補出所缺的" + (stated - named) + "項" : "刪去多出的" + (named - stated) + "項";
        List<String> repairs = List.of(stated + " → " + named, matter.say(other));
        return new Finding(code, list.start(), list.end(), repairs);
    }

    /** 一是…;二是…;三是…: the highest in unbroken order. */
    private static int steps(String words) {
        int[] next = {0};
        STEP.matcher(words).results().forEach(match -> {
            if (ORDER.indexOf(match.group(1)) == next[0]) {
                next[0]++;
            }
        });
        return next[0];
    }
}
