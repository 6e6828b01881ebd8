package org.yanxun.plan.reading.duty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Responsibility.Role;

/**
 * Finds who answers for an item: in a line of its own (责任单位:…), in a table's column, in prose (由…负责), or as our own
 * part (配合…).
 */
public final class Responsibilities {

    private static final String NAMES = "\\s?:?\\s?(?<names>[^,;。:()\\s]{2,30}(?:、[^,;。:()\\s]{2,30}){0,6})";
    private static final String OPENING = "(?:^|[,;。:.)、\\s由])";
    private static final String BODY = "(?<names>" + Bodies.NAME + "(?:(?:、|和|与)" + Bodies.NAME
            + "){0,5}|[\\u4e00-\\u9fff]{2,6}(?:、[\\u4e00-\\u9fff]{2,6}){1,5}等(?:部门|单位|科室))(?:分别|共同)?";
    private static final List<Rule> RULES = List.of(
            new Rule(
                    Role.OWNER,
                    "责任 牵头 主办 负责 召集人",
                    "(?:责任(?:单位|部门|科室|人)?|牵头(?:单位|部门|科室)?|主办(?:单位|部门)?|负责(?:单位|部门|人)?|召集人)\\s?:" + NAMES),
            new Rule(Role.HOST, "承办 实施单位", "(?:承办(?:单位|学校|部门)?|实施单位)\\s?:" + NAMES),
            new Rule(
                    Role.SUPPORT,
                    "协办 配合 协助 参与",
                    "(?:协办(?:单位|部门)?|配合(?:单位|部门)?|协助(?:单位|部门)?|参与单位)\\s?:" + NAMES),
            new Rule(Role.FUNDER, "来源 渠道", "(?:经费来源|资金来源|经费渠道)\\s?:" + NAMES),
            new Rule(Role.OWNER, "负责 牵头 主办 主责", OPENING + BODY + "(?:具体|全面|统一|共同|统筹)?(?:负责(?!解释|任|人)|牵头|主办|主责)"),
            new Rule(Role.OWNER, "统筹", OPENING + BODY + "(?:负责)?统筹(?:协调)?(?=[,;。]|$)"),
            new Rule(Role.OWNER, "负总责 具体抓", OPENING + BODY + "(?:对[^,;。]{2,20})?(?:负总责|具体抓)"),
            new Rule(Role.OWNER, "把 派人 包片", "由" + BODY + "(?:[二两三四五六]所[校园]?)?(?:把|派人|包片)"),
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
            new Rule(Role.ORGANISER, "组织", "由" + BODY + "(?:统一|负责)?组织(?=[,;。]|$)"),
            new Rule(Role.HOST, "委托", "委托" + BODY + "(?:开办|举办|承办|组织|实施|培训|承担)"),
            new Rule(Role.ORGANISER, "组织实施 组织开展", OPENING + BODY + "(?:统一|具体|分学科)?组织(?:实施|开展)"),
            new Rule(Role.ORGANISER, "规划执行 具体组织", OPENING + BODY + "(?:负责)?(?:规划执行|具体组织)"),
            new Rule(
                    Role.SUPPORT,
                    "配合 协助 协办 参与",
                    "[,;、]" + BODY + "(?:予以|积极|协同)?(?:配合|协助|协办|参与)(?:实施|推进|落实)?(?=[,;。]|$)"),
            new Rule(
                    Role.ASSESSOR,
                    "审 核 批 考核 评估 验收 认定",
                    "(?:经|报|由)" + BODY + "(?:进行|负责|统一)?(?:审核|审批|核准|批准|审定|考核|评估|验收|认定|核定|审查|评议|复审|鉴定)"),
            new Rule(Role.ASSESSOR, "逐", "由" + BODY + "[^,;。]{0,4}逐[个份校人一][^,;。]{0,2}(?:审|评|考|验|查)"),
            new Rule(Role.ASSESSOR, "同意 批准", "(?:取得|征得|经)" + BODY + "(?:书面)?(?:同意|批准)"),
            new Rule(
                    Role.ASSESSOR,
                    "复审 初审 审定 抽查",
                    OPENING + BODY + "(?:会|将)?(?:于[^,;。]{2,14})?(?:完成)?(?:复审|初审|审定|抽查)"),
            new Rule(
                    Role.ASSESSOR,
                    "考核 评估 验收 评审 审查 检查 访视 视导 抽查",
                    "由" + BODY + "(?:(?:组织|牵头)[^,;。]{0,4}|进行)(?:考核|评估|验收|评审|审查|检查|访视|视导|抽查)"),
            new Rule(Role.ASSESSOR, "邀", "由" + BODY + "邀[集请][^,;。]{0,16}(?:审查|评审|评估)"),
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
                            + "(?<names>各?(?:中小)?学校?|各校|[中小]{1,2}学)(?:还要|要|须|应)?(?:按|从)[^,;。]{2,24}(?:安排|列支|提留|提取)"),
            new Rule(Role.FUNDER, "承担", "、(?<names>[\\u4e00-\\u9fff]{0,4}(?:学校|企业|个人|财政))承担"),
            new Rule(Role.FUNDER, "购买", "由(?<names>[\\u4e00-\\u9fff]{2,8}?)(?:统一)?购买"),
            new Rule(
                    Role.FUNDER,
                    "补助 支应 承担 负担 自筹 统筹",
                    "(?:经费|费用?|元)[^;。]{0,24}?由(?<names>(?:(?!由)[\\u4e00-\\u9fff]){2,10}?)(?:补助款?|自筹|(?:相关)?经费支应|支应|承担|负担|统筹)"),
            new Rule(
                    Role.FUNDER,
                    "财政 国教署 基金 县府 市府",
                    OPENING
                            + "(?:争取)?(?<names>(?:(?![由费])[\\u4e00-\\u9fff]){0,8}?(?:财政(?!局长)局?|国教署|基金|县府|市府))(?:本?[学今]?年度?|[二三四五六]年)?(?:按[^,;。]{2,24})?(?:安排|核拨|拨付|拨款|补助|列支|承担|投入|保障|每年|培训经费|专项)"));
    private static final Pattern OURS = Pattern.compile(
            "(?:^|[,;。:.)、\\s]|积极|主动|认真|继续|做好|全力)(?:配合|协助|协同(?=做好|开展|推进|有关|相关))(?!单位|部门|默契|[,;。、]|$|[^,;。]{0,2}(?:社群|教师(?!发展|进修)|学员|学生|家长|代理|代课))");
    private static final Pattern HOSTED =
            Pattern.compile("(?:^|[;。:.)\\s])承办好?(?:国家|全国|省|市|上级)");
    private static final Pattern JOIN = Pattern.compile("(?<=[校院局处科室股会站馆园门])(?:和|与|及)(?=[\\u4e00-\\u9fff]{2})");
    private static final Pattern TAIL = Pattern.compile("(?:具体)?(?:牵头|负责|主办|承办|协办|配合)$");
    private static final List<Head> HEADS = List.of(
            new Head(Role.FUNDER, Pattern.compile("经费(?:来源|渠道)|资金来源|列支渠道|开支渠道")),
            new Head(Role.SUPPORT, Pattern.compile("配合|协办|参与(?:单位|部门)")),
            new Head(Role.HOST, Pattern.compile("承办")),
            new Head(Role.OWNER, Pattern.compile("责任(?:单位|部门|科室|人)|牵头|主办|负责(?:单位|部门|科室|人)?|主责|主持")));
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff()、/ ]{2,24}");

    private Responsibilities() {}

    /** Who answers for the item at a place of the folded text; each body once in each role. */
    public static List<Responsibility> in(FoldedText text, int start, int end) {
        String words = text.folded().substring(start, end);
        Set<Responsibility> found = new LinkedHashSet<>();
        for (Rule rule : RULES) {
            if (rule.keys().stream().noneMatch(words::contains)) {
                continue;
            }
            rule.pattern()
                    .matcher(words)
                    .results()
                    .forEach(
                            match -> add(text, start + match.start("names"), match.group("names"), rule.role(), found));
        }
        if (OURS.matcher(words).find()) {
            found.add(new Responsibility(Role.SUPPORT, Optional.empty(), ""));
        }
        if (HOSTED.matcher(words).find()) {
            found.add(new Responsibility(Role.HOST, Optional.empty(), ""));
        }
        return new ArrayList<>(found);
    }

    /** Who answers for a table's row, by the heads of its columns. */
    public static List<Responsibility> in(FoldedText text, Segment row) {
        Set<Responsibility> found = new LinkedHashSet<>();
        for (Segment.Cell cell : row.place().cells()) {
            String names = row.text().substring(cell.start(), cell.end());
            HEADS.stream()
                    .filter(head -> head.words().matcher(cell.head()).find()
                            && NAME.matcher(names).matches())
                    .findFirst()
                    .ifPresent(head -> add(text, row.start() + cell.start(), names, head.role(), found));
        }
        return new ArrayList<>(found);
    }

    private static void add(FoldedText text, int offset, String names, Role role, Set<Responsibility> found) {
        int at = offset;
        for (String name : JOIN.matcher(names).replaceAll("、").split("、", -1)) {
            String bare = TAIL.matcher(name).replaceFirst("");
            if (!bare.isBlank()) {
                String written = text.originalRange(at, at + bare.length()).of(text.original());
                found.add(new Responsibility(role, Optional.of(Bodies.of(bare)), written));
            }
            at += name.length() + 1;
        }
    }

    /**
     * A way to say who answers.
     *
     * @param role in what way
     * @param keys without one of which the pattern cannot match; they spare its slow search
     * @param pattern its words
     */
    private record Rule(Role role, List<String> keys, Pattern pattern) {
        Rule(Role role, String keys, String pattern) {
            this(role, List.of(keys.split(" ", -1)), Pattern.compile(pattern));
        }
    }

    private record Head(Role role, Pattern words) {}
}
