package org.yanxun.roster.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.load.ImportJob;

/**
 * One import in a list of them.
 *
 * @param appliedAt absent until it is applied
 */
record ImportLine(
        UUID id,
        String name,
        LocalDate effectiveOn,
        String state,
        int rows,
        int wrongRows,
        Instant createdAt,
        @Nullable Instant appliedAt) {

    static ImportLine of(ImportJob job) {
        return new ImportLine(
                job.id(),
                job.fileName(),
                job.effectiveOn(),
                job.state().name(),
                job.rows(),
                job.wrongRows(),
                job.createdAt(),
                job.appliedAt());
    }
}
