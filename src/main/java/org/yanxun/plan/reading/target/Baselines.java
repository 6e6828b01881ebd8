package org.yanxun.plan.reading.target;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.figure.Conditions;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.reading.scene.Segment.Mood;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.TargetKind;

/** Turns figures about the past and the present into BASELINE, and drops the dates said with them. */
final class Baselines {

    private static final String PAST =
            "现有|现编|现共有|目前|眼下|眼前|如今|时下|现时|空缺(?=[^,;。由补按]{0,8}[\\d一二两三四五六七八九十])|缺编(?!率)|尚缺|还缺|尚有|还有(?=[^,;。]{0,8}(?:没|未|不))|截至|截止目前|(?<![比较])(?:去年|(?<![以之])上年|上学年)(?!相比)|前年|原有|原来|过去|以往|历年|往年|去[春夏秋冬]|上(?:一个?|个)学年|(?<![派送请由聘选是为])现任(?=[^,;。]{1,8}[\\d一二三四五六七八九十百]{1,4}[名人位])|(?<![为除])了(?=\\s?[\\d一二两三四五六七八九十百])|(?<![通超不经])过(?=[\\d一二两三四五六七八九十百]{1,5}[多余来]?[期场次届轮批名人个所篇节项])|以来|年来|(?<!附)近(?:[一二两三四五六]|\\d)年(?!内?新?(?:入职|毕业|招录|录用|聘用|新进|调入|参加工作|评|未))|近年|曾|当前|已(?!经?成为|然|经?年?满)|先后(?:培训|举办|组织|开展|选派|完成|投入|评选|培养|建成)|(?:共|累计)(?:培训|举办|组织|开展|选派|完成|投入|评选|培养|建成)(?:了|(?=[^,;。]{1,24},?取得))"
                    + "|(?:我|全|本)(?:区|市|县|镇|校|旗)(?:共|现|共计)?(?:有|设有|拥有|辖有)(?!关|效|条件|计[划画]|序)|共有|拥有(?=[^,;。]{0,8}\\d)";
    private static final String COMING = "今年|本年|本学年|年内|经过[^,;]{0,6}努力|规划期末|将(?!近)|计[划画](?!生育)|拟|力争|争取|确保|到20\\d\\d";
    /** Says so only where the part around does not look back. */
    private static final String DOING =
            "再(?=[培建增选])|新增|须|应(?!用|届|急|对|训|参训|受训|到人|考人|修人)|务必|组织(?!了)|选派(?!了)|安排|每|要(?!求)|(?:提高|提升|增加|扩大|上升|发展)[到至]|[增升降扩减压]至|[增升降减]到";

    /** What any of them begins with: elsewhere none of them is tried. */
    private static final String BEGINS = "(?=[现目眼如时空缺尚还截去上前原过以历往了年近曾当已先共累我全本拥今经规将计拟力争确到再新须应务组选安每要提增扩降减压升发12])";

    private static final Pattern MARK = Pattern.compile(
            BEGINS + "(?:(?<past>" + PAST + ")|(?<coming>" + COMING + ")|(?<doing>" + DOING
                    + ")|(?<year>(?<![\\d-])(?:(?:19|20)\\d{2}|1[0-2]\\d)(?=\\s?(?:年|学年)(?!入职|毕业|新?招|录用|以来|版|修订|课标))))");
    private static final Pattern DONE = Pattern.compile("组织|选派|安排");
    private static final Pattern ON_THIS_GROUND = Pattern.compile("[^;。,]{0,30}?基础上");
    private static final Pattern RISES_FROM = Pattern.compile("(?:从|由)[^,;。\\d]{0,14}$");
    private static final Pattern RISES =
            Pattern.compile("[^,;。\\d]{0,6}(?:提高|提升|增加|增至|上升|扩大|增长|降低|下降|降|升|增|发展|压缩)(?:到|至|为)?");
    private static final int MOST_CELLS = 64;
    private static final Pattern PAST_COLUMN = Pattern.compile("上年|去年|上学年|现状|基数|已完成|现有");
    /** 2031年8月 beside 2032年7月目标: where one starts. */
    private static final Pattern STARTS =
            Pattern.compile("(?:(?:19|20)\\d{2}|1[0-2]\\d)\\s?(?:学?年度?)(?:\\s?\\d{1,2}月)?[底末初]?(?:实际|现状|基数|数|值)?");

    private static final Pattern AIMED = Pattern.compile("目标|计[划画]|预期|拟达");
    private static final int FAR = 20;
    private static final int REPUBLIC = 1911;
    private static final int REPUBLIC_ENDS = 1000;

    private final Scene scene;
    private final NavigableMap<Integer, Boolean> marks = new TreeMap<>();

