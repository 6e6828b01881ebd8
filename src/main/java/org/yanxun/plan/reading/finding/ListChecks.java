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

    private static final String ORDER = "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩123456789";
    private static final int ORDERS = 10;
    private static final int FAR = 2000;
    /** The ways to number members one after another; those of one list are all numbered alike. */
    private static final List<Pattern> STEPS = List.of(
            Pattern.compile("(?<=^|[:;。,\\s])([一二三四五六七八九十])(?:是|要)"),
            Pattern.compile("(?<=^|[:;。,\\s(])第([一二三四五六七八九十])(?:[,、:]|是|步|阶段)"),
            Pattern.compile("\\(([一二三四五六七八九十]|\\d)\\)"),
            Pattern.compile("([①②③④⑤⑥⑦⑧⑨⑩])"),
            Pattern.compile("(?<=^|[:;。,\\s])(\\d)[.、](?!\\d)"));

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
            String words = matter.words(list.start(), Math.min(article.end(), list.start() + FAR));
            named = STEPS.stream()
                    .mapToInt(step -> steps(step, words))
                    .filter(steps -> steps > 1)
                    .findFirst()
                    .orElse(0);
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
    private static int steps(Pattern step, String words) {
        int[] next = {0};
        step.matcher(words).results().forEach(match -> {
            if (ORDER.indexOf(match.group(1)) % ORDERS == next[0]) {
                next[0]++;
            }
        });
        return next[0];
    }
}
