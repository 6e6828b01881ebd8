package org.yanxun.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** The door of attendance for the rooms above: what is held, who should come, who came, and the settling. */
public interface Sittings {

    /** Holds these sittings, or changes those held already; settled ones stay as they are. All are training sessions. */
    void schedule(DistrictId district, List<Sitting> sittings);

    /** Calls sittings off; settled ones stay. */
    void cancel(DistrictId district, Collection<UUID> sittings);

    /** Expects every one of these people at every one of these sittings; who is expected already stays so. */
    default void expect(DistrictId district, Collection<UUID> sittings, Collection<PersonId> people) {
        expect(district, List.of(new ExpectedGroup(sittings, people)));
    }

    /** The same for many groups at once. */
    void expect(DistrictId district, List<ExpectedGroup> groups);

    /** No longer expects these people, at sittings that have not been settled. */
    void release(DistrictId district, Collection<UUID> sittings, Collection<PersonId> people);

    /**
     * Takes in arrivals and departures that are known already, such as those of another system, and tells how many were
     * new. Who was not expected is passed over; what is known already stays.
     */
    int takeIn(DistrictId district, List<Arrival> arrivals);

    /** Settles sittings that are over, so that what was noted counts; gives those settled now, not the ones before. */
    List<UUID> settle(Actor actor, Collection<UUID> sittings);

    /**
     * Somebody's coming or going.
     *
     * @param sitting where
     * @param person who
     * @param arriving true for coming, false for going
     * @param at when
     */
    record Arrival(UUID sitting, PersonId person, boolean arriving, Instant at) {}
}
