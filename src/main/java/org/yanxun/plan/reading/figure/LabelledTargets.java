package org.yanxun.plan.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.number.Numeral;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.scene.Segment;

/** Bare numbers behind a label that says what they measure: 人数：46, 经费（万元）：12, 时数：6（面授4、网上2）. */
public final class LabelledTargets {

    private static final String NUMBER = "(?:" + Numeral.PATTERN + ")";
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?<=^|[,;(、\\s.])|(?<=\\)))(?<label>[^,;:。()、\\d\\s]{0,8}(?:人数|人次|名额|学时|课时|时数|学分|天数|场次|场数|次数|期数|班数|篇数|份数|节数|经费|预算|金额|资金|比例|率)(?:\\((?:元|万元|人|天|期|场|次|%)\\))?)\\s?:\\s?(?<cell>(?:约|不少于|不低于|不超过|至少|最多|每[期班人校次批轮场])?"
                    + NUMBER + "(?:左右|上下|以上|以内|以下)?)(?=\\s?(?:[,;。)、(]|$))");
    /** 人数一百二十左右: without a colon where nothing else is said of it. */
    private static final Pattern SAID =
            Pattern.compile("(?<=^|[,;:。])(?<label>[^,;:。()、\\d]{0,4}(?:人数|名额|时数))(?:约?为|共)?\\s?(?<cell>约?" + NUMBER
                    + "(?:左右|上下|以上|以内|以下)?)(?=\\s?(?:[;。)]|,(?!\\d)|$))");
    /** The parts of it in brackets: (集中80、跟岗60、网络20). */
    private static final Pattern PARTS = Pattern.compile("\\s?\\([^()]{3,80}\\)");

    private static final Pattern PART =
            Pattern.compile("(?<=[(、,;+])\\s?[\\u4e00-\\u9fff]{2,8}?:?\\s?(?<cell>" + NUMBER + ")(?=\\s?[、,;+)])");
    private static final Pattern MARK = Pattern.compile("[、,;+]");

    private LabelledTargets() {}

    public static void in(Scene scene) {
        List<Pattern> patterns = new ArrayList<>();
        if (scene.text().indexOf(':') >= 0) {
            patterns.add(LABELLED);
        }
        if (scene.text().indexOf('数') >= 0 || scene.text().contains("名额")) {
            patterns.add(SAID);
        }
        for (Pattern pattern : patterns) {
            for (MatchResult match : scene.free(pattern)) {
                String label = match.group("label");
                int labelled = match.start("label");
                read(scene, label, labelled, match);
                scene.silence(labelled, match.end("label"));
                parts(scene, label, labelled, match.end());
            }
        }
    }

    /** What a number is broken down into is measured as it is, if each part is a name and a number. */
    private static void parts(Scene scene, String label, int labelled, int from) {
        Matcher brackets = scene.looking(PARTS, from);
        if (!brackets.lookingAt()) {
            return;
        }
        List<MatchResult> parts = PART.matcher(scene.text())
                .region(brackets.start(), brackets.end())
                .results()
                .toList();
        long marks = MARK.matcher(brackets.group()).results().count();
        if (parts.size() > 1 && parts.size() == marks + 1) {
            parts.forEach(part -> read(scene, label, labelled, part));
        }
    }

    private static void read(Scene scene, String label, int labelled, MatchResult match) {
        int named = scene.segment().start() + labelled;
        Segment.Cell cell = new Segment.Cell(label, named, match.start("cell"), match.end("cell"));
        CellTargets.read(scene, List.of(cell), "");
    }
}
