package org.yanxun.plan.reading.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.scene.Segment.Mood;
import org.yanxun.plan.reading.time.PlanYears;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/** Tells a figure that asks for something from one that only helps to say something. */
final class CountRules {

    private static final Pattern BINDING = Pattern.compile(
            "(?:名额|每|各|至少|不少于|不低于|最少|不超过|确定|配备|(?<!建)设立?|选派|推荐|完成|人均|上交|撰写|(?<!以)上|听|读|写|做|主持|申报|承担|讲|练|唱|画|立|新增|再建)[^,;。、]{0,8}$");
    private static final Pattern IN_PASSING = Pattern.compile("(?:作为|成为|是|为|每|某|同|这|那|哪|任何|另|像|又|再)$");
    private static final Pattern BEING = Pattern.compile("(?:做|争做|当|当好|做好)$");
    private static final Pattern ABSTRACT = Pattern.compile(
            "(?:大|重要|主要|基本|关键|重点|工作)?(?:方面|层面|层次|学段|维度|环节|结合|重点|关键|原则|转变|到位|性(?!的)|化|字|阶段|步骤|角度|意识|能力|准则|纪律|禁令|问题|特点|优势|平台|抓手|导向|目标|途径|渠道|需要|中心(?!学校|小学|幼儿|校|园)|台阶|过程)");
    private static final Pattern GONE_BY = Pattern.compile("(?:前(?!后)|以?来|级|一度|之久|之前|以前)");
    private static final Pattern LASTING = Pattern.compile("(?:为期|公?假|共计?|分|历时|全程|全期|连续|不少于|结束后|之日起|起|后|前|提前)\\s?$");
    /** 三日研习 lasts so long; 3日 alone is a date. */
    private static final Pattern LEARNT = Pattern.compile("的?(?:研[习修]|培训|集训|集中|营|课程)");

    private static final Pattern WITHIN = Pattern.compile("(?:之|以)?内|前(?!后)");
    private static final Pattern STATED = Pattern.compile("(?:之|以)?内|\\(");
    private static final Pattern BARRED = Pattern.compile("(?:之|以)?内[,]?(?:均|一律)?(?:不(?:得|能|予|准|再)|未|没有|无(?!线))");
    private static final Pattern GONE = Pattern.compile("(?:过去|最近|以往)(?:的)?$");
    private static final Pattern ADDED_UP = Pattern.compile("(?:之?内)?(?:累计|总共|共计|合计|共(?![同享建]))");
    private static final Pattern TURNING = Pattern.compile("(?:关键|重要|攻坚|收官|开局|起步|决胜|深化|提升|奋进|不平凡)(?:的)?$");
    private static final Pattern WHOLE = Pattern.compile("全");
    private static final Pattern NAMED_BEFORE = Pattern.compile("[\\u4e00-\\u9fff]{3}[^\\d是为成有做当像如同这那哪某第几上下前后另再又]$");
    private static final Pattern CLAUSE_ENDS = Pattern.compile("\\s?(?:[,;。、)]|$)");
    private static final Pattern RATED =
            Pattern.compile("(?:可?折[算合]|按|计)[^,;。]{0,4}[\\d一二三四五六七八九十]{1,3}\\s?个?(?:学时|课时|学分|小时)");
    /** 讲一次付三百元: what a rate of money is for. */
    private static final Pattern PAID = Pattern.compile(
            "[^,;。\\d一二三四五六七八九十百千两补付发给计按]{0,6}(?:再|另|可)?(?:补助?|补贴|奖励?|付|发给?|给予?|计|按|支付|酬)[^,;。\\d一二三四五六七八九十百千两]{0,4}[\\d,一二三四五六七八九十百千两]{1,8}\\s?[港澳]?元");
    /** 一年下来要积满72学时, 每人一年至少讲四次: what a rate is reckoned by. */
    private static final Pattern RECKONED = Pattern.compile(
            "(?:下来|当中|里头?|之中)?(?:要|须|应|需|得|必须)?(?:(?:至少|不少于|不低于|最少|最多|起码|至多|不超过)[换听讲上读写交办开做评磨]?|积满|修满|完成|[换听讲上读写交办开做评磨][^,;。一二三四五六七八九十]{0,2}(?:至少|不少于|不低于|最少)?)\\s?[\\d一二三四五六七八九十百两几]");

