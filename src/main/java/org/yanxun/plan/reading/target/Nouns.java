package org.yanxun.plan.reading.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount.Unit;

/** The noun a figure counts: behind it (12名园长), else before it (评选师德标兵8名). */
final class Nouns {

    private static final String NUMERAL = "[\\d.,一二两三四五六七八九十百千万亿余多几半]";
    private static final Pattern MEASURED =
            Pattern.compile("^.*" + NUMERAL + "\\s?(?:人次|场次|梯次|批次|校次|班次|个班|[名人位所次场期个项篇节门本份家轮届批组对课套例件班堂间台支册部道讲])");
    private static final Pattern BEHIND = Pattern.compile(
            "(?:左右|以上|以下|以内|上下|的)*(?<noun>[\\u4e00-\\u9fff“”]{2,16}?)(?=[,;。、:()\\d\\u0001\\s|]|参加|参训|参与|进行|赴|到|开展|组织|接受|担任|完成|作为|为|以上|左右|每|的|和|与|及|并|分|由|在|至|$)");
    private static final Pattern NO_NOUN = Pattern.compile(
            "^(?:参|赴|到|进|接|并|分|其|以|由|每|和|与|及|为|开展|组织|左右|力争|不|按|须|应|要|作|在|从|可|经|是|有|已|达|获|占|共|组成|承担|上报|之|内|前|后|提高|增加|结业|报名|试点|计)");
    private static final Pattern BOUND_BEFORE =
            Pattern.compile("(?:各|共|约|近|至少|最多|不少于|不低于|不超过|达到?|增加到|增至|提高到|控制在|限|等|为|有|总数|人数|数量|计划|目标|新增|:|\\s)+$");
    private static final Pattern BEFORE = Pattern.compile("(?<!\\d)(?<noun>[\\u4e00-\\u9fff“”]{2,24})$");
    /** 3名在全省有影响的校长 */
    private static final Pattern TOLD =
            Pattern.compile("(?:在|能|有|具有|具备)[^,;。、的]{2,14}的(?<noun>[\\u4e00-\\u9fff]{2,10}?)(?=[,;。、:()|]|$)");

    private static final Pattern PEOPLE = Pattern.compile(
            "(?<noun>(?:[省市区县校]级|最美|优秀|骨干|青年|乡村|新|后备|名)?[\\u4e00-\\u9fff]{0,2}?(?:教师|校长|园长|班主任|骨干|名师|带头人|能手|新秀|标兵|教研员|学员|干部|导师))");
    private static final int FAR = 60;
    private static final String DOING =
            "评选|评出|评审|选拔|选派|选送|选树|遴选|推荐|培养|培育|新增|建设|建成|建立|创建|打造|认定|确定|落实|立项|引进|开发|组织|组建|成立|举办|开办|办好|开展|完成|撰写|发表|添置|吸纳|参加|设立|设置|配备|聘请|招聘|申报|编写|编印|录制|推出|举行|承办|实施|增加|扩大|参与|获得|其中";
    private static final Pattern VERB = Pattern.compile("^(?:[\u4e00-\u9fff]{0,8}?(?:" + DOING
            + ")(?:有|出|了)?|写|读|上|出|设|有|含|将|把|对|向|在|获|省(?=[名特骨])|市(?=[名学骨])){1,3}");
    private static final Pattern ENDS_IN_VERB = Pattern.compile("(?:" + DOING + "|参训|培训|分别|每人|全年|人均|学员|人员)$");

    private static final Pattern NUMBER = Pattern.compile(NUMERAL);
    private static final int LONGEST = 12;

    private Nouns() {}

    /** The noun of a counted thing; empty if the words don't say. */
    static String of(Scene scene, Found found) {
        String words = scene.text().substring(found.start(), found.end());
        Matcher measured = MEASURED.matcher(words);
        int at = found.start() + (measured.find() ? measured.end() : words.length());
        Matcher told = scene.looking(TOLD, at);
        if (told.lookingAt()) {
            return told.group("noun");
        }
        String noun = beside(scene, found, at);
        boolean people = found.amount().unit().filter(Unit.PERSON::equals).isPresent();
        return noun.isEmpty() && people ? lastOfPeople(scene.before(found.start(), FAR)) : noun;
    }

    /** The noun behind a measure that ends at a place, else the one before the figure. */
    private static String beside(Scene scene, Found found, int at) {
        Matcher behind = scene.looking(BEHIND, at);
        boolean told = at < scene.text().length() && scene.text().charAt(at) == '的';
        String before = told ? before(scene, found.start()) : "";
        if (before.isEmpty()
                && behind.lookingAt()
                && !NO_NOUN.matcher(behind.group("noun")).find()) {
            return behind.group("noun");
        }
        return before.isEmpty() ? before(scene, figureIn(scene, found)) : before;
    }

    /** 开展“最美教师”评选,评出10名: those spoken of before. */
    private static String lastOfPeople(String before) {
        String last = "";
        Matcher people = PEOPLE.matcher(before);
        while (people.find()) {
            last = people.group("noun");
        }
        return last;
    }

    /** Where the number itself begins: the words of a target may begin with what is done or with the noun. */
    private static int figureIn(Scene scene, Found found) {
        Matcher number = NUMBER.matcher(scene.text()).region(found.start(), found.end());
        return number.find() ? number.start() : found.start();
    }

    /** The noun right before a figure in its clause; empty if a verb or nothing stands there. */
    static String before(Scene scene, int figure) {
        String clause = scene.clauseBefore(figure, 30);
        String last = clause.substring(clause.lastIndexOf('、') + 1);
        String bare = BOUND_BEFORE.matcher(last).replaceFirst("");
        Matcher noun = BEFORE.matcher(bare);
        if (!noun.find()) {
            return "";
        }
        String words = VERB.matcher(noun.group("noun")).replaceFirst("");
        boolean names = words.length() >= 2 && words.length() <= LONGEST;
        return names && !ENDS_IN_VERB.matcher(words).find() ? words : "";
    }
}
