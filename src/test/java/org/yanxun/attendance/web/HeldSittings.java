package org.yanxun.attendance.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.attendance.Sitting;
import org.yanxun.attendance.Sittings;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** Sittings of a running house, around its present moment. */
public final class HeldSittings {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final TestActors people;
    private final Sittings sittings;
    private final Instant now;

    /** Sittings in that district of the house. */
    public HeldSittings(ApplicationContext house, TestActors people) {
        this.people = people;
        this.sittings = house.getBean(Sittings.class);
        this.now = house.getBean(Clock.class).instant();
    }

    /** One of the college's that began ten minutes ago, the teacher expected. */
    public UUID running(boolean checkout) {
        return hold(people.college(), now.minus(Duration.ofMinutes(10)), checkout, people.person(Role.TEACHER));
    }

    /** One of the college's that began ten minutes ago, or at midnight if that is later, the teacher expected. */
    public UUID today(boolean checkout) {
        Instant midnight = now.atZone(ZONE).toLocalDate().atStartOfDay(ZONE).toInstant();
        Instant begun = now.minus(Duration.ofMinutes(10));
        Instant start = begun.isBefore(midnight) ? midnight : begun;
        return hold(people.college(), start, checkout, people.person(Role.TEACHER));
    }

    /** One of the college's of yesterday; the teacher came that late, in minutes. */
    public UUID over(int late) {
        Instant start = now.minus(Duration.ofDays(1));
        UUID id = hold(people.college(), start, false, people.person(Role.TEACHER));
        Instant came = start.plus(Duration.ofMinutes(late));
        sittings.takeIn(people.district(), List.of(new Arrival(id, people.person(Role.TEACHER), true, came)));
        return id;
    }

    /** One of that organiser's that began ten minutes ago, that person expected. */
    public UUID of(OrgId organiser, PersonId expected) {
        return hold(organiser, now.minus(Duration.ofMinutes(10)), false, expected);
    }

    /** One of that organiser's that began ten minutes ago, all these people expected. */
    public UUID of(OrgId organiser, List<PersonId> expected) {
        UUID id = of(organiser, expected.getFirst());
        sittings.expect(people.district(), List.of(id), expected);
        return id;
    }

    /** One of the college's that asks for going and ends in that many minutes, the teacher expected. */
    public UUID ending(int minutes) {
        Instant start = now.minus(Duration.ofMinutes(90L - minutes));
        return hold(people.college(), start, true, people.person(Role.TEACHER));
    }

    /** One of the college's that begins in that many minutes, the teacher expected. */
    public UUID coming(int minutes) {
        return hold(people.college(), now.plus(Duration.ofMinutes(minutes)), false, people.person(Role.TEACHER));
    }

    /** When the house thinks it is. */
    public Instant now() {
        return now;
    }

    /** Settles as the college does. */
    public void settle(UUID sitting) {
        sittings.settle(people.actor(Role.COLLEGE), List.of(sitting));
    }

    private UUID hold(OrgId organiser, Instant start, boolean checkout, PersonId expected) {
        UUID id = UUID.randomUUID();
        Instant end = start.plus(Duration.ofMinutes(90));
        sittings.schedule(
                people.district(), List.of(new Sitting(id, organiser, "課例研討", "河濱校區 302", start, end, checkout)));
        sittings.expect(people.district(), List.of(id), List.of(expected));
        return id;
    }
}