    private static final Pattern LASTS = Pattern.compile("(?:为期|历时|满|达到?|超过|不足|不到|共|每|连续|(?:少|低|多)于|[\\d期限])\\s?$");
    /** 累计满6个月的仅占46%: a condition within a figure of how things stand. */
    private static final Pattern REACHED = Pattern.compile("(?:满|达到?|超过|不足|不到)\\s?$");

    private static final Pattern OF_THEM = Pattern.compile("(?:以上|以下)?的");
    private static final Pattern CYCLE = Pattern.compile("个?周期");
    private static final Pattern GOING = Pattern.compile("[来去跑走]$");
    /** 两人共同备课: both of those named before. */
    private static final Pattern BOTH = Pattern.compile("(?:每[周月天日]|每?学期)?(?:共同|互相|相互|分别|一起|轮流|结伴|均|都|之间)");

    private static final Pattern OPENS = Pattern.compile("(?:^|[,;。:])\\s?$");
    private static final Pattern IN_ORDER = Pattern.compile("第[一二三四五\\d][、,和与及至-]$");
    private static final Pattern LAST = Pattern.compile("后$");
    private static final Pattern FAILING = Pattern.compile("(?:[及或]?以上)?(?:均|都|无故)?(?:不(?:合格|达标|参加|到)|未(?!来)|缺[课席勤])");

    /** 数百万元 */
    private static final Pattern SEVERAL = Pattern.compile("[数几]$|(?<!以)上$");

    private static final Set<String> UNIT = Set.of("百", "千", "万", "亿");
    private static final int NEAR = 14;

