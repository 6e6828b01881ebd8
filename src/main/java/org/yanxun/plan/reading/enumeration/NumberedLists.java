package org.yanxun.plan.reading.enumeration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.number.Numeral;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.TargetKind;

/** LIST with its own number: 10所基地(即A、B…), A、B、C等四方面, 三项任务:A、B、C, “三个一”. */
public final class NumberedLists {

    private static final String NUMBER = "(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})";
    private static final String SORT =
            "大?(?:方面|层面|层次|维度|环节|结合|板块|模块|类型|类别|类|种|形式|方式|渠道|途径|阶段|步骤|步(?:走)?|系列|领域|部分|专题|主题|内容|工作|任务|活动|工程|行动|项目|项|目标|原则|机制|制度|措施|重点|要求|标准|能力|素养|课程|门|个|条|部曲)";
    private static final Pattern BEHIND =
            Pattern.compile("(?<open>等)?(?<![第每“]|[A-Za-z](?=\\d))" + NUMBER + "\\s?(?:个|项|类|种|大|门|条)?" + SORT);
    private static final Pattern THINGS_BEHIND = Pattern.compile(
            "(?<![第每各“\\d.])" + NUMBER
                    + "\\s?(?:(?:所|家|支|间)(?:[\\u4e00-\\u9fff]{0,8})?|(?:个|大)(?=[^,;:。、(]{0,8}(?:小组|工作室|工作坊|实训室|实验室|分队|乡镇|街道|社区|县区|区县|村|基地|学校|园|中心|团队|社群|共同体|联盟|学区|片区|单位))[\\u4e00-\\u9fff]{2,10})");
    private static final Pattern AHEAD = Pattern.compile("(?<![第每\\d.])" + NUMBER
            + "\\s?(?:所|家|个|名|位|项|类|种|门|大|方面|条|块|档|段|路|件(?=[大实好要]{0,2}事)|期|场|次|支|套|组|级|步|区|镇|街道|间)(?<noun>[^,;:。()、\\d\\u0001]{0,16})"
            + "(?:\\((?:即|分别(?:是|为)|包括|指|为)?:?|:(?:即|分别是|分别为)?|,?\\s?(?<![立随])即(?![将可使])|,?(?:分别是|分别为|包括)|--)");
    private static final Pattern OF_ONES = Pattern.compile("“?(?<n>[三四五六七八九十])个一”?[^,;:。(\"、]{0,10}(?:[(:,]|即|--|$)");
    private static final Pattern ONES = Pattern.compile("[三四五六七八九]个一(?=”|活动|工程|制度|要求)");
    private static final Pattern OF_SLOGAN =
            Pattern.compile("“(?<n>[二三四五六七八九十])[^“”,、。\\d]{1,2}”[^,;:。(、]{0,8}[:(](?=[^,;。]{1,20}、)");
    /** 计划、人员、经费“三落实” */
    private static final Pattern QUOTED_BEHIND =
            Pattern.compile("“(?<n>[二三四五六七八九十])(?![位全])[^“”、,。\\d]{1,3}”(?![:(即])");

    private static final Pattern QUOTED =
            Pattern.compile("“(?<all>[^“”、。]{1,10}(?:、[^“”、。]{1,10}){1,9})”\\s?" + NUMBER + "[\\u4e00-\\u9fff]{1,2}");
    /** 分四个阶段进行: what they are stands in the items that follow. */
    private static final Pattern STATED =
            Pattern.compile("(?<=[分为成作])" + NUMBER + "个?(?:阶段|步骤|环节|层次|板块|模块)(?:进行|实施|推进|组织|开展)?(?=[,;。:]|$)");

    /** 分初级、中级、高级三级; 按水系分成甲、乙、丙三片: levels and parts by what they are parted into. */
    private static final Pattern PARTED = Pattern.compile(
            "(?:[划区]?分(?:为|成|作|设)?|划(?:为|成)|设(?:为|成)?)(?<all>[^,;。:、\\d]{1,10}(?:、[^,;。:、\\d]{1,10}){1,5})(?<n>[二两三四五六])\\s?个?(?:(?<real>[片组队])|[级档段块层等线步期](?!间))(?![别次长])");

