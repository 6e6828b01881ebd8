package org.yanxun.plan.reading.enumeration;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.TargetKind;

/** LIST without a number that defines something: 内容包括A、B、C, A、B、C等方面, A、B、C各阶段. */
public final class DefiningLists {

    private static final int FEWEST = 3;
    private static final int LONGEST = 160;
    private static final Pattern LED_IN = Pattern.compile(
            "(?=[包涵分即设内形方由可])(?:(?<!不)包括|(?<!不)包含|涵盖|分为|分成|(?<![立随当])即(?![将可使时日])|(?<![建开创增附假陈摆])设(?![计施备想])(?:有|立|置)?(?![一二三]、)(?=[^,;。、]{1,16}、)|内容(?:有|为|是)|形式(?:有|为|是|可以是)|方式(?:有|为|是|可以是)|由(?=[^,;。]{4,60}(?:组成|构成))|分别(?:是|为)|可以是)[:为]?(?<all>[^,;。:]{1,20}(?:、[^,;。:]{1,40}){1,20}|[^,;。:]{2,40}(?:,[^,;。:]{2,40}){2,10}等)");
    private static final Pattern SUMMED_UP = Pattern.compile(
            "等(?:几|多|各|若干)?(?:个)?(?:方面|内容|形式|方式|环节|类型|模块|板块|途径|办法|措施|手段|方法|渠道|层面|领域|要素)|各(?:个)?(?:阶段|类型|方面)|(?:有机)?相结合");

    /** What one does with the members, or how they come in; it is no part of the first of them. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:^就|.*(?:采取|采用|通过|经过|运用|利用|借助|依托|围绕|结合|根据|依据|按照|按(?![时期需劳])|实行|实施(?!方案|细则|意见|情况)|开展|组织(?!建设|管理|领导|部)|举办|进行|设置|设立|加强|强化|注重|突出|坚持|落实(?!情况)|完善|健全|建立|推进|提供|做好|抓好|涉及|(?<![自服])从(?![业教事严])|(?<![可难予加得足])以(?![上下内及来前后])|(?<![存现实潜内所])在(?![线职岗编校])|(?<![针绝相面])对(?![话口接比照象标])|将(?!来)|(?<![自理])由|(?<![行作成认])为(?![主辅本了人师民])))");

    private static final Pattern MAINLY = Pattern.compile("为主(?![题体任动导讲持])");
    private static final Pattern SECONDARY = Pattern.compile("为辅(?![导助])");
    private static final int SHORTEST = 2;

    private DefiningLists() {}

    public static void in(Scene scene) {
        Matcher led = LED_IN.matcher(scene.text());
        while (led.find()) {
            take(scene, led.group("all"), led.start(), led.end());
        }
        Matcher summed = SUMMED_UP.matcher(scene.text());
        while (summed.find()) {
            String clause = scene.clauseBefore(summed.start(), LONGEST);
            String all = clause.substring(lead(clause));
            take(scene, all, summed.start() - all.length(), summed.end());
        }
    }

    /** How much of a clause leads to its first member: 采取讲座、研讨 enumerates what is 采取. */
    private static int lead(String clause) {
        int mark = clause.indexOf('、');
        Matcher lead = LEAD.matcher(mark < 0 ? "" : clause.substring(0, mark));
        return lead.lookingAt() && mark - lead.end() >= SHORTEST ? lead.end() : 0;
    }

    /** Three and more; of two parts the last must be two by 和 or 及, and short. */
    private static boolean defines(Members members) {
        boolean three = members.fewest() >= FEWEST;
        return three
                || (members.fewest() == 2
                        && members.names().size() == FEWEST
                        && members.areShort()
                        && !members.arePairs());
    }

    private static void take(Scene scene, String all, int from, int end) {
        Members members = Members.of(all.length() > LONGEST ? all.substring(0, LONGEST) : all);
        if (!defines(members) || members.areFigures() || scene.covers(TargetKind.LIST, from, end)) {
            return;
        }
        Amount amount = Amount.ofNames(Optional.empty(), members.names());
        scene.note(Found.of(TargetKind.LIST, amount.soft(soft(scene.text().substring(from, end))), from, end));
    }

    private static Set<Qualifier> soft(String words) {
        Set<Qualifier> soft = EnumSet.noneOf(Qualifier.class);
        if (words.contains("等")) {
            soft.add(Qualifier.OPEN_LIST);
        }
        if (MAINLY.matcher(words).find()) {
            soft.add(Qualifier.MAINLY);
        }
        if (SECONDARY.matcher(words).find()) {
            soft.add(Qualifier.SECONDARY);
        }
        return soft;
    }
}
