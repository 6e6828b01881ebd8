package org.yanxun.plan.reading.duty;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanxun.plan.target.Responsibility.Role;

/**
 * A way to say who answers.
 *
 * @param role in what way
 * @param keys without one of which the pattern cannot match; they spare its slow search
 * @param pattern its words, the bodies in the group {@code names}
 */
record Rule(Role role, List<String> keys, Pattern pattern) {

    private static final String NAMES = "\\s?:?\\s?(?<names>[^,;。:()\\s]{2,30}(?:、[^,;。:()\\s]{2,30}){0,6})";
    private static final String OPENING = "(?:^|[,;。:.)、\\s由])";
    private static final String BODY = "(?<names>" + Bodies.NAME + "(?:(?:、|和|与)" + Bodies.NAME
            + "){0,5}|[\\u4e00-\\u9fff]{2,6}(?:、[\\u4e00-\\u9fff]{2,6}){1,5}等(?:部门|单位|科室))(?:[两二三四五六七八九十\\d]{1,2}[所个家](?:学?校|幼?儿?园|单位|部门|科室))?(?:分别|共同)?";
    /** Some word of money in the rest of a clause. */
    private static final String MONEY = "[^,;。]{0,40}(?:(?<!免)费|资金|[拨专公存]款|款[项额]|预算|(?:工资|收入|支出)总额|[\\d十百千万亿]元)";

