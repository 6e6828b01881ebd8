package org.yanxun.plan.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.yanxun.plan.PlanText.LeftOut.Kind;

/** The rules that tell which lines around a plan are no part of it. Only lines at its head or foot are ever left out. */
final class LeavingOut {

    private static final Pattern SOURCE =
            Pattern.compile("(?:(?:文章|资料|本文|信息|稿件|原文)?(?:来源|出处|来自|转自|作者|编辑|责编|责任编辑|审核|发布者|发布人|发布时间|发布日期"
                    + "|更新时间|浏览次数|阅读次数|点击次数|点击数|浏览量|阅读量|访问量|字数)\\s{0,3}[::]"
                    + "|转载自|本文由|本文来自|来源于|https?://|www\\.).{0,80}");
    private static final Pattern TAGS = Pattern.compile("(?:(?:热门|相关|文章|本文|所属)?(?:标签|标记|关键词|关键字)|[tT]ags?\\b"
            + "|(?:相关|热门|推荐|精彩|更多|延伸|猜你)(?:推荐|阅读|文章|内容|资料|范文|链接|搜索|下载|喜欢)"
            + "|上一篇|下一篇|上一页|下一页|返回顶部|返回列表|分享到|收藏本|打印本|点击下载|下载地址|扫一扫|版权声明|版权所有).{0,120}");
    private static final Pattern DATE =
            Pattern.compile("\\(?(?:\\d{4}|[一二三四五六七八九十零〇○]{4})\\s?年\\s?.{1,2}\\s?月(?:\\s?.{1,3}\\s?日)?\\)?");
    private static final Pattern PARTICULARS = Pattern.compile("(?:编制|填报|制表|报送|发布|填表)(?:单位|日期|时间|人|部门)\\s?:.{0,100}");
    private static final Pattern ANNEX = Pattern.compile("附[件表录]?\\s?[\\d一二三四五六]{0,2}\\s?:?");
    private static final int SHORT = 30;

    /** The rules in the order they are asked. */
    static final List<Rule> RULES = List.of(
            new Rule(Kind.REPEATED_TITLE, (line, place) -> place.sameAsTitle(line)),
            new Rule(Kind.SOURCE, (line, place) -> matches(SOURCE, line) && place.atEdge(line)),
            new Rule(Kind.FRAME, (line, place) -> isFilledIn(line) && place.atEdge(line)),
            new Rule(Kind.TAGS, (line, place) -> matches(TAGS, line) && place.atEdge(line)),
            new Rule(Kind.TAGS, (line, place) -> place.behindTags(line)),
            new Rule(
                    Kind.FRAME,
                    (line, place) -> place.inHead(line) && line.text().length() <= SHORT),
            new Rule(Kind.FRAME, (line, place) -> place.signs(line)),
            new Rule(Kind.FRAME, (line, place) -> place.inFoot(line) && (isDate(line) || place.beforeDate(line))));

    private LeavingOut() {}

    /** Why the line is left out; empty if it belongs to the plan. */
    static Optional<Kind> why(Line line, Surroundings place) {
        return RULES.stream()
                .filter(rule -> rule.applies().test(line, place))
                .map(Rule::kind)
                .findFirst();
    }

    static boolean isTagLine(Line line) {
        return matches(TAGS, line);
    }

    /** 附件1 above a title. */
    static boolean isAnnex(Line line) {
        return matches(ANNEX, line);
    }

    static boolean isSourceLine(Line line) {
        return matches(SOURCE, line);
    }

    /** A line of the document's own particulars: 编制单位:… */
    static boolean isFilledIn(Line line) {
        return matches(PARTICULARS, line);
    }

    static boolean isDate(Line line) {
        return matches(DATE, line);
    }

    private static boolean matches(Pattern pattern, Line line) {
        return line.text().length() <= 140 && pattern.matcher(line.text()).matches();
    }

    /**
     * One reason to leave a line out.
     *
     * @param kind what it is called
     * @param applies whether a line in its surroundings is such a one
     */
    record Rule(Kind kind, BiPredicate<Line, Surroundings> applies) {}
}
