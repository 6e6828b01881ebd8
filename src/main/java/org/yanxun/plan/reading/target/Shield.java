package org.yanxun.plan.reading.target;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;

/** Words with figures that ask for nothing: titles, document numbers, names, idioms, points of a rubric, addresses. */
final class Shield {

    private static final String NUMBER = "[\\d一二三四五六七八九十百千万两零〇+]";

    /** 满意度85分以上, 测评达到90分: points that are to be reached, and not given. */
    private static final String THRESHOLD =
            "(?<=(?:满意|测评|评议|评价|评分|成绩|均分|得分|分数|总分|测验|测试|考试|考核|[格标秀]线)[^,;。\\d]{0,8})[\\d.]{1,5}\\s?分(?:[及或]?以上(?![,]?(?:的(?![学教单个幼园])|者|评|定|记|计|确定|认定|为))|(?<=(?:达到?|不低于|不少于|[格标秀]线[为是:]?)\\s?[\\d.]{1,5}\\s?分)(?![之以]))";

    /** “三比”活动:比甲、比乙、比丙 is a list, and no mere name. */
    private static final String SLOGAN = "[二三四五六七八九十][^“”,、。\\d]{1,2}”[^,;:。(、]{0,8}[:(][^,;。]{1,20}、";

    private static final List<Silent> SILENT = List.of(
            // Titles of books, documents and subjects.
            Silent.of("《", "《[^《》]{1,80}》"),
            // 教〔2011〕9号, [2024]12号, (2024)3号
            Silent.of("号", "[〔\\[【(]\\s?(?:19|20)\\d{2}\\s?[〕\\]】)]\\s?第?\\s?\\d{1,5}\\s?号"),
            // Five-year plans and the like: 十四五
            Silent.of("五", "(?<![一二三四五六七八九十])十[一二三四五]五(?![名个项人年所])"),
            Silent.of("版 标 级", "(?:19|20)\\d{2}\\s?年?(?:修订|修正)?(?:版|新?课标|级)"),
            // A name in quotes that holds a figure without a measure the rules know: “2+1”, “1236工程”
            Silent.of(
                    "“",
                    "“(?![^“”]{0,3}个一|" + SLOGAN + ")[^“”。,]{0,6}" + NUMBER
                            + "[^“”。,]{0,5}”(?=[^。,;]{0,8}(?:工程|计[划画]|行动|模式|项目|活动|制度|机制|体系|格局|要求|精神|思路|战略|教育|师训|标准|培训|目标))"),
            Silent.of("“", "“[^“”一二三四五六七八九十\\d]{0,4}\\d[+\\d*xX]{1,6}[^“”]{0,6}”"),
            Silent.of("+", "\\d\\s?\\+\\s?[\\d一nNxX](?:\\s?\\+\\s?[\\dnNxX])*"),
            // “两个工程”
            Silent.of("“", "“[一二两三四五六七八九十]{1,2}(?:个(?!一)|大|项)[^“”]{1,6}”(?![:(即])"),
            Silent.of("“", "“(?!" + SLOGAN + ")[^“”。,]{0,6}" + NUMBER + "[^“”。,]{0,5}(?:工程|计[划画]|行动|模式|项目|活动)”"),
            // Points and weights of a rubric.
            Silent.of(
                    "分",
                    "(?<![\\d.])(?=[\\d.])(?!" + THRESHOLD
                            + ")[\\d.]{1,5}\\s?(?:-|~)?\\s?[\\d.]{0,5}\\s?分(?![之钟别管校层类期批散段年歧步组工布析明配成支])"),
            // Numbered schools and the things of a building: 第三中学, 101室, 201教室
            Silent.of("第", "第[一二三四五六七八九十\\d]{1,3}(?:中学|小学|初中|高中|幼儿园|实验|职业|职高|课堂|责任|时间|资源|人民|要务|位|线|名|手|章|条|款|项|类)"),
            Silent.of(
                    "电话 传真 手机 邮编 邮箱 QQ qq 网址 账号 联系",
                    "(?:电话|传真|手机|邮编|邮箱|QQ|qq|网址|账号|联系)[^,;。\\u4e00-\\u9fff]{0,4}[\\d-]{4,20}"),
            Silent.of(
                    "- 1 室 号 路 页",
                    "\\d{3,4}-\\d{7,8}|1\\d{10}|\\d{1,4}\\s?(?:室|号楼|教室|路|号(?!召|称|令))|第?\\s?\\d{1,4}\\s?页"),
            Silent.of(
                    ": 午",
                    "\\d{1,2}:\\d{2}(?:\\s?[-~至到]{1,2}\\s?\\d{1,2}:\\d{2})?|[上下]午\\s?\\d{1,2}\\s?[时点](?:\\d{1,2}分|半)?"),
            // 2024年2月26日印发
            Silent.of("年", "(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?\\s?(?:印发|发布|颁布|审议通过|制定|修订)"),
            // 自2024年9月1日起施行, 有效期五年: from when and how long the paper itself holds
            Silent.of(
                    "自",
                    "自\\s?(?:19|20)\\d{2}\\s?年(?:\\s?\\d{1,2}\\s?月)?(?:\\s?\\d{1,2}\\s?日)?起(?:施行|实施|执行|生效)(?:,有效期[^,;。]{0,4}年)?"),
            // 头一年, 下一年: which year, and not how long; 本办法有效期五年: how long the paper itself holds
            Silent.of("一年", "[头下上]一年(?!级|期)"),
            Silent.of(
                    "有效期", "本(?:办法|意见|方案|规定|细则|通知|计[划画]|规划)[^;。]{0,30}有效期限?(?:为|是|:)?\\s?[\\d一二两三四五六七八九十]{1,3}个?[年月]"),
            // The years of a programme named without marks: 发展规划(2021-2025年)
            Silent.of(
                    "年",
                    "(?:纲要|规划|计[划画]|方案|条例|工程)\\([^()]{0,16}年[^()]{0,4}\\)|[一二三四五十两\\d]{1,2}年(?=[^,;。:()月\\d]{0,6}(?:纲要|规划|(?<!按)计[划画](?!内)))"),
            // A slogan: “一年入门、三年成才”
            Silent.of("”", "“[^“”。]{0,30}[、,][^“”。]{0,30}”(?=的|$|[^包])"),
            Silent.of(
                    "次 年 半日 一对一",
                    "二次(?=培训|开发|分配|创业|备课|研修)|[一二三四五六七八九\\d]年(?=制|一贯)|十二年(?=国)|九年(?=义务|制)|半年(?=(?:工作)?(?:小结|总结|报告|考核))|半日(?=活动|开放|制|观摩)|一对一"),
            Silent.of(
                    "第 自 年 一人",
                    "第[一二三四五六七八九\\d](?:、[一二三四五六七八九\\d])*(?:、|和|至|-)?[一二三四五六七八九\\d]?节(?:课)?|自(?:19|20)\\d{2}年[^,;。]{0,10}以来|(?:19|20)\\d{2}年(?=入职|毕业|新?招|录用)|一人[^,;、。\\d]{1,4}[、,](?:多人|全校|全员|大家)"),
            // What an absence is punished for, and how early one comes, promise nothing.
            Silent.of(
                    "缺 假 迟到 早退 旷课 提前 式",
                    "(?:缺课|缺勤|缺训|请假|迟到|早退|旷课|缺席)[^,;。]{0,6}?" + NUMBER + "{1,4}\\s?(?:次|分钟|天)|提前\\s?" + NUMBER
                            + "{1,3}\\s?分钟|[一1]式" + NUMBER + "份"),
            // 可获减少每周两节课: what one is spared promises nothing.
            Silent.of("减 免除 少", "(?:可|得)(?:以|获)?(?:酌情|适当)?(?:减少|减免|免除|少[上授任教])[^,;。]{1,20}"),
            // 一年入门、两年过关、三年成才
            Silent.of("一年", "一年[^,;。、\\d]{2,8}[、,][两二三]年[^,;。、\\d]{2,8}[、,][三四五]年[^,;。、\\d]{2,8}"),
            // Idioms and set phrases.
            Silent.of("位一体 一体化 育 三农 四有 六要 两山 双一流 第一责任人", "[一二三四五六七八九]位一体|一体化|[三五]全育人|五育并举|三位一体|三农|四有|六要|两山|双一流|第一责任人"),
            Silent.of("个", "[一二三四五六七八九]个(?:代表|意识|自信|维护|确立|务必|坚持|过硬|相统一|引路人|牢固树立|更加|统一|见面|全面)"),
            Silent.of("一", "一(?!个百分)([^一二三四五六七八九十\\d,;。、:()\\s])一(?!年|次|名|个|篇|节|场|学期|轮|门|项)[^,;。、\\s]"),
            Silent.of(
                    "一 十 百 八小时 千方 万众 三 二级 两 四级 五级",
                    "进一步|一定|一些|一般|一样|一致|一起|一直|一律|一贯|一切|一旦|一流|一线|一手|一方面|一并|一把手|一系列|统一|唯一|万一|同一|一票否决|一如既往"
                            + "|一分为二|一以贯之|一年一度|十年树木|百年树人|百年大计|十年磨一剑|一日千里|百尺竿头|三年五载|(?<![一二两三四五六七八九几])十分(?![之钟])|百分百|八小时以外|百年|百花|百姓|百家争鸣|千方百计|万众|三维目标|三级|两级|四级|五级|二级|一级|三结合|两结合|三个层面"),
            Silent.of(
                    "一 年",
                    "[上下新这]一[期届批](?!次)|新一轮|上一轮|下一轮|这一轮|一年来|上一年度?|(?<![以之])上年度?|近(?:[一二两三四五六七八九十几]|\\d{1,2})年来?|(?:[一二两三四五六七八九十几]|\\d{1,2})年来|前(?:[一二两三四五]|\\d)年(?!内)"),
            Silent.of(
                    "是 要 、 )",
                    "(?<=^|[,;。:(、\\s])[一二三四五六七八九十](?:是|要|、(?![一二三四五六七八九十]{1,2}(?:月|期|阶段|轮|批)))(?=[^\\s])|(?<=^|[,;。:\\s])\\(?[\\d一二三四五六七八九十]{1,2}\\)(?=\\S)"));