    static final List<Rule> ALL = List.of(
            new Rule(
                    Role.OWNER,
                    "责任 牵头 主办 负责 召集人 主责 主持",
                    "(?:责任(?:单位|部门|科室|人)?|牵头(?:单位|部门|科室)?|主办(?:单位|部门)?|负责(?:单位|部门|人)?|召集人|主责(?:单位|部门)?|主持(?:单位|人)?)\\s?:"
                            + NAMES),
            new Rule(Role.HOST, "承办 实施单位 承担单位", "(?:承办(?:单位|学校|部门)?|实施单位|承担单位)\\s?:" + NAMES),
            new Rule(
                    Role.SUPPORT,
                    "协办 配合 协助 参与 协同",
                    "(?:协办(?:单位|部门)?|配合(?:单位|部门|科室|处室)?|协助(?:单位|部门)?|参与单位|协同(?:单位|部门))\\s?:" + NAMES),
            new Rule(Role.ASSESSOR, "考核单位 评估单位", "(?:考核|评估)(?:单位|部门)\\s?:" + NAMES),
            new Rule(Role.ORGANISER, "组织单位", "组织(?:单位|部门)\\s?:" + NAMES),
            new Rule(Role.FUNDER, "来源 渠道", "(?:经费来源|资金来源|经费渠道)\\s?:" + NAMES),
            new Rule(Role.OWNER, "负责 牵头 主办 主责", OPENING + BODY + "(?:具体|全面|统一|共同|统筹)?(?:负责(?!解释|任|人)|牵头|主办|主责)"),
            new Rule(Role.OWNER, "统筹", OPENING + BODY + "(?:负责)?统筹(?:协调)?(?=[,;。]|$)"),
            new Rule(Role.OWNER, "负总责 具体抓", OPENING + BODY + "(?:对[^,;。]{2,20})?(?:负总责|具体抓)"),
            new Rule(Role.OWNER, "把 派 包", "由" + BODY + "(?:把(?![关握控脉])|[选指]?派[人员]|包[片校园点联])"),
            new Rule(
                    Role.OWNER,
                    "学校须 学校必须 学校应",
                    OPENING + "(?<names>(?:(?:服务|派出|任职|聘用|接收|受援|中心)学校|学校))(?:须|必须|应(?!用|届|急))"),
            new Rule(
                    Role.OWNER,
                    "月 前",
                    OPENING + "(?<names>各(?:中小|中心)?学?校|各幼儿园|各单位|各乡镇)(?:应?于)?[\\d年月日底]{2,12}前(?=[^,;。])"),
            new Rule(Role.OWNER, "第一责任人", OPENING + BODY + "是[^,;。]{2,20}第一责任人"),
            new Rule(Role.OWNER, "组长 召集人", OPENING + BODY + "(?:担任|任)[^,;。副]{0,4}(?:组长|召集人)"),
            new Rule(
                    Role.OWNER,
                    "各 承办学校",
                    OPENING
                            + "(?<names>各(?:中小)?学?校|各幼?儿?园|各单位|各乡镇|承办学校)(?:每[学年月][^,;。]{0,3})?(?:须|必须|应(?!用)|要(?!求)|负责)"),
            new Rule(Role.HOST, "承办", OPENING + BODY + "(?:具体)?承办"),
            new Rule(Role.ORGANISER, "组织", "由" + BODY + "(?:统一)?组织(?=[,;。]|$|本)"),
            new Rule(Role.HOST, "委托", "委托" + BODY + "(?:开办|举办|承办|组织|实施|培训|承担)"),
            new Rule(Role.ORGANISER, "组织实施 组织开展", OPENING + BODY + "(?:统一|具体|分学科)?组织(?:实施|开展)"),
            new Rule(Role.ORGANISER, "规划执行 具体组织", OPENING + BODY + "(?:负责)?(?:规划执行|具体组织)"),
            new Rule(
                    Role.SUPPORT,
                    "配合 协助 协办 参与",
                    OPENING + BODY
                            + "(?:予以|积极|协同)?(?:(?:配合|协助|协办|参与)(?:实施|推进|落实)?(?=[,;。]|$)|(?:配合|协助)(?:做好|完成|开展|组织))"),
            new Rule(
                    Role.ASSESSOR,
                    "审 核 批 考核 评估 验收 认定 评议 鉴定",
                    "(?:经|报|由)" + BODY + "(?:进行|负责|统一)?(?:审核|审批|核准|批准|审定|考核|评估|验收|认定|核定|审查|评议|复审|鉴定)"),
            new Rule(Role.ASSESSOR, "逐", "由" + BODY + "[^,;。]{0,4}逐[个份校人一][^,;。]{0,2}(?:审|评|考|验|查)"),
            new Rule(Role.ASSESSOR, "同意 批准", "(?:取得|征得|经)" + BODY + "(?:书面)?(?:同意|批准)"),
            new Rule(
                    Role.ASSESSOR,
                    "复审 初审 审定 抽查 抽访",
                    OPENING + BODY + "(?:会|将)?(?:于[^,;。]{2,14})?(?:完成)?(?:复审|初审|审定|抽查|抽访)"),
            new Rule(
                    Role.ASSESSOR,
                    "考核 评估 验收 评审 审查 检查 访视 视导 抽查",
                    "由" + BODY + "(?:(?:组织|牵头)[^,;。]{0,4}|进行)(?:考核|评估|验收|评审|审查|检查|访视|视导|抽查)"),
            new Rule(Role.ASSESSOR, "邀 聘", "由" + BODY + "[邀聘][集请][^,;。]{0,16}(?:审查|评审|评估)"),
            new Rule(Role.ASSESSOR, "审核", OPENING + BODY + "审核(?:备案|同意|认定)"),
            new Rule(
                    Role.ASSESSOR,
                    "进行",
                    OPENING + BODY + "(?:每[^,;。]{1,4})?对[^,;。]{2,20}进行[^,;。]{0,4}(?:审核|考核|评估|视导|督导|检查|验收|评价)"),
            new Rule(
                    Role.FUNDER,
                    "费 资金",
                    "(?:经费|费用|资金|费)[^,;。]{0,4}由(?<names>[^,;。]{0,14}?(?:财政(?:局|专项)?|国教署|基金|单位|经费)|" + Bodies.NAME
                            + ")[^,;。]{0,14}?(?:承担|列支|支付|解决|保障|负担|补助|支应|安排)"),
            new Rule(
                    Role.FUNDER,
                    "安排 列支 提留 提取",
                    OPENING
                            + "(?<names>各?(?:中小)?学校?|各校|各(?:县|区|市|乡镇)(?:\\([^()]{1,8}\\))?|[中小]{1,2}学)(?:还要|要|须|应)?(?:按|从)(?:[^,;。]{2,24}(?:列支|提留)|(?="
                            + MONEY + ")[^,;。]{2,24}(?:安排|提取))"),
            new Rule(
                    Role.FUNDER,
                    "承担",
                    "、(?<names>[\\u4e00-\\u9fff]{0,4}(?:学校|企业|个人|财政))承担(?<=(?:(?<!免)费|酬|津贴|补[贴助]|资金|款)[^,;。]{0,12},?[^,;。、]{0,24}、[^,;。]{0,30})"),
            new Rule(Role.FUNDER, "购买", "由(?<names>[\\u4e00-\\u9fff]{2,8}?)(?:统一)?购买"),
            new Rule(
                    Role.FUNDER,
                    "补助 支应 承担 负担 自筹 统筹",
                    "(?:(?<!免)费用?|(?<=[\\d十百千万亿])元)[^;。]{0,24}?由(?<names>(?:(?!由)[\\u4e00-\\u9fff]){2,10}?)(?:补助款?|自筹|(?:相关)?经费支应|支应|承担|负担|统筹)"),
            new Rule(
                    Role.FUNDER,
                    "财政 国教署 基金 县府 市府",
                    OPENING
                            + "(?:争取)?(?<names>(?:(?![由费])[\\u4e00-\\u9fff]){0,8}?(?:财政(?!局长)局?|国教署|基金|县府|市府))(?:(?<=财政)|(?="
                            + MONEY
                            + "))(?:本?[学今]?年度?|[二三四五六]年)?(?:按[^,;。]{2,24})?(?:安排|核拨|拨付|拨款|补助|列支|承担|投入|保障|每年|培训经费|专项)"));

    Rule(Role role, String keys, String pattern) {
        this(role, List.of(keys.split(" ", -1)), Pattern.compile(pattern));
    }

    /** Where some words say so. */
    Stream<MatchResult> in(String words) {
        return keys.stream().anyMatch(words::contains) ? pattern.matcher(words).results() : Stream.of();
    }
}
