package org.yanxun.plan.reading.target;

import org.yanxun.plan.reading.figure.SoftWords;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.time.Dated;
import org.yanxun.plan.reading.time.Dates;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.TargetKind;

/** PERIOD, DEADLINE and WHEN; the plan's own year is no target. */
final class CalendarTargets {

    private CalendarTargets() {}

    static void in(Scene scene) {
        for (Dated dated : Dates.in(scene.open(), scene.segment().place().years())) {
            switch (dated.sort()) {
                case OWN -> scene.silence(dated.start(), dated.end());
                case PERIOD -> add(scene, TargetKind.PERIOD, dated);
                case DEADLINE -> add(scene, TargetKind.DEADLINE, dated);
                case WHEN -> add(scene, TargetKind.WHEN, dated);
            }
        }
    }

    private static void add(Scene scene, TargetKind kind, Dated dated) {
        String words = scene.text().substring(dated.start(), dated.end());
        Amount amount = Amount.NONE.soft(dated.qualifiers());
        amount = kind == TargetKind.WHEN ? amount.soft(SoftWords.ofWhen(words)) : amount;
        scene.add(Found.of(kind, amount, dated.start(), dated.end()).at(dated.span()));
    }
}