    private static final Pattern POINTS = Pattern.compile("(?:满|总|得|加|扣|计|记|减|各|至|为|:)?\\s?(?<![\\d.])(?=[\\d.])(?!"
            + THRESHOLD + ")[\\d.]{1,5}\\s?分(?![之钟别管校层类期批散段年歧步组工布析明配成支])");
    private static final Pattern SHARE = Pattern.compile("(?<n>\\d{1,3})\\s?%");
    private static final Pattern EXAMINED = Pattern.compile("(?:出勤|考勤|作业|考试|测试|平时|成绩|笔试|答辩|表现|考核)[^;。]{0,30}占");
    private static final long WHOLE = 100;
    private static final Pattern SCORED = Pattern.compile("分值|分数|得分|评分|权重");
    private static final int MOST_CELLS = 64;
    private static final int RUBRIC = 2;

    private Shield() {}

    /** Whether it shares out points or the weights of an examination. */
    static boolean isRubric(Scene scene) {
        return sharesPoints(scene.text())
                || isWeighed(scene.text())
                || scene.segment().place().cells().stream()
                        .limit(MOST_CELLS)
                        .anyMatch(cell -> SCORED.matcher(cell.head()).find());
    }

    private static boolean sharesPoints(String words) {
        return words.indexOf('分') >= 0
                && POINTS.matcher(words).results().limit(RUBRIC).count() == RUBRIC;
    }

    /** 出勤占20%,作业占30%,考试占50% */
    private static boolean isWeighed(String words) {
        if (words.indexOf('%') < 0) {
            return false;
        }
        List<MatchResult> shares = SHARE.matcher(words).results().toList();
        long sum = shares.stream()
                .mapToLong(share -> Long.parseLong(share.group("n")))
                .sum();
        return shares.size() >= RUBRIC
                && sum == WHOLE
                && EXAMINED.matcher(words).find();
    }

    static void over(Scene scene) {
        if (sharesPoints(scene.text())) {
            // A rubric: whatever figures stand here are conditions of points.
            scene.silence(0, scene.text().length());
            return;
        }
        if (isWeighed(scene.text())) {
            scene.free(SHARE).forEach(share -> scene.silence(share.start(), share.end()));
        }
        SILENT.forEach(silent -> silent.in(scene));
    }
}
