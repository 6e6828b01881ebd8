package org.yanxun.plan.reading.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/**
 * What stands right behind a number and says what it measures, in the folded text.
 *
 * @param kind what a figure with it is
 * @param unit what it counts
 * @param words the pattern of its words
 */
record Measure(TargetKind kind, Unit unit, Pattern words) {

    private static final List<Measure> ALL = List.of(
            of(TargetKind.RATIO, Unit.PERCENT, "%|个百分点"),
            of(TargetKind.CREDITS, Unit.CREDIT, "个?学分(?!制|银行)"),
            of(TargetKind.HOURS, Unit.HOUR, "个?(?:学时|课时|小时|钟头)(?!制)"),
            of(TargetKind.MONEY, Unit.CNY, "[十百千万亿]?(?:港元|港币|新?台币|元(?!旦|素|宵))|块钱"),
            of(TargetKind.DURATION, Unit.SEMESTER, "个?学期"),
            of(TargetKind.DURATION, Unit.YEAR, "个?学年|周?年(?![级度龄纪轻段])"),
            of(TargetKind.DURATION, Unit.MONTH, "个月"),
            of(TargetKind.DURATION, Unit.WEEK, "个?(?:星期|周)(?![岁年期边密六日次])"),
            of(TargetKind.DURATION, Unit.DAY, "个?(?:整?天|工作[日天]|半天)|日(?![常语均程]|报(?![送名到备告]))"),
            of(TargetKind.DURATION, Unit.MINUTE, "分钟"),
            of(
                    TargetKind.COUNT,
                    Unit.PERSON,
                    "人次|名(?!师(?![傅资范德])|校(?![长级])|优(?![秀质良])|园(?![长丁])|录|额|单|义|著|称|牌)|名(?=名)|位(?![置于一])|个?人(?!才|员|事|口|数|均|格|文|次|生|民|大|心|类)|人次"),
            of(
                    TargetKind.COUNT,
                    Unit.SCHOOL,
                    "所|[校园](?=[,;。、)]|以[上下]|$)|个?(?:学校|幼儿园|园所|校区)|家(?![长庭校])|间(?=学校|幼儿园|幼稚园|园所)"),
            of(TargetKind.COUNT, Unit.CLASS, "个?(?:教学)?班级?(?![主子会组内额中车次干])|个班次"),
            of(
                    TargetKind.COUNT,
                    Unit.TIME,
                    "场次?|趟|遭(?!遇|到|受)|梯次|批次|[校园馆课]次|次(?![性要序品数级])|期(?!间|望|限|刊|待|末|中|建设|工程)|轮(?![训岗流换])|回(?![顾归应]|头)|届|讲(?=[,;。、)]|$)"),
            of(
                    TargetKind.COUNT,
                    Unit.ITEM,
                    "[项篇节堂份册例幅件](?!目|目标)|项|间(?!隔)|门(?!类|户|槛)|本(?![校区职市县年科次学地届期班土])|套|部(?![分门署委])|条(?![件线例款])|支|组(?![织长建内])|批(?!准|评|次)|对(?![象于照口应外标待比子])|课(?![程题堂时外])|道(?![德路])|则|处(?![理于])|座(?!谈)|台(?!账)|张|块|门课|讲(?![座话师述义台课解])|团(?![队员支委结])|群(?![体众里聊组])|分(?=[及或]?以上)|(?<=(?:达到?|不低于|不少于|[格标秀]线[为是:]?)\\s?[\\d.]{1,5}\\s?)分(?![之钟以])|字(?![母词典样])|只(?![要有能是不会好限])|辆|个"));

    private static Measure of(TargetKind kind, Unit unit, String words) {
        return new Measure(kind, unit, Pattern.compile("\\s?(?:" + words + ")"));
    }

    /** The measure that begins at a place. */
    static Optional<At> at(String text, int from) {
        for (Measure measure : ALL) {
            Matcher matcher =
                    measure.words.matcher(text).region(from, text.length()).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return Optional.of(new At(measure, from, matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** A measure at a place. */
    record At(Measure measure, int start, int end) {

        boolean isLike(At other) {
            return measure.unit() == other.measure.unit();
        }
    }
}
