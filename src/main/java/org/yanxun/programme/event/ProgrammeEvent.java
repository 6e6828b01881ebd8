package org.yanxun.programme.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

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
     * A published class changed in something that those concerned must know.
     *
     * @param changes what changed, as keys of words (time, place, trainer …)
     * @param details each change with what it was and what it is; empty if nobody kept them
     * @param moved its sessions that are at another time now
     * @param trainers whoever of the district teaches it, or taught it until now
     */
    record ClassChanged(
            DistrictId district,
            UUID trainingClass,
            List<String> changes,
            List<ClassDetail> details,
            List<UUID> moved,
            List<PersonId> trainers,
            Instant occurredAt)
            implements ProgrammeEvent {
        public ClassChanged {
            changes = List.copyOf(changes);
            details = kept(details);
            moved = kept(moved);
            trainers = kept(trainers);
        }
    }

    /** A published class got sessions it did not have. */
    record SessionsAdded(DistrictId district, UUID trainingClass, List<UUID> sessions, Instant occurredAt)
            implements ProgrammeEvent {
        public SessionsAdded {
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * What was still to come of a class that has begun was called off; who sits in it keeps the seat, for what was held.
     *
     * @param sessions those called off
     * @param trainers whoever of the district teaches it
     */
    record ClassCutShort(
            DistrictId district,
            UUID trainingClass,
            List<UUID> sessions,
            String reason,
            List<PersonId> trainers,
            Instant occurredAt)
            implements ProgrammeEvent {
        public ClassCutShort {
            sessions = List.copyOf(sessions);
            trainers = List.copyOf(trainers);
        }
    }

    /**
     * A class was called off before it began.
     *
     * @param trainers whoever of the district would have taught it
     */
    record ClassCancelled(
            DistrictId district, UUID trainingClass, String reason, List<PersonId> trainers, Instant occurredAt)
            implements ProgrammeEvent {
        public ClassCancelled {
            trainers = kept(trainers);
        }
    }

    /** What news of an earlier version that is still on its way did not carry is empty. */
    private static <T> List<T> kept(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
