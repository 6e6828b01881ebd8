package org.yanxun.attendance.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** What attendance tells. */
public sealed interface AttendanceEvent {

    /** Where it happened. */
    DistrictId district();

    /** When it happened. */
    Instant occurredAt();

    /** Sittings were settled: their presences (revision 0) count from now on. */
    record SittingsSettled(DistrictId district, List<UUID> sittings, Instant occurredAt) implements AttendanceEvent {
        public SittingsSettled {
            sittings = List.copyOf(sittings);
        }
    }

    /** After settling, one person's presence was corrected by a further revision. */
    record PresenceCorrected(DistrictId district, UUID sitting, PersonId person, int revision, Instant occurredAt)
            implements AttendanceEvent {}

    /** Somebody asked for leave. */
    record LeaveAsked(DistrictId district, UUID sitting, PersonId person, Instant occurredAt)
            implements AttendanceEvent {}

    /** A leave request was decided. */
    record LeaveDecided(DistrictId district, UUID sitting, PersonId person, boolean granted, Instant occurredAt)
            implements AttendanceEvent {}
}
