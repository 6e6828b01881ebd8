package org.yanxun.attendance.web;

import java.time.Duration;
import org.yanxun.attendance.roll.RollRow;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.shell.Screen;

/** One person's line with the form to mark or to correct it. */
record MarkScreen(SittingView sitting, RollRow row) implements Screen {

    /** The sitting's length in minutes. */
    long most() {
        return Duration.between(sitting.startsAt(), sitting.endsAt()).toMinutes();
    }
}
