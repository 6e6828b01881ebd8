package org.yanxun.roster.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One upload on its way.
 *
 * @param progress 0 to 100
 * @param refusedFor the key of the words that say why it was refused; absent if it was not
 * @param appliedAt absent until it is applied
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
        @Nullable String refusedFor,
        Instant createdAt,
        @Nullable Instant appliedAt,
        boolean stuck) {

    /** Where it stands. */
    public enum State {
        CHECKING,
        READY,
        REFUSED,
        APPLYING,
        APPLIED,
        DISCARDED
    }

    /** Whether something is being done with it right now. */
    public boolean isBusy() {
        return (state == State.CHECKING || state == State.APPLYING) && !stuck;
    }
}
