package org.yanxun.plan.reading.finding;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;

/** Promises whose substance stands in another document that is not here. */
final class References {

    private static final String BY = "(?:按照?|依照?|依据|根据|参照|比照|遵照|对照|(?<![按依参遵对关拍比])照)";
    // 见 alone is the word; 意见, 见习, 会见 and their like are others.
    private static final String SEE = "(?:详见|参[见阅]|(?<![意常预可罕会接听看少偏成创起召显主远异])见(?![习解面证识效闻长过到]))";
    private static final String VERSION = "(?:\\([^)]{1,20}\\))?";
    private static final String TITLE =
            "(?:《[^《》]{1,40}(?:方案|办法|细则|标准|规程|规划|计[划画]|安排表?|意见|制度|通知|规定|要点|须知|指引|指南|规范|准则|规准|大纲|目录|手册)" + VERSION
                    + "》|“[^“”]{2,40}(?:方案|办法|细则|规程|规定|要点|须知|准则)" + VERSION + "”)" + VERSION;
    private static final String DONE =
            "(?:的?(?:要求|规定|精神))?(?:执行|实施|进行|开展|办理|组织|落实|考核|评定|认定|核[发给定拨]|支给|发放|报[支销]|自评|设计|处理|计算)";
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?=[详见参载按依根比遵对照落执实以各具方办安细计通名时日标额指要事另])(?:(?:" + SEE + "|载于)(?:附[件表录]|另[行文]?)[\\d一二三四五六七八九十]{0,2}"
                    + "|" + SEE + "(?:《[^》]{1,40}》|[^,;。:《]{0,8}(?:通知|公告|文件))"
                    + "|" + BY + "[^,;。《“]{0,12}" + TITLE + DONE
                    + "|(?<!贯彻)(?:落实|执行|实施)《[^《》]{1,40}(?:方案|办法|细则|规程|制度|计[划画])(?:\\([^)]{1,10}\\))?》"
                    + "|" + BY
                    + "(?!本(?:办法|方案|计|规|细)|[^,;。]{0,3}(?:有关|相关|上述|以下|下列))[^,;。《》“”]{2,18}?(?:总体规划|总体方案|实施方案|具体标准|的标准|评[估价选]标准|实施细则|(?:管理|评审|评选|认定|考核|奖惩|评聘)办法|(?:实施|作业|报支|支给|补助)要点|实施计[划画])(?=[,的]|"
                    + DONE + ")"
                    + "|" + BY + "(?![^,;。]{0,6}(?:有关|相关))[^,;。《》“”]{0,8}(?:国家|教育部|[省市县区厅局处府]|部门|上级|政府)"
                    + "[^,;。《》“”]{0,8}(?:规定|文件|通知|计[划画]|标准)(?:的?要求)?(?:执行|办理|实施|核[发给定拨]|支给|发放)"
                    + "|以[^,;。]{1,16}(?:通知|文件|公布|公告|方案|规定|计[划画])(?:的)?(?:[^,;。]{0,4})为准"
                    + "|各[^,;。]{1,6}的具体(?:标准|办法|方案)|(?:实施|执行)[^,;。《》]{0,6}\\d{2,4}年[^,;。]{0,10}(?:计[划画]|方案)"
                    + "|(?:具体)?(?:方案|办法|安排|细则|计[划画]|通知|名单|时间|日程|标准|额度|指标|要求|事项)(?:将)?(?:由[^,;。]{2,10})?(?:另行|另文|另)(?:制[定订]|通知|下[发达]|印发|发[布文]?|公布|行文|规定|确定|定|安排|明确)"
                    + "|(?<!不)另行(?:通知|公布|发布))");

    private References() {}

    static void in(Matter matter, Consumer<Finding> found) {
        for (Article article : matter.articles()) {
            String words = matter.words(article.start(), article.end());
            Matcher each = ELSEWHERE.matcher(words);
            while (each.find()) {
                int start = matter.place(article, each.start());
                found.accept(new Finding(Code.REFERENCE_MISSING, start, matter.place(article, each.end()), List.of()));
            }
        }
    }
}
