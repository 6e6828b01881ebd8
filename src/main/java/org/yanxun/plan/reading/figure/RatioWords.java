package org.yanxun.plan.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/** RATIO in words: 全覆盖, 全部持证上岗, 对…进行全员轮训 are 100 %, 一半 is 50. */
public final class RatioWords {

    private static final List<Share> SHARES = List.of(
            new Share(
                    100,
                    Pattern.compile(
                            "全(?:面|部|员|域|程|学科|学段)?(?:普及|覆盖)(?!率|面)|覆盖[到至]?(?:全[省州市县区乡镇校园]的?)?(?:全体|所有|全部|各级各类)|覆盖[到至]?全[省州市县区乡镇](?=各|中小学|学校|幼儿园|教师|村)|应[培训学参]尽[培训学参]|(?:一个|一人|一所|一校|一名)(?:都)?不(?:漏|少|落)|无一(?:遗漏|例外)|不漏一[人校园所名]")),
            new Share(
                    100,
                    Pattern.compile(
                            "全部(?!的|内容|课程|过程|费用|经费|工作|环节|材料|资料|学科|时间|精力)(?=[\\u4e00-\\u9fff]{0,10}?(?:[于在]\\u0001{2,14}[\\u4e00-\\u9fff]{0,6}?)?(?:达|上|完|参|纳|接|通|持|合|取|进|实|开|配|建|落|轮|培|覆|到|使|采|安|列|入|签|注|登|按|安|接|向|转|公))")),
            new Share(
                    100,
                    Pattern.compile(
                            "全面纳入|全员(?:参与|参加|参训|参培|受训|到训|覆盖|达标|合格|持证|通过|完成|接受|过关|上岗|轮训一|进行|投入|到位|注册|考核(?:合格)?|取得)")),
            new Share(
                    100,
                    Pattern.compile(
                            "(?:进行|实行|开展|完成|实施|接受|组织|做到|实现|分批|轮流)(?:一次|一轮|了)?的?全员(?=轮训|培训|提升|测试|考核|研修|学习|过关|研训)")),
            new Share(100, Pattern.compile("全员(?:培训|轮训)(?=[^,;。]{0,4}基础上)")),
            new Share(
                    100,
                    Pattern.compile(
                            "人人(?!生|民|为)(?=[\\u4e00-\\u9fff])|(?<=面向)所有[^,;。:]{1,16}?(?:都|均|全部|一律|必?须|达到|实现|完成|覆盖|接入)|(?<!面向)所有[^,;。:]{1,16}?(?:都|均|全部|一律|须|要(?!求)|应|轮|参加|完成|达到|纳入|接受|通过|配备|建立|开展|持证|实现|覆盖|必须|接入|使用|实行|推行)|(?:全体|凡)[^,;。:]{1,20}(?:都|均|全部|一律|人人)(?:要|须|应|能|必须|得|参|完|达|接|持|取|有|进|纳|建|上|开|按|通)|无一[^,;。]{1,4}")),
            new Share(50, Pattern.compile("一半|半数|过半数?|对半")));
    private static final Pattern ALL_TRAINED = Pattern.compile("全员(?=轮训|培训|测试|考核|研修)");
    /** 进行一次师德全员轮训 */
    private static final Pattern ONCE = Pattern.compile("(?:进行|开展|组织|完成|实施|接受)(?:一次|一轮)[\\u4e00-\\u9fff]{0,4}$");

    /** 是对教师进行全员轮训。 says so, however short, and is no name of what follows. */
    private static final Pattern ASKED_OF = Pattern.compile("(?:对|组织|面向)[^,;。]{2,12}$");

    private static final Pattern IN_FIGURES = Pattern.compile("100\\s?%|百分之百");
    private static final int FAR = 14;
    private static final int SHORTEST = 4;
    private static final long WHOLE = 100;

    private RatioWords() {}

    public static void in(Scene scene) {
        for (Share share : SHARES) {
            scene.free(share.words()).forEach(match -> take(scene, share, match));
        }
        scene.free(ALL_TRAINED).stream()
                .filter(match -> scene.isAfter(ONCE, match.start(), FAR))
                .forEach(match -> take(scene, SHARES.getFirst(), match));
    }

    private static void take(Scene scene, Share share, MatchResult match) {
        String around = scene.text()
                .substring(
                        Math.max(0, match.start() - FAR), Math.min(scene.text().length(), match.end() + FAR));
        int end = untilDate(scene, match);
        boolean said = IN_FIGURES.matcher(around).find();
        if (!said
                && scene.isFree(match.start(), end)
                && (match.start() >= scene.segment().said() || scene.isAfter(ASKED_OF, match.start(), FAR))) {
            scene.add(found(scene, share.percent(), match.group().substring(0, end - match.start()), match.start()));
        }
    }

    /** 所有教师于年底前完成: a date between whom it is asked of and what is asked ends the words of the share. */
    private static int untilDate(Scene scene, MatchResult match) {
        int taken = match.group().indexOf(Scene.TAKEN);
        int end = match.start() + taken;
        boolean dated = taken >= SHORTEST
                && (scene.covers(TargetKind.DEADLINE, end, end + 1)
                        || scene.covers(TargetKind.WHEN, end, end + 1)
                        || scene.covers(TargetKind.PERIOD, end, end + 1));
        return dated ? end : match.end();
    }

    /** 一半以上, 不低于一半: a share in words is bound as one in figures; all of them is not. */
    private static Found found(Scene scene, long percent, String words, int start) {
        int end = start + words.length();
        Amount amount = Amount.of(BigDecimal.valueOf(percent), Unit.PERCENT);
        if (percent == WHOLE) {
            return Found.of(TargetKind.RATIO, amount.soft(SoftWords.around(scene, start, end)), start, end);
        }
        Figure figure =
                new Figure(BigDecimal.valueOf(percent), Optional.empty(), words, Optional.empty(), false, start, end);
        Bounds.Bounded bounded = Bounds.around(scene, figure, amount);
        Amount soft = bounded.amount().soft(SoftWords.around(scene, bounded.start(), bounded.end()));
        return Found.of(TargetKind.RATIO, soft, bounded.start(), bounded.end());
    }

    private record Share(long percent, Pattern words) {}
}
