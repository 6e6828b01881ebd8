package org.yanxun.roster.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Verdict.Refused;
import org.yanxun.roster.load.read.PassedOver;

/**
 * One upload on its way, its progress from 0 to 100.
 *
 * @param refusedFor why it was refused, why it was compared anew, or what of the file is not read; absent if there is
 *     nothing to tell
 * @param appliedAt absent until it is applied
 * @param stuck whether nobody has done anything with it for a while
 * @param cleared whether its rows and its file are not kept any more
 */
public record ImportJob(
        UUID id,
        String fileName,
        LocalDate effectiveOn,
        boolean complete,
        State state,
        int progress,
        int rows,
        int wrongRows,
        @Nullable Refused refusedFor,
        Instant createdAt,
        @Nullable Instant appliedAt,
        boolean stuck,
        boolean cleared) {

    /** Where it stands. */
    public enum State {
        CHECKING,
        READY,
        REFUSED,
        APPLYING,
        APPLIED,
        /** Applied, and taken back as a whole. */
        UNDONE,
        DISCARDED
    }

    /** Whether the upload can still be given back with its mistakes, now that it is applied. */
    public boolean isReturnable() {
        return state == State.APPLIED && wrongRows > 0 && !cleared;
    }

    /** Whether what is told of it only says what of the file is not read. */
    public boolean isNoted() {
        return refusedFor != null && PassedOver.isTold(refusedFor);
    }

    /** Whether something is being done with it right now. */
    public boolean isBusy() {
        return (state == State.CHECKING || state == State.APPLYING) && !stuck;
    }
}
