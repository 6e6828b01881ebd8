package org.yanxun.plan.reading.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Qualifier;

/** Soft words in a figure's clause: 力争, 基本, 每校, 逐年, 主要. */
public final class SoftWords {

    private static final List<Word> BEFORE = List.of(
            word(Qualifier.STRIVE, "力争|争取|努力|力求"),
            word(Qualifier.GRADUALLY, "逐步"),
            word(Qualifier.BASICALLY, "基本(?![功技])"),
            word(Qualifier.IN_PRINCIPLE, "原则上"),
            word(Qualifier.EXPECTED, "预计|(?<![虚模])拟(?![定订人合])|预期"),
            word(Qualifier.MAINLY, "主要(?!内容|任务|目标|包括|负责|责任|领导)|为主(?=[、,;。的]|$)"),
            word(Qualifier.SECONDARY, "为辅(?=[、,;。的]|$)"),
            word(Qualifier.PER_SCHOOL, "每(?:所|个)?(?:学校|校|园|幼儿园|单位|基地)|每所|各校(?![校园]?长|教师|联络员)|各园(?!长)"),
            word(
                    Qualifier.PER_PERSON,
                    "每人|人均|每[位名]|每[带招录训收]一[人名位]|各(?=带徒|交|撰写|写)|每个?(?:教师|教研员|学员|校长|专任|新教|骨干|导师|名师(?!工)|青年|参训)|每生|各(?:名|位)|(?:教师|校长|园长|教研员|导师|班主任|人员)每个?(?:学年|年|学期|月|周)(?!度|期)"),
            word(Qualifier.PER_CLASS, "每个?班(?!次)"),
            word(Qualifier.PER_TIME, "每(?:次|场|节|轮|回|期|班次|梯次|批)|[讲上听办]一[次节场期](?=[付补发给奖])"),
            word(
                    Qualifier.PER_GROUP,
                    "每个?(?:小?组(?![织建成长])|社群?|群|团队?|对|队|支|教研组|备课组)|社群(?=每)|各(?:小?组(?![织建成长])|社群|教研组|备课组|年级组)"),
            word(Qualifier.PER_STUDIO, "(?:每个?|各)(?:名师|名校长)?工作室|每室"),
            word(Qualifier.PER_FIELD, "(?:每个?|各)(?:学科|科(?![室技])|领域(?!辅导员|教研员|召集人)|专业|学段|项目|学区|年级)|(?:领域|学科)各"),
            word(Qualifier.PER_QUARTER, "每个?季度?"),
            word(Qualifier.PER_SEMESTER, "每个?学期|学期各"),
            word(Qualifier.PER_MONTH, "每个?月"),
            word(Qualifier.PER_WEEK, "每个?(?:周(?!期|年)|星期)"),
            word(Qualifier.PER_YEAR, "每个?(?:学年|年)|年均|年人均|每人一年"),
            word(Qualifier.PER_HUNDRED, "每百[名人]"));
    private static final List<Word> OFTEN = List.of(
            word(Qualifier.PER_SEMESTER, "^每个?学期"),
            word(Qualifier.PER_QUARTER, "^每个?季度?"),
            word(Qualifier.PER_MONTH, "^每个?月"),
            word(Qualifier.PER_WEEK, "^(?:每个?|逢)(?:周|星期)"),
            word(Qualifier.PER_YEAR, "^每个?(?:学年|年)"));
    private static final List<Word> OF_ACTION = List.of(
            word(Qualifier.STRIVE, "力争|争取(?!到)|努力|力求"),
            word(Qualifier.MAINLY, "主要(?!内容|任务|目标|包括|负责|责任|领导)|为主(?=[、,;。的和]|$)"),
            word(Qualifier.SECONDARY, "为辅"),
            word(Qualifier.YEAR_BY_YEAR, "逐年"),
            word(Qualifier.GRADUALLY, "逐步"),
            word(Qualifier.IN_PRINCIPLE, "原则上"),
            word(Qualifier.REGULARLY_OR_NOT, "定期(?:或|和|与|、)不定期"),
            word(Qualifier.REGULARLY, "(?<![不周学任长分假日])定期(?!(?:或|和|与|、)不定期)"));
    private static final List<Word> AFTER = List.of(
            word(Qualifier.YEAR_BY_YEAR, "逐年"), word(Qualifier.GRADUALLY, "逐步"), word(Qualifier.IN_PRINCIPLE, "^为原则"));
    private static final Pattern IN_PRINCIPLE = Pattern.compile("原则上[^,;。]{0,4}$");
    private static final Pattern MAINLY_IN = Pattern.compile("主要(?:安排|集中|放)?(?:在|于)$");
    private static final Pattern LEARNERS =
            Pattern.compile("(?:教师|[校园]长|领导人员|班主任|教研员)(?:(?:年度|全年|本学年|全学年)(?![^,;。]{0,12}(?:共|合计|总计|举办|开设))|$)");
    private static final Pattern ONES =
            Pattern.compile("(?<clause>[^,;。:]{1,30})“?[二三四五六七八九]个一”?[^,;。:]{0,6}:(?:[^;。:“]*)$");