    private static final Pattern THINGS = Pattern.compile(
            "^\\s?(?:所|家|名|位|期|场|次|支|间|区|镇|街道|个(?=[^,;:。(]{0,8}(?:区|镇|街道|乡|工作室|基地|学校|园|班|中心|站|点|团队|社群|小组|单位)))");
    private static final Pattern SAYS_SO = Pattern.compile("即|分别|包括|:$");
    private static final Pattern LEAD = Pattern.compile(
            "^.*(?:组建|成立|建成|建设|开办|开设|设立|遴选|培育|开展|实施|做好|抓好|抓|突出|围绕|采取|采用|按照|通过|包括|包含|分为|分|设置|设(?![计施备想])|涵盖|(?<![自理])由(?!于)|有(?![关效])|为|是|以(?![上下内及来前后])|从|在|把|将|对|按|重点|进行|加强|推进|完成|组织|即|:|着力|坚持|落实|健全|完善|建立|强化)");
    private static final Pattern STEPS = Pattern.compile("^\\s?(?:一是|首先|第一(?![期批轮次届梯年季])|一、|1[.、]|\\(1\\)|①|\\(一\\))");
    private static final Pattern MORE = Pattern.compile("、");
    private static final Pattern STOP = Pattern.compile("[);。]|$");
    private static final int LONGEST = 240;

    private NumberedLists() {}

    public static void in(Scene scene) {
        for (Pattern pattern : List.of(OF_ONES, OF_SLOGAN)) {
            scene.free(pattern).stream()
                    .filter(match -> match.end() < scene.text().length()
                            || match.start() >= scene.segment().said())
                    .forEach(match -> add(scene, match, ahead(scene, match.end(), 0)));
        }
        scene.free(ONES).forEach(match -> scene.silence(match.start(), match.end()));
        for (MatchResult match : scene.free(AHEAD)) {
            int stated = Numeral.value(match.group("n")).map(Number::intValue).orElse(0);
            Members members = ahead(scene, match.end(), stated);
            boolean named = THINGS.matcher(match.group().substring(match.end("n") - match.start()))
                            .find()
                    || members.fit(stated)
                    || SAYS_SO.matcher(match.group()).find();
            boolean goesOn = (members.most() > 1 && named) || scene.isBefore(STEPS, match.end());
            if (goesOn && isFree(scene, match, members)) {
                add(scene, match, members);
            }
        }
        scene.free(THINGS_BEHIND).forEach(match -> things(scene, match));
        scene.free(BEHIND).forEach(match -> behind(scene, match));
        PARTED.matcher(scene.text()).results().forEach(match -> parted(scene, match));
        QUOTED.matcher(scene.text()).results().forEach(match -> quoted(scene, match));
        QUOTED_BEHIND.matcher(scene.text()).results().forEach(match -> summed(scene, match));
        scene.free(STATED).stream()
                .filter(match -> !scene.covers(TargetKind.LIST, match.start(), match.end()))
                .forEach(match -> add(scene, match, new Members(List.of(), List.of(), 0)));
    }

    /** “甲、乙、丙、丁”四送 */
    private static void quoted(Scene scene, MatchResult match) {
        Members members = Members.of(match.group("all"));
        boolean fits = members.fit(
                Numeral.value(match.group("n")).map(Number::intValue).orElse(0));
        if (fits && !scene.covers(TargetKind.LIST, match.start(), match.end())) {
            scene.note(Found.of(TargetKind.LIST, amount(match, members), match.start(), match.end()));
            scene.silence(match.start(), match.end());
        }
    }

    private static void summed(Scene scene, MatchResult match) {
        int from = enumerationStart(scene, match.start());
        Members members = Members.of(scene.text().substring(from, match.start()));
        int stated = Numeral.value(match.group("n")).map(Number::intValue).orElse(0);
        boolean sure = stated > 2 && members.fewest() > 2 && members.fit(stated) && members.areShort();
        if (sure && !scene.covers(TargetKind.LIST, from, match.end())) {
            scene.note(Found.of(TargetKind.LIST, amount(match, members), from, match.end()));
        }
    }

    private static void parted(Scene scene, MatchResult match) {
        Members members = Members.of(match.group("all"));
        boolean fits = members.fit(
                Numeral.value(match.group("n")).map(Number::intValue).orElse(0));
        if (fits && !scene.covers(TargetKind.LIST, match.start(), match.end())) {
            Amount amount = amount(match, members);
            scene.note(Found.of(TargetKind.LIST, amount, match.start("all"), match.end()));
            scene.silence(match.start("n"), match.end());
            if (match.group("real") != null) {
                Amount counted = Amount.of(amount.value().orElseThrow(), Unit.ITEM);
                scene.note(Found.of(TargetKind.COUNT, counted, match.start("n"), match.end()));
            }
        }
    }

