package org.yanxun.roster.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.shell.speech.Speech;

/**
 * One import in a list of them.
 *
 * @param refusedFor why it was refused, why it was compared anew, or what of the file is not read; absent if nothing
 * @param appliedAt absent until it is applied
 */
record ImportLine(
        UUID id,
        String name,
        LocalDate effectiveOn,
        String state,
        @Nullable RefusedFor refusedFor,
        int rows,
        int wrongRows,
        Instant createdAt,
        @Nullable Instant appliedAt) {

    static ImportLine of(ImportJob job, Speech speech) {
        return new ImportLine(
                job.id(),
                job.fileName(),
                job.effectiveOn(),
                job.state().name(),
                RefusedFor.of(job, speech),
                job.rows(),
                job.wrongRows(),
                job.createdAt(),
                job.appliedAt());
    }
}
