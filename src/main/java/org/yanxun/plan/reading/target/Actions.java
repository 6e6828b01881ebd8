package org.yanxun.plan.reading.target;

import java.util.regex.Pattern;
import org.yanxun.plan.reading.figure.Conditions;
import org.yanxun.plan.reading.figure.SoftWords;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.scene.Segment.Mood;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.TargetKind;

/** ACTION: a segment that promises to do something and holds no figure of a promise. */
final class Actions {

    private static final String DOING =
            "开展|组织|举办|举行|召开|承办|主办|建立|健全|完善|制定|制订|修订|修改|出台|实施|落实|推进|推行|推广|加强|强化|加大|选送|选派|选拔|选树|选聘|评选|评比|遴选|配合|协助|迎接|支持|鼓励|发挥|纳入|列入|报送|上报|考核|负责|安排|做好|抓好|办好|搞好|抓实|做实|进行|继续|完成|成立|设立|组建|构建|搭建|编写|编印|编制|开发|开设|开通|建设|培训(?![班者机中基项工计内对时质经学制需])|培养|轮训|集中(?=学(?!习时))|派出|派驻|邀请|聘请|聘任|参加|参与|承担|指导|检查|督查|督导|督促|评估|评价|验收|总结|表彰|奖励|奖补|推荐|申报|立项|研究|调研|调查|交流|送教|帮扶|结对|提交|撰写|听课|观摩|公布|公示|发放|配备|配齐|选配|保障|确定|明确|规范|严格|优化|改进|改革|创新|拓展|整合|依托|采取|采用|实行|试行|试点|启动|引进|充实|管理|监督|监测|统筹|协调|征集|汇编|印发|通报|反馈|宣传|倡导|提倡|营造|跟踪|巩固|报名|展示|竞赛|测试|认定|登记|审核|审批|建档|填报|收集|搜集|整理|录入|上传|设置|设计|创建|创设|深化|细化|探索|尝试|利用|运用|借助|盘活|挖掘|培植|扶持|注重|突出|抓|送培|外派|访学|跟岗|集训|备课|磨课|上课|执教|展评|答辩|结业|颁发|执行|遵守|确保|保证|扩大|补充|调整|淘汰|退出|落到实处|对接|合作|联合|共建|共享|巡回|巡视|诊断|会诊|视导|蹲点|下校|走访|座谈|讲座|论坛|沙龙|比武|比赛|大赛|核准|互派|邀集|组成|召集|核定|挂钩|挂职|带队|取消|表扬|备案|调换|选定|遵照|归档|上门|予以|给予|清理|清退|补修|办理|汇报|落地|推选|承接|打磨|研讨|研制|拟定|拟订|颁授|选举|签订|签署|抽查|巡查|核查|接受|辅导|引导|赋能|铺开|推开|核实|核对|上载|检视|检讨|呈交|递交|呈报|跟进|推展|甄选|委派|添置|购置|订阅|存档|派发|分享|入班|荐派|函报|函送|汇整|造册|备查|追踪|媒合|陈核|核销|结案|补训|补课|补学|重修|畅通(?=[\\u4e00-\\u9fff])|提供(?<!为[^,]{1,16}提供)(?!.{0,6}(?:保障|支撑|支持|动力|条件|遵循|借鉴))";
    private static final Pattern DOES = Pattern.compile("(?<does>" + DOING + ")");
    /** A clause that opens so says why or to what end, whatever it does. */
    private static final Pattern ENDS = Pattern.compile(
            "^\\s?(?:为(?:了|进一步|切实|全面|适应|贯彻|深入|加强|做好|推动|促进|提高|提升|更好|使|造就|规范|深化|推进|落实|确保|保证|帮助|充分|畅通|持续|实现|打造|建设|解决|满足|加快|培养|不断|有效)|以(?!(?:[^,]{2,30}(?:为(?:主题|载体|重点|抓手|平台|主|契机|依托|内容)|形式|方式)))|使(?!用)|让|促进|促使|提高|提升|增强|打造|形成|推动(?![^,]{0,8}工作)|激发|激励|满足|实现|带动|引领|达到|争做|争创|努力(?:提|打|造|形|实|满|建设)|力争|切实提|不断提|全面提|从而|进而|以便|帮助(?=[^,]{0,20}(?:成长|熟悉|适应|提高|树立))|逐步(?:提|形|实)|有效提|着力提|整体提|有利于|旨在|坚持|树立|秉承|遵循|围绕(?![^,]{2,60}(?:开展|组织|举办|举行|进行|实施|召开))|(?:根据|按照)(?=[^,]*(?:要求|精神|部署|思路|原则)$)|鉴于|由于|随着|立足|牢固|凡|如果|因)");