    /** The rules against a figure; the first that holds puts it aside. */
    private static final List<Rule> AGAINST = List.of(
            // 一批, 一支, 一种, 一个 say that there is something, unless a word binds the number.
            new Rule((scene, figure, measure) -> figure.isOneInWords()
                    && measure.unit() == Unit.ITEM
                    && is("[个批支套种组项条块道座只]", scene, figure)
                    && !isBound(scene, figure)
                    && !isSaidLast(scene, figure)),
            // 一次性, 作为一名教师, 每一所学校, 是一门艺术
            new Rule((scene, figure, measure) -> figure.isOneInWords()
                    && measure.kind() == TargetKind.COUNT
                    && (scene.isAfter(IN_PASSING, figure.start(), 4)
                            || (measure.unit() == Unit.PERSON && scene.isAfter(BEING, figure.start(), 4)))),
            // 三个方面, 四个环节, 五个层次: what is counted is no thing.
            new Rule((scene, figure, measure) -> measure.unit() == Unit.ITEM && scene.isBefore(ABSTRACT, figure.end())),
            // 5日 is a day of a month unless something lasts so long.
            new Rule((scene, figure, measure) -> measure.unit() == Unit.DAY
                    && is("(?<!工作|半)日", scene, figure)
                    && !scene.isAfter(LASTING, figure.start(), 8)
                    && !(Character.isIdeographic(figure.written().charAt(0)) && scene.isBefore(LEARNT, figure.end()))
                    && !scene.isBefore(WITHIN, figure.end())),
            // 一轮全员培训
            new Rule((scene, figure, measure) ->
                    figure.isOneInWords() && is("轮", scene, figure) && scene.isBefore(WHOLE, figure.end())),
            // 五年 in a plan of five years is the plan itself.
            new Rule((scene, figure, measure) ->
                    measure.unit() == Unit.YEAR && isWholePlan(scene, figure) && !scene.isBefore(STATED, figure.end())),
            // 三年内不得申报 sets no time for a promise.
            new Rule((scene, figure, measure) ->
                    measure.kind() == TargetKind.DURATION && scene.isBefore(BARRED, figure.end())),
            // 三年前, 五年来, 三年级
            new Rule((scene, figure, measure) -> measure.kind() == TargetKind.DURATION
                    && (measure.unit() == Unit.YEAR || measure.unit() == Unit.SEMESTER)
                    && scene.isBefore(GONE_BY, figure.end())),
            // 第二、三年
            new Rule((scene, figure, measure) ->
                    measure.kind() == TargetKind.DURATION && scene.isAfter(IN_ORDER, figure.start(), 3)),
            // 过去三年
            new Rule((scene, figure, measure) ->
                    measure.kind() == TargetKind.DURATION && scene.isAfter(GONE, figure.start(), 4)),
            // 五年累计: the sum that follows is the figure.
            new Rule((scene, figure, measure) ->
                    measure.kind() == TargetKind.DURATION && scene.isBefore(ADDED_UP, figure.end())),
            // 关键一年, 收官之年
            new Rule((scene, figure, measure) ->
                    measure.unit() == Unit.YEAR && figure.isOneInWords() && scene.isAfter(TURNING, figure.start(), 6)),
            // 半天按4学分计: what a rate is for.
            new Rule((scene, figure, measure) ->
                    measure.kind() == TargetKind.DURATION && scene.isBefore(RATED, figure.end())),
            // 排名后三位
            new Rule((scene, figure, measure) ->
                    measure.unit() == Unit.PERSON && scene.isAfter(LAST, figure.start(), 1)),
            // 累计三次不达标的
            new Rule((scene, figure, measure) -> measure.unit() == Unit.TIME && scene.isBefore(FAILING, figure.end())),
            // 带一人补助六百元, 讲一次付三百元
            new Rule((scene, figure, measure) ->
                    measure.kind() == TargetKind.COUNT && isOne(figure) && scene.isBefore(PAID, figure.end())),
            // 一年至少讲四次 is 每年.
            new Rule((scene, figure, measure) -> measure.kind() == TargetKind.DURATION
                    && isOne(figure)
                    && !scene.isAfter(LASTS, figure.start(), 4)
                    && scene.isBefore(RECKONED, figure.end())),
            // 三年周期内 is a name of the cycle.
            new Rule((scene, figure, measure) ->
                    measure.kind() == TargetKind.DURATION && scene.isBefore(CYCLE, figure.end())),
            // 满6个月的仅占46%
            new Rule((scene, figure, measure) -> measure.kind() == TargetKind.DURATION
                    && scene.segment().place().mood() == Mood.LOOKS_BACK
                    && scene.isAfter(REACHED, figure.start(), 4)
                    && scene.isBefore(OF_THEM, figure.end())),
            // 出来一趟
            new Rule((scene, figure, measure) -> figure.isOneInWords()
                    && is("[趟回遭]", scene, figure)
                    && scene.segment().place().mood() == Mood.LOOKS_BACK
                    && scene.isAfter(GOING, figure.start(), 2)),
            // 两人每周共同备课
            new Rule((scene, figure, measure) -> measure.unit() == Unit.PERSON
                    && is("[两二三]人", scene, figure)
                    && scene.isAfter(OPENS, figure.start(), 2)
                    && scene.isBefore(BOTH, figure.end())),
            // 万元 without a number is a unit.
            new Rule((scene, figure, measure) -> measure.kind() == TargetKind.MONEY
                    && (UNIT.contains(figure.written()) || scene.isAfter(SEVERAL, figure.start(), 2))),
            // 1对1
            new Rule((scene, figure, measure) -> measure.unit() == Unit.ITEM
                    && is("对", scene, figure)
                    && scene.isBefore(Pattern.compile("[一1]"), figure.end())));

    private CountRules() {}

    static boolean asksForSomething(Scene scene, Figure figure, Measure measure) {
        return AGAINST.stream().noneMatch(rule -> rule.holds().test(scene, figure, measure));
    }

    private static boolean isOne(Figure figure) {
        return figure.isOneInWords() || figure.written().equals("1");
    }

    /** 设立工作室一个: behind what it counts, at the clause's end, a one is a number. */
    private static boolean isSaidLast(Scene scene, Figure figure) {
        return scene.isAfter(NAMED_BEFORE, figure.start(), 4) && scene.isBefore(CLAUSE_ENDS, figure.end());
    }

    private static boolean is(String words, Scene scene, Figure figure) {
        String written = scene.text().substring(figure.start(), figure.end());
        return Pattern.compile(words + "$").matcher(written).find();
    }

    private static boolean isWholePlan(Scene scene, Figure figure) {
        PlanYears years = scene.segment().place().years();
        return years.last() - years.first() > 1 && figure.low().intValue() == years.last() - years.first() + 1;
    }

    private static boolean isBound(Scene scene, Figure figure) {
        return BINDING.matcher(scene.clauseBefore(figure.start(), NEAR)).find();
    }

    /** Whether something speaks against a figure. */
    private interface Test {
        boolean test(Scene scene, Figure figure, Measure measure);
    }

    private record Rule(Test holds) {}
}
