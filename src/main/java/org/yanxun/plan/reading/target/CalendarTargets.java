package org.yanxun.plan.reading.target;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanxun.plan.reading.figure.SoftWords;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.reading.time.Dated;
import org.yanxun.plan.reading.time.Dated.Sort;
import org.yanxun.plan.reading.time.Dates;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.TargetKind;

/** PERIOD, DEADLINE and WHEN; the plan's own year is no target. */
final class CalendarTargets {

    private static final Pattern RATE = Pattern.compile("(?:计[分量算]|学分|学时)单位|计[分算]标准");

    private CalendarTargets() {}

    static void in(Scene scene) {
        Set<Integer> rates = rates(scene);
        for (Dated dated : Dates.in(scene.open(), scene.segment().place().years())) {
            Sort sort = rates.contains(dated.start()) ? Sort.OWN : dated.sort();
            switch (sort) {
                case OWN -> scene.silence(dated.start(), dated.end());
                case PERIOD -> add(scene, TargetKind.PERIOD, dated);
                case DEADLINE -> add(scene, TargetKind.DEADLINE, dated);
                case WHEN -> add(scene, TargetKind.WHEN, dated);
            }
        }
    }

    /** Where cells begin that only say what the figure beside them is for each of: 计分单位 | 每学年. */
    private static Set<Integer> rates(Scene scene) {
        return scene.segment().place().cells().stream()
                .filter(cell -> RATE.matcher(cell.head()).find())
                .map(Segment.Cell::start)
                .collect(Collectors.toSet());
    }

    private static void add(Scene scene, TargetKind kind, Dated dated) {
        String words = scene.text().substring(dated.start(), dated.end());
        Amount amount = Amount.NONE.soft(dated.qualifiers());
        amount = kind == TargetKind.WHEN ? amount.soft(SoftWords.ofWhen(scene, dated.start(), words)) : amount;
        scene.add(Found.of(kind, amount, dated.start(), dated.end()).at(dated.span()));
    }
}
