package org.yanxun.plan.reading.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;

/** The noun right behind a figure's measure: 12名园长, 30名年轻的语文、数学教师, 5个送教小分队. */
final class NounBehind {

    private static final String STOP =
            "(?=[,;。、:()\\d\\u0001\\s|]|参[加训与评赛]|进行|赴|到(?!校)|下乡|进村|开展|组织(?!部)|组成|组建|接受|担任|完成|作为|为|左右|以上|每|的|和|与|及|并|分(?![队校会])|由|在|至|被|没|立项|结题|全部|专管|专职管|试行|试点|当(?=[龙作])|签|结[为成]|合[办作]|走遍|顺利|继续|通过|进入|形成|取得|兼(?!职)|实行|均|必?须|应(?!用)|要(?!点)|将|都|已|获(?!奖)|用于|负责(?!人)|主讲|优先|按|共(?![同建享备])|里|包片|外出|轮流|辅导|留|供|转岗|$)";
    private static final String OPENING = "(?:左右|以上|以下|以内|上下)*";
    private static final Pattern NOUN = Pattern.compile(OPENING + "的?(?<noun>[\\u4e00-\\u9fff“”]{2,16}?)" + STOP);
    private static final Pattern OF_NOUN =
            Pattern.compile("的(?![一二两三四五六七八九十])(?<noun>[\\u4e00-\\u9fff]{2,10}?)" + STOP);
    /** 语文、数学教师: several who share their noun. */
    private static final Pattern LISTED = Pattern.compile(
            OPENING
                    + "(?:[\\u4e00-\\u9fff]{1,6}的)?(?<noun>[\\u4e00-\\u9fff]{1,6}(?:、[\\u4e00-\\u9fff]{1,6}){1,5}?(?<![教老导讲名]师|校长|园长|主任|干部)(?:教师|老师|校长|园长|教研员|班主任|骨干|干部|导师))");
    /** 3名在全省有影响的校长 */
    private static final Pattern TOLD =
            Pattern.compile(OPENING + "(?:在|能|有|具有|具备)[^,;。、的]{1,14}的(?<noun>[\\u4e00-\\u9fff]{2,10}?)" + STOP);
    /** 1200名教师的测评: who is counted is said already. */
    private static final Pattern PEOPLE = Pattern.compile("(?:[教老导讲名][师]|[校园]长|主任|骨干|干部|[学人教]员|学生|专家)$");

    private static final Pattern NO_NOUN = Pattern.compile(
            "^(?:参|赴|到|进|接|并|分|其|以|由|每|和|与|及|为|开展|组织|左右|力争|不|按|须|应|要|作|在|从|可|经|是|有|已|达|获|占|共|组成|承担|上报|之|内|前|后|提高|增加|结业|报名|试点|计|被|没|全|如|顺|继|通|形|兼|考|来|轮训|留|入|均|都|运作|一次|下乡|结集|集中|顶岗|支教|跟岗|挂职|交流|外出|送培)");

    private NounBehind() {}

    /** The noun that follows a measure ending at a place; empty if none does. */
    static String at(Scene scene, int at, boolean people) {
        Matcher told = scene.looking(TOLD, at);
        if (told.lookingAt()) {
            return told.group("noun");
        }
        Matcher listed = scene.looking(LISTED, at);
        if (people && listed.lookingAt()) {
            return listed.group("noun");
        }
        Matcher noun = scene.looking(NOUN, at);
        if (!noun.lookingAt() || NO_NOUN.matcher(noun.group("noun")).find()) {
            return "";
        }
        Matcher head = scene.looking(OF_NOUN, noun.end());
        boolean said = PEOPLE.matcher(noun.group("noun")).find();
        return people
                        && !said
                        && head.lookingAt()
                        && !NO_NOUN.matcher(head.group("noun")).find()
                ? head.group("noun")
                : noun.group("noun");
    }
}
