package org.yanxun.attendance.web;

import java.time.Instant;
import java.util.List;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.roll.RollRow;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.shell.Screen;
import org.yanxun.shell.State;

/**
 * The roll of a sitting.
 *
 * @param sitting the sitting
 * @param rows everyone expected
 * @param now the moment
 * @param settles whether the reader may settle it
 * @param marks whether the reader may mark by hand
 */
record RollScreen(SittingView sitting, List<RollRow> rows, Instant now, boolean settles, boolean marks)
        implements Screen {

    /** Whether there is something to settle now. */
    boolean isToSettle() {
        return settles && sitting.isToSettle(now);
    }

    /** How many are told so. */
    long count(PresenceStatus status) {
        return rows.stream().filter(row -> row.counted().status() == status).count();
    }

    /** The colour and shape of a status. */
    State state(RollRow row) {
        return switch (row.counted().status()) {
            case PRESENT -> State.MET;
            case LATE, LEFT_EARLY -> State.AT_RISK;
            case ABSENT -> sitting.isSettled() || !sitting.endsAt().isAfter(now) ? State.MISSED : State.UNSET;
            case LEAVE -> State.ON_THE_WAY;
        };
    }
}
