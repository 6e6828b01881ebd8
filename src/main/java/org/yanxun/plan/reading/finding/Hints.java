package org.yanxun.plan.reading.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Responsibility.Role;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** What might be asked for: a number, an owner, a date. */
final class Hints {

    private static final Pattern COUNTABLE =
            Pattern.compile("选送|选派|评选|遴选|选拔|推荐|评出|表彰|选树|派出|(?:一批|若干|部分)[\\u4e00-\\u9fff]{2}");
    private static final Set<TargetKind> DATES = Set.of(TargetKind.PERIOD, TargetKind.DEADLINE, TargetKind.WHEN);
    private static final Set<TargetKind> FIGURES = Set.of(TargetKind.COUNT, TargetKind.HOURS, TargetKind.RATIO);
    private static final int FEW = 3;

    private Hints() {}

    static void in(Matter matter, Consumer<Finding> found) {
        for (Article article : matter.articles()) {
            article.targets().stream()
                    .filter(target -> target.kind() == TargetKind.ACTION)
                    .forEach(action -> withoutNumber(matter, action, found));
        }
        List<Article> promising =
                matter.articles().stream().filter(Hints::promises).toList();
        unlikeOthers(promising, Hints::hasOwner, Code.TARGET_WITHOUT_OWNER, found);
        unlikeOthers(promising, Hints::hasDate, Code.TARGET_WITHOUT_DATE, found);
    }

    private static void withoutNumber(Matter matter, Target action, Consumer<Finding> found) {
        Matcher countable = COUNTABLE.matcher(matter.words(action.start(), action.end()));
        if (countable.find()) {
            found.accept(new Finding(Code.TARGET_WITHOUT_NUMBER, action.start(), action.end(), List.of()));
        }
    }

    /** Where most items say something, those that don't are pointed at. */
    private static void unlikeOthers(
            List<Article> articles, Predicate<Article> says, Code code, Consumer<Finding> found) {
        long saying = articles.stream().filter(says).count();
        if (saying < FEW || saying * 2 < articles.size()) {
            return;
        }
        articles.stream()
                .filter(says.negate())
                .forEach(article -> article.targets().stream()
                        .filter(target -> FIGURES.contains(target.kind()))
                        .findFirst()
                        .ifPresent(target -> found.accept(new Finding(code, target.start(), target.end(), List.of()))));
    }

    private static boolean promises(Article article) {
        return article.targets().stream().anyMatch(target -> FIGURES.contains(target.kind()));
    }

    private static boolean hasOwner(Article article) {
        return article.responsibilities().stream().anyMatch(each -> each.role() == Role.OWNER);
    }

    private static boolean hasDate(Article article) {
        return article.targets().stream().anyMatch(target -> DATES.contains(target.kind()));
    }
}
