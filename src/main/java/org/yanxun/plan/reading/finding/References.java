package org.yanxun.plan.reading.finding;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;

/** Promises whose substance stands in another document that is not here. */
final class References {

    private static final String PAPERS = "(?:方案|办法|细则|标准|规程|规划|计[划画]|安排表?|实施意见|制度|通知)";
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:详?见|参见)(?:附[件表录]|《[^》]{1,40}》|另[行文]?)[\\d一二三四五六七八九十]{0,2}"
                    + "|(?:按照?|依照?|根据|参照|遵照|(?<![按依参遵对关拍])照)[^,;。《]{0,12}《[^》]{1,40}" + PAPERS
                    + "(?:\\([^)]{1,10}\\))?》(?:的?(?:要求|规定|精神))?(?:执行|实施|进行|开展|办理|组织|落实|考核|评定)"
                    + "|(?:按照?|根据|依据?|对照)[^,;。《》“”]{2,18}(?:总体规划|总体方案|实施方案|具体标准|的标准|评[估价]标准|实施细则|(?:管理|评审|评选|认定|考核|奖惩|评聘)办法)(?=[,的]|执行|实施|进行|落实)"
                    + "|各[^,;。]{1,6}的具体(?:标准|办法|方案)|(?:实施|执行)[^,;。《》]{0,6}\\d{2,4}年[^,;。]{0,10}(?:计[划画]|方案)"
                    + "|(?:具体)?(?:方案|办法|安排|细则|计[划画]|通知)(?:将)?(?:另行|另文|另)(?:制[定订]|通知|下发|印发|发文?|公布|行文)|另行通知");

    private References() {}

    static void in(Matter matter, Consumer<Finding> found) {
        for (Article article : matter.articles()) {
            String words = matter.words(article.start(), article.end());
            ELSEWHERE
                    .matcher(words)
                    .results()
                    .forEach(match -> found.accept(new Finding(
                            Code.REFERENCE_MISSING,
                            matter.place(article, match.start()),
                            matter.place(article, match.end()),
                            List.of())));
        }
    }
}
