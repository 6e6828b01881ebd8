package org.yanxun.attendance.web;

import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.shell.fault.InvalidInput;

/**
 * A correction after settling.
 *
 * @param status how the presence is told
 * @param minutes the minutes that count
 * @param reason why
 * @param revision the revision the page showed
 */
record CorrectionForm(
        @Nullable PresenceStatus status,
        @Nullable Integer minutes,
        @Nullable String reason,
        @Nullable Integer revision) {

    /** What is to count; whoever was not there has no minutes. */
    Counted counted() {
        if (status == null || minutes == null) {
            throw new InvalidInput(status == null ? "status" : "minutes", "attendance.wrong.correction");
        }
        boolean away = status == PresenceStatus.ABSENT || status == PresenceStatus.LEAVE;
        return new Counted(status, away ? 0 : minutes, "CORRECTED");
    }

    String why() {
        return reason == null ? "" : reason;
    }

    int seen() {
        return revision == null ? 0 : revision;
    }
}