    /** 甲、乙、丙三个小组: real things behind their names are a list and are counted too. */
    private static void things(Scene scene, MatchResult match) {
        int from = enumerationStart(scene, match.start());
        Members members = Members.of(scene.text().substring(from, match.start()));
        int stated = Numeral.value(match.group("n")).map(Number::intValue).orElse(0);
        boolean sure = stated > 1 && members.fit(stated) && members.areShort() && !members.holdFigures();
        if (sure && isFree(scene, match)) {
            scene.note(Found.of(TargetKind.LIST, amount(match, members), from, match.end()));
        }
    }

    private static void behind(Scene scene, MatchResult match) {
        int from = enumerationStart(scene, match.start());
        Members members = Members.of(scene.text().substring(from, match.start()));
        int stated = Numeral.value(match.group("n")).map(Number::intValue).orElse(0);
        boolean closed = match.group("open") != null || members.fit(stated);
        boolean sure = members.fewest() > 1
                && !members.areFigures()
                && !members.endInFigures()
                && !scene.covers(TargetKind.LIST, from, match.end())
                && (closed || (members.fewest() > 2 && stated > 2));
        if (sure && isFree(scene, match)) {
            scene.note(Found.of(TargetKind.LIST, closed(match, amount(match, members)), from, match.end()));
            scene.silence(match.start(), match.end());
        }
    }

    /** 等四方面 says that there are no others. */
    private static Amount closed(MatchResult match, Amount amount) {
        return match.group("open") == null ? amount : amount.soft(Set.of(Qualifier.CLOSED_LIST));
    }

    private static boolean isFree(Scene scene, MatchResult match, Members members) {
        return isFree(scene, match) && !isBrokenDown(match, members);
    }

    private static boolean isFree(Scene scene, MatchResult match) {
        return scene.isFree(match.start("n"), match.end("n"));
    }

    private static void add(Scene scene, MatchResult match, Members members) {
        int end = match.end() + (members.names().isEmpty() ? 0 : length(scene, match.end()));
        scene.note(Found.of(TargetKind.LIST, amount(match, members), match.start(), Math.max(end, match.end())));
        boolean counts = THINGS.matcher(scene.text().substring(match.end("n"), match.end()))
                .find();
        if (!counts) {
            scene.silence(match.start(), Math.min(match.end("n") + 2, match.end()));
        }
    }

    private static Amount amount(MatchResult match, Members members) {
        Optional<BigDecimal> stated = Numeral.value(match.group("n"));
        int number = stated.map(Number::intValue).orElse(0);
        return Amount.ofNames(stated, members.counted(number));
    }

    /** 11所(公办8所、民办3所): the parts of a figure are no members. */
    private static boolean isBrokenDown(MatchResult match, Members members) {
        String measure = match.group().substring(match.end("n") - match.start()).strip();
        String ordinal = measure.startsWith("步") ? "(?<!第)" : "";
        Pattern counted = Pattern.compile(ordinal + "[\\d一二两三四五六七八九十百]\\s?" + Pattern.quote(measure.substring(0, 1)));
        return members.parts().stream()
                        .filter(part -> counted.matcher(part).find())
                        .count()
                > 1;
    }

    /** The members that follow; between commas only where they are as many as stated. */
    private static Members ahead(Scene scene, int from, int stated) {
        String written = scene.text().substring(from, from + length(scene, from));
        Members members = Members.of(written);
        boolean pair = stated == 2 && members.names().size() == 2 && members.areShort();
        boolean parted = pair
                || MORE.matcher(written).find()
                || (stated > 2 && members.fewest() == stated && !members.areWorked());
        return parted ? members : new Members(List.of(), List.of(), 0);
    }

    private static int length(Scene scene, int from) {
        String rest = scene.text().substring(from, Math.min(scene.text().length(), from + LONGEST));
        Matcher stop = STOP.matcher(rest);
        int end = stop.find() ? stop.start() : rest.length();
        int comma = rest.indexOf(',');
        int mark = rest.indexOf('、');
        return mark >= 0 && mark < comma && comma < end ? comma : end;
    }

    /** Where the enumeration before a place begins: behind the last comma or the verb it is the object of. */
    private static int enumerationStart(Scene scene, int at) {
        String clause = scene.clauseBefore(at, LONGEST);
        int firstMark = clause.indexOf('、');
        if (firstMark < 0) {
            return at;
        }
        Matcher lead = LEAD.matcher(clause.substring(0, firstMark));
        return at - clause.length() + (lead.find() ? lead.end() : 0);
    }
}
