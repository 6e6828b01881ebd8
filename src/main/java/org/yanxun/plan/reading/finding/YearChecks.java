package org.yanxun.plan.reading.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.reading.time.Dated;
import org.yanxun.plan.reading.time.Dates;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;

/** Dates that the plan's own year contradicts, and years told from two digits. */
final class YearChecks {

    private static final Pattern IN_TWO_DIGITS = Pattern.compile("(?<!\\d)\\d{2}\\s?(?:学年|年)");
    private static final int FAR = 5;
    private static final int YEAR = 4;

    private YearChecks() {}

    static void in(Matter matter, Consumer<Finding> found) {
        if (matter.years().first() == 0) {
            return;
        }
        for (Article article : matter.articles()) {
            article.targets().stream()
                    .filter(target -> !PeriodChecks.isReversed(target) && contradicts(matter, target))
                    .forEach(target -> found.accept(contradiction(matter, target)));
            guessed(matter, article, found);
        }
    }

    private static boolean contradicts(Matter matter, Target target) {
        Optional<Integer> last = target.span().to().map(to -> Integer.parseInt(to.substring(0, YEAR)));
        return last.filter(year ->
                        year < matter.years().first() || year > matter.years().last() + FAR)
                .isPresent();
    }

    private static Finding contradiction(Matter matter, Target target) {
        String said = target.span().to().orElseThrow().substring(0, YEAR);
        String words = matter.text().original().substring(target.start(), target.end());
        String repaired = words.replace(said, Integer.toString(matter.years().first()));
        List<String> repairs = repaired.equals(words) ? List.of() : List.of(repaired);
        return new Finding(Code.YEAR_CONTRADICTS_PLAN, target.start(), target.end(), repairs);
    }

    private static void guessed(Matter matter, Article article, Consumer<Finding> found) {
        String words = matter.words(article.start(), article.end());
        if (!IN_TWO_DIGITS.matcher(words).find()) {
            return;
        }
        Dates.in(words, matter.years()).stream().filter(Dated::guessed).forEach(dated -> {
            int start = matter.place(article, dated.start());
            int end = matter.place(article, dated.end());
            found.accept(new Finding(Code.YEAR_GUESSED, start, end, List.of(Integer.toString(dated.year()))));
        });
    }
}
