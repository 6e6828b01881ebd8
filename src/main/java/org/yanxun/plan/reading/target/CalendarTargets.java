package org.yanxun.plan.reading.target;

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
        Amount amount = Amount.NONE.soft(dated.qualifiers());
        scene.add(Found.of(kind, amount, dated.start(), dated.end()).at(dated.span()));
    }
}