    private static final Pattern TAIL_OF_ENDS = Pattern.compile(
            "(?:的(?:需要|需求|要求|精神|基础上|前提下|同时|过程中|情况下|背景下|原则|思路|指导思想|目标|意识|氛围|局面|格局|作用下|机会)|(?:会议|大会|党代会|全会|讲话|文件|《[^》]*》)?精神)$");
    /** 完成上年度审核 is still to be done. */
    private static final String SETTLES = "完成|总结|做好|汇总|公布|审核|表彰|兑现|通报|整理";

    private static final Pattern PAST = Pattern.compile(
            "^(?!" + SETTLES
                    + ")(?:[^,]{0,12})(?:去年|去[春夏秋冬]|往年|以往|历年|眼下|如今|近[一二两三四五]年|上年|上学年|过去|已(?:经|建立|完成|开展|形成|取得)?|曾|以来|近年|目前|现有|回顾)|了(?:[^解]|$)");
    private static final Pattern DUTY_TO = Pattern.compile(
            "(?:必须|须|(?<![相对适反供效])应当?(?![用届急对试变])|(?<![重主需必首只])要(?![求点素领]))(?:在|于|将|把|对|按|每|做|作|办|报|交|填|写|参|到|向|与|从(?![业教事])|主动|认真|及时|自觉|严格|如实|切实|积极|自行|事先|提前|统一|定期|以(?=书面|电邮|电话|函)|另行|随附|附上|先|凭|持)(?!(?:切实|积极|主动)?(?:提高|提升|增强|调动|转变|激发|树立|促进))");
    private static final Pattern STANDS =
            Pattern.compile("^(?!" + SETTLES + ")(?:[^,]{0,10}(?:去年|上年|上学年|目前|现有|现已|以来|近年)|[^,]{0,6}已)");
    private static final Pattern COMES = Pattern.compile(
            "今年|本年|将|拟|须|应当|计[划画]|继续(?!教育)|进一步|再|^(?:要|在此|为此|开展|组织|举办|建立|完善|制定|实施|落实|推进|加强|选送|评选|鼓励|支持)");
    private static final Pattern DUTY = Pattern.compile("(?:必须|须|应当?(?!用|届|急|对|试|变)|(?<![重主需必首])要(?![求点素领]))");
    /** Tells what something is, or leaves it free. */
    private static final Pattern TELLS = Pattern.compile(
            "^[^,]{0,14}(?:内容|对象|方式|形式|主题|专题|类型|标准|总分|办法)(?:主要)?(?:可以?)?(?:为|是|包括|包含|有|分为|采取百分制)|(?:必?须|应当?|需)(?:具[有备]|系)|可(?:以|参加|申领|补考|用于|报名|享受|获|自行|不(?!断|得)|免|根据|结合|由|适当|酌情|选择|视)|得(?:视|依|按|酌|自)|^[^,]{0,10}制[定订]本(?:办法|方案|计[划画]|规定|细则|规划|意见|要点)|^本(?:计[划画]|办法|方案|规定|规划|意见|细则)|从[^,]{2,40}出发$|^[^,]{0,40}是[^,]{0,40}(?:一年|[三四五]年|之年|基础|关键|责任人|主体|保证|保障|途径|时期|阶段|任务)$|^现(?:就|将|提出)|(?:仍|有|尚|亟|还|犹)待|日[益渐趋](?:突出|增)|^[^,]{0,8}(?:严禁|禁止|杜绝)|^[^,]{2,24}(?<![一二三四五六七八九十其别就还也但点务题容])是(?!否)[^,]*$|^[^,]{0,20}由[^,]{2,16}负责解释|自(?:印发|发布|公布)之日起|(?:办法|标准|细则|要求|名单|安排|方案|表|内容)详?见(?:《|附)|不(?:予|再)?受理|^(?:并|且|及)?获[^,]{1,8}推荐$|(?:必?须|应当?|需)(?:年?满|任教|任职|从教|从业|在职)[^,]{0,8}(?:年|岁)(?:以上)?$|不予[\\u4e00-\\u9fff]{2,4}$|不再?(?:安排|组织|举办|开展|另行)|^[^,]{1,12}要(?:更|再|够)?[活实细严准精新早快全深稳足硬真勤](?:起来|一些|一点)?$");

