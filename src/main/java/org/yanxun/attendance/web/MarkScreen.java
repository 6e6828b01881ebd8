package org.yanxun.attendance.web;

import java.time.Duration;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.roll.RollRow;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/** One person's line with the form to mark or to correct it. */
record MarkScreen(SittingView sitting, RollRow row) implements Screen {

    /** Whether it is the reader's own line, which somebody else marks. */
    boolean isOwn(Page page) {
        return page.actor().filter(row::isOf).isPresent();
    }

    /** What a correction begins from: what a scan from before the settling would count, else what counts. */
    Counted suggested() {
        return row.lateCounted().orElse(row.counted());
    }

    /** The reason a correction begins with; empty where there is no such scan. */
    String reason(Page page) {
        return row.lateCounted()
                .flatMap(counted -> row.lateAt())
                .map(at -> page.w("attendance.roll.lateScan", Local.time(page.speech(), at)))
                .orElse("");
    }

    /** The sitting's length in minutes. */
    long most() {
        return Duration.between(sitting.startsAt(), sitting.endsAt()).toMinutes();
    }
}
