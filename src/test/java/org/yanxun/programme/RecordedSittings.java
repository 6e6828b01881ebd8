package org.yanxun.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.yanxun.attendance.ExpectedGroup;
import org.yanxun.attendance.Sitting;
import org.yanxun.attendance.Sittings;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** Remembers what the rooms above asked attendance for. */
public final class RecordedSittings implements Sittings {

    private final Map<UUID, Sitting> held = new LinkedHashMap<>();
    private final Set<UUID> cancelled = new HashSet<>();
    private final Map<UUID, Set<PersonId>> expected = new ConcurrentHashMap<>();

    @Override
    public void schedule(DistrictId district, List<Sitting> sittings) {
        sittings.forEach(each -> held.put(each.id(), each));
    }

    @Override
    public void cancel(DistrictId district, Collection<UUID> sittings) {
        cancelled.addAll(sittings);
    }

    @Override
    public void expect(DistrictId district, List<ExpectedGroup> groups) {
        groups.forEach(group -> group.sittings().forEach(each -> expected(each).addAll(group.people())));
    }

    @Override
    public void release(DistrictId district, Collection<UUID> sittings, Collection<PersonId> people) {
        sittings.forEach(each -> expected(each).removeAll(people));
    }

    @Override
    public int takeIn(DistrictId district, List<Arrival> arrivals) {
        return arrivals.size();
    }

    @Override
    public List<UUID> settle(Actor actor, Collection<UUID> sittings) {
        return List.of();
    }

    /** The sittings held, called off or not. */
    public Map<UUID, Sitting> held() {
        return held;
    }

    /** The sittings called off. */
    public Set<UUID> cancelled() {
        return cancelled;
    }

    /** Who is expected there. */
    public Set<PersonId> expected(UUID sitting) {
        return expected.computeIfAbsent(sitting, id -> ConcurrentHashMap.newKeySet());
    }

    /** When a sitting begins. */
    public Instant startsAt(UUID sitting) {
        Sitting known = held.get(sitting);
        return known == null ? Instant.EPOCH : known.startsAt();
    }
}