    private static final Pattern REMOTE = Pattern.compile(
            "(?:联系|咨询|监督|举报)(?:电话|人|方式)\\s?:|制[定订](?:本|此)(?:办法|方案|计[划画]|规定|细则|规划|意见|要点)$|^本(?:办法|方案|计[划画]|规定|细则|规划|意见|要点)(?:适用于|经[^。;]{2,40}实施)|(?:总体要求|指导思想|总体思路|工作思路)是");
    private static final Pattern ACTIVITY =
            Pattern.compile("研讨|研修|研习|工作坊|读书会|分享会|年会|例会|观摩|联谊|活动|节(?=[|,\\t ]|$)|日(?=活动)");
    private static final String WEAK =
            "推进|推行|加强|强化|加大|深化|优化|改进|改革|创新|巩固|扩大|营造|突出|注重|培养|学习|展示|建设(?![^,]{0,14}(?:平台|基地|库|室|系统|课程))|交流|研究|参与|发挥|利用|探索|完善|规范";
    private static final Pattern ONLY_WEAK = Pattern.compile(WEAK);
    private static final Pattern AIMS =
            Pattern.compile("^\\s?(?:使(?!用)|让|促|提高|提升|增强|切实提|不断提|全面提|推动|从而|进而|激发|满足|实现|打造|形成)");
    private static final Pattern ONLY_WHO = Pattern.compile(
            "^[^,]{0,4}(?:责任(?:单位|部门|科室|人)|牵头(?:单位|部门|科室)?|承办(?:单位|科室|部门|学校)?|主办(?:单位|部门)|指导单位|办理单位|协办单位|配合(?:单位|部门)|联系人|联系电话|负责人|组长|副组长|成员|抄送|附件|附|(?:培训|活动|研修|研习|会议|举办|实施|报名|完成)?(?:地点|对象|人员|名额|主题)|(?:完成|办理|落实|整改|推进|工作)(?:时限|期限|时间|时程|期程|日期|进度))\\s?:|^(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日(?:印发|发布)$");
    private static final Pattern LEADS_IN = Pattern.compile(
            "^现(?:将|予)|见(?:下|附)表|(?:如下|(?<![岁年人名次个天月%])以下(?:工作|几|[一二三四五六七八九]|内容|方面|要求|任务)?[^,]{0,10}|下列[^,]{0,8}):?$|:$");
    /** 中途退出者, 授课满一年的: whoever it is of whom more is said. */
    private static final Pattern WHOEVER =
            Pattern.compile("[^目]的$|(?<![作记学患])者$|^[^,]{0,4}未[^,]{1,16}的(?:教师|学员|老师|人员|成员|校长|单位|学校)$");

    /** 值班、参观,不计学时: what stands before is what is left out. */
    private static final Pattern LEFT_OUT = Pattern.compile("^\\s?(?:均|一律|概|都)?不(?:计|算|列入|纳入|作为|予认)");

    /** 不再安排: what nobody is to do. */
    private static final Pattern NEGATED = Pattern.compile("(?:不再|不予|不许|不必|不用|无须|毋须|无需|毋需)[^,;。]{2}");

    private static final Pattern CLAUSE = Pattern.compile("[,:]");
    private static final Pattern CONDUCT = Pattern.compile("^[^,]{0,16}不得(?:[^,]{0,10})$");
    private static final int LONGEST = 4000;
    private static final int SHORTEST = 4;

    private Actions() {}

    static void in(Scene scene) {
        int start = withoutBlank(scene.text(), scene.segment().said());
        int end = withoutStop(scene.text());
        boolean leadsIn = scene.text().stripTrailing().endsWith(":");
        boolean asks = scene.text().stripTrailing().endsWith("?");
        if (start < end && !leadsIn && !asks && mayPromise(scene) && promises(scene, start, end)) {
            Amount amount = Amount.NONE.soft(SoftWords.ofAction(scene.text().substring(start, end)));
            scene.note(Found.of(TargetKind.ACTION, amount, start, end));
        }
    }

