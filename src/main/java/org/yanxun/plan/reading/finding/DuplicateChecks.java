package org.yanxun.plan.reading.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** The same figure promised of the same thing in two items. */
final class DuplicateChecks {

    private static final int BEHIND = 14;
    private static final int BEFORE = 4;
    private static final Pattern MARKS = Pattern.compile("[,;。:、()\\s].*$");
    private static final int TELLING = 6;

    private DuplicateChecks() {}

    static void in(Matter matter, Consumer<Finding> found) {
        Map<String, First> seen = new HashMap<>();
        for (int at = 0; at < matter.articles().size(); at++) {
            Article article = matter.articles().get(at);
            for (Target target : article.targets()) {
                String key = target.kind() == TargetKind.COUNT ? key(matter, article, target) : "";
                First first = key.length() < TELLING ? null : seen.putIfAbsent(key, new First(at, target));
                if (first != null && first.article() != at) {
                    found.accept(duplicate(matter, first.target()));
                    found.accept(duplicate(matter, target));
                }
            }
        }
    }

    private static Finding duplicate(Matter matter, Target target) {
        List<String> repairs = List.of(matter.say("刪去一處"), matter.say("兩處分別計數"));
        return new Finding(Code.DUPLICATE_PROMISE, target.start(), target.end(), repairs);
    }

    /** Figure, thing and a little of what is done with it. */
    private static String key(Matter matter, Article article, Target target) {
        int end = Math.min(article.end(), target.end() + BEHIND);
        String words = matter.words(target.start(), Math.max(target.end(), end));
        String behind = MARKS.matcher(words).replaceFirst("");
        return matter.words(Math.max(article.start(), target.start() - BEFORE), target.start())
                        .replaceAll("^.*[,;。:、).\\s]", "")
                + behind;
    }

    private record First(int article, Target target) {}
}
