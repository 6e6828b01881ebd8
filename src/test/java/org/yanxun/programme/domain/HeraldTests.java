package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.programme.SomeClass.session;
import static org.yanxun.programme.SomeClass.someClass;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.event.ProgrammeEvent;
import org.yanxun.programme.event.ProgrammeEvent.ClassChanged;

class HeraldTests {

    private static final SessionPlan FIRST = session("2026-12-05T01:00:00Z", null, "302");
    private static final SessionPlan SECOND = session("2026-12-12T01:00:00Z", null, "302");

    private final List<Object> told = new ArrayList<>();
    private final AtomicLong seconds = new AtomicLong();
    private final InstantSource running = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
    private final Herald herald =
            new Herald(told::add, (actor, decision) -> {}, running.withZone(ZoneOffset.ofHours(8)));

    @Test
    void what_one_change_moved_and_what_it_added_happened_at_one_moment() {
        ClassPlan before = someClass().with(FIRST).plan();
        SessionPlan later = new SessionPlan(
                FIRST.id(), FIRST.title(), SECOND.when(), FIRST.place(), FIRST.trainer(), FIRST.hours(), false);
        ClassPlan after = someClass().with(later).with(SECOND).plan();

        herald.changed(DistrictId.fresh(), before.id(), Changes.between(before, after));

        assertThat(told).hasSize(2);
        assertThat(told)
                .extracting(each -> ((ProgrammeEvent) each).occurredAt())
                .containsOnly(Instant.ofEpochSecond(1));
        assertThat(told.getFirst())
                .isInstanceOfSatisfying(
                        ClassChanged.class,
                        changed -> assertThat(changed.moved()).containsExactly(FIRST.id()));
    }
}