    private static boolean mayPromise(Scene scene) {
        Mood mood = scene.segment().place().mood();
        boolean isFigured =
                scene.found().stream().anyMatch(found -> found.kind().isFigure() || isNumbered(found));
        return !Shield.isRubric(scene) && !isFigured && mood != Mood.AIMS && mood != Mood.LOOKS_BACK;
    }

    private static boolean isNumbered(Found found) {
        return found.kind() == TargetKind.LIST && found.amount().value().isPresent();
    }

    private static boolean promises(Scene scene, int start, int end) {
        String words =
                scene.text().substring(start, Math.min(end, start + LONGEST)).strip();
        if (isFrame(scene.text(), words)) {
            return false;
        }
        return scene.segment().place().mood() == Mood.ROW
                ? DOES.matcher(words).find() || ACTIVITY.matcher(words).find()
                : anyClausePromises(scene, start, words) || lastsAtLeast(scene);
    }

    /** 每学年不少于1个月: a length that is asked for needs no verb. */
    private static boolean lastsAtLeast(Scene scene) {
        return scene.found().stream()
                .anyMatch(found -> found.kind() == TargetKind.DURATION
                        && found.start() >= scene.segment().said()
                        && found.amount().qualifiers().contains(Qualifier.AT_LEAST)
                        && found.amount()
                                .unit()
                                .filter(unit -> unit != Unit.MINUTE)
                                .isPresent());
    }

    /** Who, where and how to reach them, or what follows: nothing that is to be done. */
    private static boolean isFrame(String segment, String words) {
        return words.length() < SHORTEST
                || ONLY_WHO.matcher(words).find()
                || ONLY_WHO.matcher(segment).find()
                || REMOTE.matcher(words).find()
                || LEADS_IN.matcher(words).find();
    }

    private static boolean anyClausePromises(Scene scene, int start, String words) {
        int at = start;
        boolean aiming = false;
        boolean standing = false;
        String[] clauses = CLAUSE.split(words);
        int from = behindLeftOut(clauses);
        for (int each = 0; each < clauses.length; each++) {
            String clause = clauses[each];
            boolean comes = COMES.matcher(clause).find();
            standing = !comes && (standing || STANDS.matcher(clause).find());
            boolean told = standing || (!comes && isPast(scene, at, at + clause.length()));
            if (!told && each >= from && isPromise(clause, aiming) && !isExcluded(scene, at, at + clause.length())) {
                return true;
            }
            aiming |= AIMS.matcher(clause).find();
            at += clause.length() + 1;
        }
        return false;
    }

    /** The first clause that is not part of what a statement without a subject leaves out. */
    private static int behindLeftOut(String[] clauses) {
        for (int at = clauses.length - 1; at > 0; at--) {
            if (LEFT_OUT.matcher(clauses[at]).find()
                    && !DUTY.matcher(clauses[at - 1]).find()) {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean isPromise(String clause, boolean aiming) {
        String words = clause.strip();
        if (PAST.matcher(words).find()
                || TAIL_OF_ENDS.matcher(words).find()
                || CONDUCT.matcher(words).find()
                || WHOEVER.matcher(words).find()
                || TELLS.matcher(words).find()) {
            return false;
        }
        String done = NEGATED.matcher(words).replaceAll("");
        String firm = aiming ? ONLY_WEAK.matcher(done).replaceAll("") : done;
        boolean said = DOES.matcher(firm).find();
        boolean duty = DUTY.matcher(words).find();
        return (said && (duty || !ENDS.matcher(words).find()))
                || DUTY_TO.matcher(words).find();
    }

    private static boolean isPast(Scene scene, int start, int end) {
        return scene.found().stream()
                .anyMatch(
                        found -> found.kind() == TargetKind.BASELINE && found.start() >= start && found.start() < end);
    }

    private static boolean isExcluded(Scene scene, int start, int end) {
        return scene.covers(TargetKind.EXCLUSION, start, end)
                || (scene.covers(TargetKind.LIMIT, start, end) && Conditions.areSaid(scene.text()));
    }

    private static int withoutBlank(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        return start;
    }

    private static int withoutStop(String text) {
        int end = text.length();
        while (end > 0 && "。;!?. ,:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
