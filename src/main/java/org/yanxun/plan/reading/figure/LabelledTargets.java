package org.yanxun.plan.reading.figure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.number.Numeral;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.scene.Segment;

/** Bare numbers behind a label that says what they measure: 人数：46, 经费（万元）：12, 时数：6. */
public final class LabelledTargets {

    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?<=^|[,;(、\\s.])|(?<=\\)))(?<label>[^,;:。()、\\d\\s]{0,8}(?:人数|人次|名额|学时|课时|时数|学分|天数|场次|场数|次数|期数|班数|篇数|份数|节数|经费|预算|金额|资金|比例|率)(?:\\((?:元|万元|人|天|期|场|次|%)\\))?)\\s?:\\s?(?<cell>(?:约|不少于|不低于|不超过|至少|最多)?"
                    + "(?:" + Numeral.PATTERN + ")(?:左右|以上|以内|以下)?)(?=\\s?(?:[,;。)、]|$))");

    private LabelledTargets() {}

    public static void in(Scene scene) {
        for (MatchResult match : scene.free(LABELLED)) {
            Segment.Cell cell = new Segment.Cell(match.group("label"), match.start("cell"), match.end("cell"));
            CellTargets.read(scene, List.of(cell), "");
            scene.silence(match.start("label"), match.end("label"));
        }
    }
}
