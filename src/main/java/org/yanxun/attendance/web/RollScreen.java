package org.yanxun.attendance.web;

import java.time.Instant;
import java.util.List;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.roll.RollRow;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;
import org.yanxun.shell.State;

/**
 * The roll of a sitting.
 *
 * @param sitting the sitting
 * @param rows everyone expected
 * @param now the moment
 * @param may what the reader may do
 */
record RollScreen(SittingView sitting, List<RollRow> rows, Instant now, MayDo may) implements Screen {

    /** Whether there is something to settle now. */
    boolean isToSettle() {
        return may.settles() && sitting.isToSettle(now);
    }

    /** Whether somebody else settles it, and the reader can still mark who was missed. */
    boolean isToMark() {
        return may.marks() && !may.settles() && sitting.isToSettle(now);
    }

    /** Whether a line leads to where it is marked or corrected: every line but one's own. */
    boolean opens(Page page, RollRow row) {
        boolean own = page.actor().filter(row::isOf).isPresent();
        return !own && may.marks() && !sitting.isCancelled() && (may.settles() || !sitting.isSettled());
    }

    /** How many scanned before the settling and were slow to send it, and nobody has looked at it yet. */
    long lateScans() {
        return rows.stream().filter(row -> row.lateCounted().isPresent()).count();
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
