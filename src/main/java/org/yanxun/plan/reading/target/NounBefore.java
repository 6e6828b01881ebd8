package org.yanxun.plan.reading.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The noun right before a figure: what stands there without the words that bind the figure, say when, or do something. */
final class NounBefore {

    /** Words between the noun and its figure. */
    private static final Pattern BINDING = Pattern.compile(
            "(?:各|现有|(?:今|本|明|当)年度?|[本全]学[年期]度?|每(?:学期|学年|季度|[年月周])|(?<!公)共计?|[合总累]计|(?<![设统])计|约|近|至少|最[多少低高]|至多|起码|不(?:得|能|应)?(?:少于|低于|超过|多于|高于)|超过|(?<!传)达到?|增加?到|增至|提高到|控制在|(?<![权期年时])限|等|作?为|(?<!具)有|总数|人数|数量|(?<![分时])数|名额|规模|新增|总|(?<=^|级|校|区|县)计[划画]|全年|年均|(?<!平)均|平均|人均|分别|依次|(?<![学得积部评])分(?:成|为)?|以|已|仅|只|就|还|力争|争取|预计|拟(?!任)|再|也|都|由|(?<![反响适])应|须|要(?<![纪摘概提]要)|可|必须|[于在到至]?\\d{1,4}\\s?(?:学年度?|年度|[年月日])(?:\\d{1,2}\\s?[月日])?[底末初]?(?:之?前|内)?|至|到|优先|目前|另|:|\\s)+$");
    /** What stands before the noun and is no part of it: when, for each of whom, out of what. */
    private static final Pattern FRONT = Pattern.compile(
            "按?每百[名人]|每(?:[半两双单二三]|个)*(?:学期|学年|季度?|星期|[年月周天日])度?|各班次|每[人校班组群镇乡园社室所生团支批期场轮次片](?!级)|[人年]均|[本上下今去全这]学?[年期](?![级底])度?(?:内)?|[上下]半年|近[一二两三四五\\d]年来?|(?:[周月日天年旬]|结束|终了|完成|期[间末]|学年|岁)(?:之|以)[内前后上下]|(?:[周月日天年]|结束)(?:[底末初]?[前后]|[内底末])|[\\d一二三四五六七八九十]月|期间|目前|现有|共有|现(?![场代职状行])|其中|至少|最[少多]|应(?![用届急对])|须|累计|预计|计[划画](?=培训|开班|举办|选派|招)|^以[上下内]|^[底末初]?[前后内]|^[一二三四五六]是|眼下|包括|新增|尚有|全[省市县区校](?!级)|[我本](?:[市县区校处局])|学校由|的");

    private static final String DOING =
            "遴派|遴聘|主持(?!人)|招募|命名|荐送|资助|出版(?![社物])|表扬|奖励|推介|指导(?!教师|老师|专家|[员组团站])|带教|鼓励|评选|评出|评审|选拔|选派|选送|选树|遴选|推荐|培养(?!对象|人选)|培育(?!对象)|新增|建设(?!兵)|建成|建立|创建|打造|认定|确定|落实|立项|引进|开发(?!区)|组织(?!部)|组建|成立|举办|开办|办好|办理|开展|完成|撰写|发表|刊发|添置|吸纳|参加|设立|设置|开设|配备|聘请|聘任|招聘|招录|招收|申报|编写|编印|录制|推出|举行|承办|承接|承担|实施(?!方案|细则|意见|办法)|增加|扩大|参与(?!式)|获得|提交|提供|报送|上传|精读|召开|通报|接待|接收|安排|派出|发放|订阅|购置|联系(?![点校人])|带动|帮扶|联合(?![体会校])|推送|推广到|核定|补助|录取|表彰|蒐集|搜集|收集|征集|评议|抽查|指派|派遣|送出|挂牌|新聘|新立(?!项)|新设|新建|投入|产生|形成(?!性)|进入|参选|委派|指定|明确|面向|选调|选聘|选出|派驻|合办|协办|开放(?![日课周]|大学)|列出|制作|编制(?!内)|整理|推选|任命|邀请|赴|结成|作(?=专题|报告|讲座|演讲)";
    private static final Pattern DOES = Pattern.compile("(?:" + DOING + ")(?:有|出|了|到)?(?![率度])");
    private static final Pattern ENDS_DOING = Pattern.compile("(?:" + DOING + ")(?:有|出|了|到)?$");
    private static final Pattern OPENS_DOING = Pattern.compile(
            "^(?:共(?![同享建读有])|力争|争取|确保|力求|努力|惟|之|且|但|而|使(?!用)|是对|是|(?:写|读|上|出(?![勤席])|设|有|含|将|把|对|向|在(?![线职编岗校读])|获|从|与|各(?=[^级类]{2})|省(?=[名特骨])|市(?=[名学骨])|交(?!流)|办|挑|推|配|带|开|听(?![课评])|评(?![课优])|做|选(?![修手题拔])|派|为|由)(?=[\\u4e00-\\u9fff“]{2})|(?:培训|训练)(?=.*(?:[教讲]师|校长|园长|学员|员工|干部|人员|主任)$))+");
    /** Says how the figure is counted and not what. */
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?:总?(?:人数|规模|名额|数量|人员|总数)|参[加训].{0,3}|对象|成员|第[一二三四五六七八九十\\d]{1,2}[批期轮届组]|(?:国家|[省市县区镇校园])级|每.{1,3}|[上下]学期|[上下]半年|其[余他中]|全年|学期|合[共计].*|先后.*|集中|分[别批期]|.*力争|空缺|缺编|尚缺|.{0,3}限[派报]|.{0,2}培训|.{0,3}参加|[当其]中|增长|下降|.*[按从和与])");

    private static final Pattern NAME = Pattern.compile("(?<!\\d)(?<noun>[\\u4e00-\\u9fffA-Za-z“”]{2,30})$");
    private static final Pattern QUOTED = Pattern.compile("“(?<noun>[^“”]{2,12})”$");
    private static final int LONGEST = 14;

    private NounBefore() {}

    /** The noun at the end of some words, if they end in one; empty else. */
    static String in(String words) {
        String bare =
                BINDING.matcher(words.substring(words.lastIndexOf('、') + 1)).replaceFirst("");
        Matcher quoted = QUOTED.matcher(bare);
        if (quoted.find()) {
            return quoted.group("noun");
        }
        Matcher name = NAME.matcher(bare);
        return name.find() ? within(name.group("noun")) : "";
    }

    /** A phrase without what stands before its noun; empty if nothing is left that names. */
    static String within(String name) {
        String later = behindLast(FRONT, name);
        String object = behindLast(DOES, ENDS_DOING.matcher(later).replaceFirst(""));
        String noun = OPENS_DOING.matcher(object).replaceFirst("");
        boolean names = noun.length() >= 2
                && noun.length() <= LONGEST
                && !SAYS_NOTHING.matcher(noun).matches();
        return names ? noun : "";
    }

    /** What follows the last of these words, if anything does. */
    private static String behindLast(Pattern words, String in) {
        Matcher each = words.matcher(in);
        int from = 0;
        while (each.find()) {
            from = each.end();
        }
        return in.substring(from);
    }
}
