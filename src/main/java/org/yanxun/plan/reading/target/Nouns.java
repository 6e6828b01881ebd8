package org.yanxun.plan.reading.target;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/**
 * What a figure counts: the noun behind it (12名园长), else the one before it (评选师德标兵8名), else what the figure before
 * it counts (市级57名、省级8名) or the people spoken of last.
 */
final class Nouns {

    private static final String NUMERAL = "[\\d.,一二两三四五六七八九十百千万亿余多几半来]";
    private static final Pattern MEASURED =
            Pattern.compile("^.*" + NUMERAL + "\\s?(?:人次|场次|梯次|批次|校次|班次|个班|[名人位所次场期个项篇节门本份家轮届批组对课套例件班堂间台支册部道讲群团])");
    private static final Pattern FIGURE_LAST = Pattern.compile(NUMERAL + "+[\\u4e00-\\u9fff]{1,2}$");
    private static final Pattern NUMBER = Pattern.compile(NUMERAL);
    /** 合计90人, 分两批: the same things once more. */
    private static final Pattern AGAIN = Pattern.compile(
            "(?:每[^,;。:、\\d]{1,3}|[全本今](?:学年|年|学期)度?|[合总共累]计|共|计|合起来|加起来|(?:国家|[省市县区校园])级|第[一二三四五六七八九十\\d]{1,2}[批期轮]|其[余中]|[小初高]学|中学|初中|高中)[^,;。:\\d]{0,4}$");

    /** 语文14人: which of them, and not what they are. */
    private static final Pattern WHICH = Pattern.compile(
            "(?:[国中小初高]+[学中小]|学前|幼儿园|中职|特教|其[他余](?:学科)?|语文|数学|英语|物理|化学|生物|历史|地理|政治|科学|体育|音乐|美术|信息技术|道法|思政|艺术|劳动)+");
    /** 现有22个,2033年达到30个: the same on another day. */
    private static final Pattern LATER = Pattern.compile(
            "^,?(?:到|至)?\\d{2,4}\\s?(?:学?年度?)[底末]?(?:前|内)?(?:应|须|要|将|力争|争取)?(?:再?(?:达到?|[增扩]?[加大]?[到至]|增至|发展到|扩大到))?$");

    private static final int FAR = 60;
    private static final int CLAUSE = 30;

    private final Scene scene;
    private final Earlier earlier;
    private final TableNouns table;

    Nouns(Scene scene, Earlier earlier) {
        this.scene = scene;
        this.earlier = earlier;
        this.table = new TableNouns(scene);
    }

    /** The noun of a counted thing; empty if the words don't say. */
    String of(Found found) {
        boolean people = found.amount().unit().filter(Unit.PERSON::equals).isPresent();
        return Optional.of(table.of(found, people))
                .filter(noun -> !noun.isEmpty())
                .or(() -> later(found))
                .or(() -> beside(found, people))
                .or(() -> again(found, people))
                .orElseGet(() -> people ? People.last(scene.before(found.start(), FAR)) : "");
    }

    /** The noun right before a figure in its clause; empty if a verb or nothing stands there. */
    static String before(Scene scene, int figure) {
        return NounBefore.in(scene.clauseBefore(figure, CLAUSE));
    }

    private Optional<String> beside(Found found, boolean people) {
        String words = scene.text().substring(found.start(), found.end());
        int at = measured(scene, found).orElse(found.end());
        if (words.substring(0, at - found.start()).endsWith("字")) {
            return Optional.of("字");
        }
        String before = before(scene, figureIn(found));
        boolean told = at < scene.text().length() && scene.text().charAt(at) == '的' && !before.isEmpty();
        String behind = told ? "" : NounBehind.at(scene, at, people);
        return Optional.of(behind)
                .filter(noun -> !noun.isEmpty())
                .or(() -> shared(found))
                .or(() -> ofWhich(found, before))
                .or(() -> Optional.of(before).filter(noun -> !noun.isEmpty()));
    }

    /** Of 社群48群,其中小学30群 both are 社群; schools by their stage are what they are. */
    private Optional<String> ofWhich(Found found, String before) {
        boolean places = found.amount()
                .unit()
                .filter(unit -> unit == Unit.SCHOOL || unit == Unit.CLASS)
                .isPresent();
        return places || !WHICH.matcher(before).matches()
                ? Optional.empty()
                : earlier.alike(found).map(other -> other.bearing().subject()).filter(noun -> !noun.isEmpty());
    }

    private Optional<String> later(Found found) {
        return earlier.measured(found)
                .filter(other -> other.end() <= figureIn(found)
                        && LATER.matcher(scene.text().substring(other.end(), figureIn(found)))
                                .matches())
                .map(other -> other.bearing().subject())
                .filter(noun -> !noun.isEmpty());
    }

    /** 省级、市级骨干教师分别为2名、6名 */
    private Optional<String> shared(Found found) {
        return SharedOut.place(scene, found, List.of(TargetKind.COUNT))
                .map(SharedOut.Place::noun)
                .filter(noun -> !noun.isEmpty());
    }

    /** Where the measure of a figure ends; absent if its words hold none. */
    static OptionalInt measured(Scene scene, Found found) {
        Matcher measured = MEASURED.matcher(scene.text()).region(found.start(), found.end());
        return measured.lookingAt() ? OptionalInt.of(measured.end()) : OptionalInt.empty();
    }

    /** What the figure before it counts, where the words say no more than of which level, part or time. */
    private Optional<String> again(Found found, boolean people) {
        if (!scene.isAfter(AGAIN, figureIn(found), CLAUSE)) {
            return Optional.empty();
        }
        return earlier.alike(found)
                .map(other -> other.bearing().subject())
                .filter(noun -> !noun.isEmpty())
                .or(() ->
                        Optional.of(people ? "" : clauseBefore(figureIn(found))).filter(noun -> !noun.isEmpty()));
    }

    /** 办理数学工作坊,每区四场: the noun that the clause before the figure's own ends in. */
    private String clauseBefore(int figure) {
        int own = figure - scene.clauseBefore(figure, CLAUSE).length() - 1;
        if (own <= 0 || scene.text().charAt(own) != ',') {
            return "";
        }
        String clause = FIGURE_LAST.matcher(scene.clauseBefore(own, CLAUSE)).replaceFirst("");
        return NUMBER.matcher(clause).find() ? "" : NounBefore.in(clause);
    }

    /** Where the number itself begins: the words of a target may begin with what is done or with the noun. */
    private int figureIn(Found found) {
        Matcher number = NUMBER.matcher(scene.text()).region(found.start(), found.end());
        return number.find() ? number.start() : found.start();
    }
}
