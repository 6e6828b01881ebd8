package org.yanxun.enrolment.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.yanxun.attendance.ExpectedGroup;
import org.yanxun.attendance.Sitting;
import org.yanxun.attendance.Sittings;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** Attendance as far as seats are concerned: it remembers who is expected where. */
final class ExpectedOnly implements Sittings {

    private final Set<String> expected = ConcurrentHashMap.newKeySet();

    Set<String> expected() {
        return new HashSet<>(expected);
    }

    long sittingsOf(PersonId person) {
        return expected.stream()
                .filter(each -> each.endsWith(person.toString()))
                .count();
    }

    @Override
    public void schedule(DistrictId district, List<Sitting> sittings) {
        throw new AssertionError("enrolment schedules nothing");
    }

    @Override
    public void cancel(DistrictId district, Collection<UUID> sittings) {
        throw new AssertionError("enrolment cancels nothing");
    }

    @Override
    public void expect(DistrictId district, List<ExpectedGroup> groups) {
        groups.forEach(group -> group.sittings()
                .forEach(sitting -> group.people().forEach(person -> expected.add(sitting + " " + person))));
    }

    @Override
    public void release(DistrictId district, Collection<UUID> sittings, Collection<PersonId> people) {
        sittings.forEach(sitting -> people.forEach(person -> expected.remove(sitting + " " + person)));
    }

    @Override
    public int takeIn(DistrictId district, List<Arrival> arrivals) {
        throw new AssertionError("enrolment takes nobody in");
    }

    @Override
    public List<UUID> settle(Actor actor, Collection<UUID> sittings) {
        throw new AssertionError("enrolment settles nothing");
    }
}
