package org.yanxun.attendance.web;

import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.domain.PresenceStatus;

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

    String why() {
        return reason == null ? "" : reason;
    }

    int seen() {
        return revision == null ? 0 : revision;
    }
}
