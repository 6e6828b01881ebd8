package org.yanxun.attendance.web.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.roll.RollRow;

/**
 * A line of a roll.
 *
 * @param person who
 * @param name by name
 * @param school where the person works
 * @param came when the person came; absent if not noted
 * @param left when the person left; absent if not noted
 * @param counted what counts, or would count if it were settled now
 * @param late what would count with a scan from before the settling that came after it; absent if there is none to look at
 * @param settled whether it is settled
 * @param revision the revision to send back with a mark or a correction
 */
record RollLine(
        UUID person,
        String name,
        String school,
        @Nullable Instant came,
        @Nullable Instant left,
        Counted counted,
        @Nullable Counted late,
        boolean settled,
        int revision) {

    static RollLine of(RollRow row) {
        RollRow.Frozen frozen = row.frozen();
        return new RollLine(
                row.person(),
                row.name(),
                row.school(),
                row.cameAt(),
                row.leftAt(),
                row.counted(),
                row.lateCounted().orElse(null),
                frozen != null,
                frozen == null ? row.mark().revision() : frozen.revision());
    }
}
