package org.yanxun.plan.reading.finding;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;

/** Places where the grammar shows that a word is missing. It is asked for, never filled in. */
final class LostWords {

    private static final Pattern GAP = Pattern.compile(
            "(?=[的和与及并,、;期届批轮《“(名人次场所学课])(?:的化(?![学石工肥妆验疗名身])|的性(?![质格别能情状命价])|的(?:率|度)(?=[,;。、]|$)"
                    + "|(?:(?<![温平谐总共饱缓中])和|(?<![参赋给授])与|(?<![普涉推触提顾危遍波论述])及|并且)(?=[,;。!?])|[,、;]{2,}|(?<=第)(?=[期届批轮])|《》|“”|\\(\\)|(?<=不少于|不低于|不超过|至少)(?=[名人次场所学课][^\\d]))");

    private LostWords() {}

    static void in(Matter matter, Consumer<Finding> found) {
        for (Article article : matter.articles()) {
            String words = matter.words(article.start(), article.end());
            GAP.matcher(words).results().forEach(match -> {
                int start = matter.place(article, match.start());
                int end = matter.place(article, Math.max(match.end(), match.start() + 1));
                found.accept(new Finding(Code.LOST_WORD, start, end, List.of()));
            });
        }
    }
}
