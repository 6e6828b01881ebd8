package org.yanxun.plan.reading.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Responsibility.Role;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** What might be asked for: a number, an owner, a date. */
final class Hints {

    /** Somebody or something is chosen, and it is not said how many. */
    private static final Pattern COUNTABLE = Pattern.compile(
            "(?<![的地优先]|作为|择优|积极|协助|配合)(?:选送|选派|评选|遴选|选拔|推荐|评出|选树|派出|表彰)(?<whom>[^,;。、:的和]{0,14}?(?:教师|班主任|校长|园长|干部|骨干|学员|名师|标兵|新秀|能手|带头人|团队|学校|单位|组|案例|成果|项目|课题|基地|研训员|教研员))(?!(?:的)?(?:评选|选拔|推荐)?(?:工作|办法|制度|依据|条件|标准|机制))");

    private static final Pattern CLAUSE = Pattern.compile("[^,;。:\\n]+");
    /** 选派骨干参训,每校限2名: the next clause says no more than how many. */
    private static final Pattern NUMBER_FOLLOWS = Pattern.compile(
            "[,:]\\s?(?:每(?![人名位年月周天次])[^,;。:\\d]{1,3}|各[校园乡镇班组]|[合总共]?计|共|名额|人数|总数|限[报额派荐]?|不(?:得|能)?(?:少于|超过|多于|低于)|至[少多]|最[多少]|原则上|一般|约|为|\\s){0,4}[\\d一二两三四五六七八九十百]{1,5}(?:-[\\d]{1,4})?\\s?[名人位个所项件篇节支组门家]");

    private static final Pattern VAGUE = Pattern.compile("(?:一批|若干|部分|一系列)[\\u4e00-\\u9fff]{2}");
    private static final Pattern OTHERS = Pattern.compile("(?:配合|协助)[^,;。]{0,24}$");
    private static final Set<TargetKind> DATES = Set.of(TargetKind.PERIOD, TargetKind.DEADLINE, TargetKind.WHEN);
    private static final Set<TargetKind> FIGURES = Set.of(TargetKind.COUNT, TargetKind.HOURS, TargetKind.RATIO);
    private static final int FEW = 3;

    private Hints() {}

    static void in(Matter matter, Consumer<Finding> found) {
        for (Article article : matter.articles()) {
            article.targets().stream()
                    .filter(target -> target.kind() == TargetKind.ACTION)
                    .forEach(action -> withoutNumber(matter, action, found));
            if (promises(article)) {
                besideFigures(matter, article, found);
            }
        }
        Map<Integer, List<Article>> groups = matter.articles().stream()
                .filter(Hints::promises)
                .collect(Collectors.groupingBy(Article::group, TreeMap::new, Collectors.toList()));
        for (List<Article> beside : groups.values()) {
            unlikeOthers(beside, Hints::hasOwner, Code.TARGET_WITHOUT_OWNER, found);
            unlikeOthers(beside, Hints::hasDate, Code.TARGET_WITHOUT_DATE, found);
        }
    }

    private static void withoutNumber(Matter matter, Target action, Consumer<Finding> found) {
        String words = matter.words(action.start(), action.end());
        if (choosesSome(words) || VAGUE.matcher(words).find()) {
            found.accept(new Finding(Code.TARGET_WITHOUT_NUMBER, action.start(), action.end(), List.of()));
        }
    }

    /**
     * 评出名师12名,选派骨干外出研修: what is chosen in a clause of its own, beside the figure of another. A date and a
     * condition say nothing of how many.
     */
    private static void besideFigures(Matter matter, Article article, Consumer<Finding> found) {
        String words = matter.words(article.start(), article.end());
        List<Target> figures = article.targets().stream()
                .filter(target -> target.kind() != TargetKind.WHEN && target.kind() != TargetKind.LIMIT)
                .sorted(Comparator.comparingInt(Target::start))
                .toList();
        int at = 0;
        int covered = 0;
        for (MatchResult clause : CLAUSE.matcher(words).results().toList()) {
            int start = matter.place(article, clause.start());
            int end = matter.place(article, clause.end());
            for (; at < figures.size() && figures.get(at).start() < end; at++) {
                covered = Math.max(covered, figures.get(at).end());
            }
            if (covered <= start && choosesSome(clause.group()) && !isNumbered(words, clause.end())) {
                found.accept(new Finding(Code.TARGET_WITHOUT_NUMBER, start, end, List.of()));
            }
        }
    }

    private static boolean isNumbered(String words, int from) {
        return NUMBER_FOLLOWS.matcher(words).region(from, words.length()).lookingAt();
    }

    private static boolean choosesSome(String words) {
        Matcher countable = COUNTABLE.matcher(words);
        return countable.find()
                && !OTHERS.matcher(words.substring(0, countable.start())).find();
    }

    /** Where nearly all the items beside one another say something, those that don't are pointed at. */
    private static void unlikeOthers(
            List<Article> beside, Predicate<Article> says, Code code, Consumer<Finding> found) {
        long saying = beside.stream().filter(says).count();
        if (saying < FEW || saying * 3 < beside.size() * 2L) {
            return;
        }
        beside.stream()
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
        return article.responsibilities().stream()
                .anyMatch(
                        each -> each.role() == Role.OWNER || each.role() == Role.HOST || each.role() == Role.ORGANISER);
    }

    private static boolean hasDate(Article article) {
        return article.targets().stream()
                .anyMatch(target -> DATES.contains(target.kind())
                        && (target.span().to().isPresent()
                                || target.kind() != TargetKind.WHEN
                                || !target.amount().qualifiers().isEmpty()));
    }
}
