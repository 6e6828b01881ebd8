package org.yanxun.plan.reading.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;

/** The noun right behind a figure's measure: 12名园长, 30名年轻的语文、数学教师, 5个送教小分队. */
final class NounBehind {

    /** What one does before people or places that are called by it is part of their name: 辅导教师, 试点学校. */
    private static final String NOT_NAMING =
            "(?!教师|老师|人员|学员|选手|干部|校长|员|站|室|学校|[院园]?校|园|单位|基地|[班区县镇]|项目|课[题程例]|活动|[小分]{0,2}队)";

    private static final String STOP =
            "(?=[,;。、:()\\d\\u0001\\s|]|(?:参[加训与评赛]|下乡|立项|结题|试行|试点|合[办作]|主讲|包片|外出|轮流|辅导|转岗)" + NOT_NAMING
                    + "|(?<=[师长干部]|(?<!全)员)(?:顶岗|支教|跟岗|挂职|交流|补训|轮训)(?=[,;。)\\d\\s]|$)|(?<=[师长部员])(?:半?脱产|离岗|带薪)|进行|赴|(?<!先)进(?=[村校园乡企])|(?<![邻公])里(?!程)|到(?![校位])|开展|组织(?!部)|组[成建]|接受|担任|完成|作为|(?<!行)为|左右|以上|每|的|和(?!谐)|与|(?<!普)及|(?<!合)并|(?<![学积])分(?![队校会园管])|(?<!自)由|在(?![线职编岗校读任])|至|被|没|全部|签|结[为成]|顺利|继续(?!教育)|通过|进入|形成(?!性)|取得|兼(?!职)|实行|均(?!衡)|必?须(?!知)|应(?![用急届试变])|要(?![点求闻])|将|都|已|获(?!奖)|用于|负责(?!人)|优先|按|(?<!公)共(?![同建享备])|留(?![学任守校])|$)";
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
            "^(?:参(?![训赛评](?:教师|学员|选手|课例|作品))|赴|到|进|接|并|分(?![管校园])|其|以|由|每|和|与|及|为|开展|组织|左右|力争|不|按|须|应(?![用急届试变])|要(?![点求闻])|作(?![文品业])|在(?![线职编岗校读任])|从|可|经|是|有|已|达|获|占|共(?![同建享])|组成(?!员)|承担|上报|之|内|前|后|提高|增加|结业|报名|试点(?![学院园]?校|园|[班区县镇]|单位|项目|基地)|计|被|没|全|如|顺|继(?!续教育)|通(?![识讯])|形(?!成性)|兼|考|来|轮训|留(?![学任守校])|入(?![职门编])|均|都|运作|一次|结集|集中|外出|(?:下乡|顶岗|支教|跟岗|挂职|交流)(?!教师|老师|人员|学员|干部|校长)|送培)");

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