    private static final int FAR_LIST = 90;
    private static final int FAR = 26;
    private static final int AFTERWARDS = 8;

    private SoftWords() {}

    static Set<Qualifier> around(Scene scene, int start, int end) {
        Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
        collect(BEFORE, scene.clauseBefore(start, FAR), found);
        String after = scene.text().substring(end, Math.min(scene.text().length(), end + AFTERWARDS));
        collect(AFTER, after, found);
        return found;
    }

    /** 教师年度学分, 校长不少于60学时: what learners are to reach each of them reaches alone. */
    static Set<Qualifier> ofLearners(Scene scene, int start) {
        return LEARNERS.matcher(scene.clauseBefore(start, FAR)).find() ? Set.of(Qualifier.PER_PERSON) : Set.of();
    }

    /** 每人落实“三个一”:读一本书、上一节课: each one is for each. */
    static Set<Qualifier> ofOnes(Scene scene, int start) {
        Matcher ones = ONES.matcher(scene.before(start, FAR_LIST));
        return ones.find() ? ofRate(ones.group("clause")) : Set.of();
    }

    static boolean isForEach(Qualifier qualifier) {
        return qualifier.name().startsWith("PER_");
    }

    /** For each of what, by the head of a column or a cell. */
    public static Set<Qualifier> ofRate(String words) {
        Set<Qualifier> found = among(BEFORE, words);
        found.removeIf(each -> !isForEach(each));
        return found;
    }

    /** How often, by the words of a when, and whether only in principle. */
    public static Set<Qualifier> ofWhen(Scene scene, int start, String words) {
        Set<Qualifier> found = among(OFTEN, words);
        if (scene.isAfter(IN_PRINCIPLE, start, FAR)) {
            found.add(Qualifier.IN_PRINCIPLE);
        }
        if (scene.isAfter(MAINLY_IN, start, FAR)) {
            found.add(Qualifier.MAINLY);
        }
        return found;
    }

    /** The soft words of a promise without a figure. */
    public static Set<Qualifier> ofAction(String words) {
        return among(OF_ACTION, words);
    }

    private static Set<Qualifier> among(List<Word> words, String in) {
        Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
        collect(words, in, found);
        return found;
    }

    private static void collect(List<Word> words, String in, Set<Qualifier> found) {
        for (Word word : words) {
            if (word.pattern().matcher(in).find()) {
                found.add(word.qualifier());
            }
        }
    }

    private static Word word(Qualifier qualifier, String pattern) {
        return new Word(qualifier, Pattern.compile(pattern));
    }

    private record Word(Qualifier qualifier, Pattern pattern) {}
}