    private Baselines(Scene scene) {
        this.scene = scene;
        Matcher matcher = MARK.matcher(scene.text());
        while (matcher.find()) {
            boolean past = matcher.group("year") == null ? matcher.group("past") != null : isPastYear(matcher);
            boolean weak =
                    matcher.group("doing") != null && scene.segment().place().mood() == Mood.LOOKS_BACK;
            boolean due = isDue(matcher) || asksForThePast(matcher);
            if (!weak && !due && !toldOfThePast(matcher)) {
                endWithBrackets(matcher.start());
                marks.put(matcher.start(), past);
            }
        }
    }

    static void in(Scene scene) {
        if (scene.found().isEmpty()) {
            return;
        }
        Baselines baselines = new Baselines(scene);
        scene.rewrite(found -> isFigure(found.kind()) && baselines.isBaseline(found) ? asItStands(found) : found);
        scene.found()
                .removeIf(found ->
                        isDate(found.kind()) && (baselines.isPast(found.start()) || baselines.isGround(found)));
    }

    /** 达92% says where it stands, and not that it is to be so at least. */
    private static Found asItStands(Found found) {
        boolean bare = found.amount().qualifiers().isEmpty() && found.amount().comparison() == Comparison.AT_LEAST;
        Found stands = found.turned(TargetKind.BASELINE);
        return bare ? stands.sized(found.amount().bound(Comparison.EQ)) : stands;
    }

    /** 去年选派了, 已组织: what was done then, in the same clause. */
    private boolean toldOfThePast(MatchResult mark) {
        Map.Entry<Integer, Boolean> before = marks.lowerEntry(mark.start());
        return DONE.matcher(mark.group()).matches()
                && before != null
                && before.getValue()
                && scene.text().substring(before.getKey(), mark.start()).indexOf(',') < 0;
    }

    /** 人选须近五年获奖1项: what those who apply have behind them is a condition. */
    private boolean asksForThePast(MatchResult mark) {
        return mark.group().startsWith("近") && Conditions.areSaid(scene.text().substring(0, mark.start()));
    }

    /** A year in a deadline or a period tells when a promise is due, and not that it is past. */
    private boolean isDue(MatchResult year) {
        return year.group("year") != null
                && (scene.covers(TargetKind.DEADLINE, year.start(), year.end())
                        || scene.covers(TargetKind.PERIOD, year.start(), year.end()));
    }

    private static boolean isFigure(TargetKind kind) {
        return switch (kind) {
            case COUNT, CREDITS, HOURS, RATIO, MONEY, DURATION -> true;
            default -> false;
        };
    }

    private static boolean isDate(TargetKind kind) {
        return kind == TargetKind.WHEN
                || kind == TargetKind.DEADLINE
                || kind == TargetKind.PERIOD
                || kind == TargetKind.LIMIT;
    }

    private boolean isBaseline(Found found) {
        boolean rises = scene.isAfter(RISES_FROM, found.start(), FAR) && scene.isBefore(RISES, found.end());
        return rises || isGround(found) || isPast(found.start()) || isInPastColumn(found.start());
    }

    private boolean isInPastColumn(int at) {
        List<Segment.Cell> cells = scene.segment().place().cells();
        return cells.stream()
                .limit(MOST_CELLS)
                .filter(cell -> cell.start() <= at && at < cell.end())
                .anyMatch(cell -> PAST_COLUMN.matcher(cell.head()).find() || starts(cell, cells));
    }

    private static boolean starts(Segment.Cell cell, List<Segment.Cell> cells) {
        return STARTS.matcher(cell.head()).matches()
                && cells.stream()
                        .limit(MOST_CELLS)
                        .anyMatch(other -> AIMED.matcher(other.head()).find());
    }

    /** 在…的基础上: where one stands already. */
    private boolean isGround(Found found) {
        return scene.isBefore(ON_THIS_GROUND, found.end())
                && scene.clauseBefore(found.start(), FAR * 2).contains("在");
    }

    /** What the nearest word of time before a place says; without one, what the part around it tells of. */
    private boolean isPast(int at) {
        Map.Entry<Integer, Boolean> nearest = marks.floorEntry(at);
        return nearest == null ? scene.segment().place().mood() == Mood.LOOKS_BACK : nearest.getValue();
    }

    /** 420万元(上年为360万元),其中85万元: what brackets say of the time holds no further than they do. */
    private void endWithBrackets(int mark) {
        String text = scene.text();
        int open = text.substring(Math.max(0, mark - FAR * 2), mark).lastIndexOf('(');
        int close = text.indexOf(')', mark, Math.min(text.length(), mark + FAR * 2));
        boolean inside = open >= 0
                && text.substring(Math.max(0, mark - FAR * 2) + open, mark).indexOf(')') < 0;
        if (inside && close >= 0) {
            marks.put(close, isPast(Math.max(0, mark - FAR * 2) + open));
        }
    }

    private boolean isPastYear(MatchResult year) {
        int first = scene.segment().place().years().first();
        int said = Integer.parseInt(year.group());
        return first > 0 && (said < REPUBLIC_ENDS ? said + REPUBLIC : said) < first;
    }
}
