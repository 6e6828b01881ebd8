package org.yanxun.programme.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.DistrictId;

/** What the programme tells. */
public sealed interface ProgrammeEvent {

    /** Where it happened. */
    DistrictId district();

    /** The class it is about. */
    UUID trainingClass();

    /** When it happened. */
    Instant occurredAt();

    /** A class opened for enrolment. */
    record ClassPublished(DistrictId district, UUID trainingClass, Instant occurredAt) implements ProgrammeEvent {}

    /**
     * A published class changed in something that those seated must know.
     *
     * @param changes what changed, as keys of words (time, place, trainer …)
     */
    record ClassChanged(DistrictId district, UUID trainingClass, List<String> changes, Instant occurredAt)
            implements ProgrammeEvent {
        public ClassChanged {
            changes = List.copyOf(changes);
        }
    }

    /** A published class got sessions it did not have. */
    record SessionsAdded(DistrictId district, UUID trainingClass, List<UUID> sessions, Instant occurredAt)
            implements ProgrammeEvent {
        public SessionsAdded {
            sessions = List.copyOf(sessions);
        }
    }

    /** A class was cancelled. */
    record ClassCancelled(DistrictId district, UUID trainingClass, String reason, Instant occurredAt)
            implements ProgrammeEvent {}
}
