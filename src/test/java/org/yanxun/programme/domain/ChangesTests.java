package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.programme.SomeClass.session;
import static org.yanxun.programme.SomeClass.someClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;

class ChangesTests {

    private static final SessionPlan FIRST = session("2026-12-05T01:00:00Z", null, "302");
    private static final SessionPlan SECOND = session("2026-12-12T01:00:00Z", null, "302");
    private static final ClassPlan BEFORE = someClass().with(FIRST).plan();

    @Test
    void nothing_changed_is_nothing_told() {
        assertThat(Changes.between(BEFORE, BEFORE)).isEqualTo(new Changes(List.of(), List.of(), List.of()));
    }

    @Test
    void another_place_is_told_once() {
        SessionPlan elsewhere =
                new SessionPlan(FIRST.id(), FIRST.title(), FIRST.when(), "體育館", FIRST.trainer(), FIRST.hours(), false);

        assertThat(Changes.between(BEFORE, with(elsewhere)).told()).containsExactly("programme.change.place");
    }

    @Test
    void another_time_is_told() {
        SessionPlan later = new SessionPlan(
                FIRST.id(), FIRST.title(), SECOND.when(), FIRST.place(), FIRST.trainer(), FIRST.hours(), false);

        assertThat(Changes.between(BEFORE, with(later)).told()).containsExactly("programme.change.time");
    }

    @Test
    void a_session_more_is_added_and_one_left_out_is_gone() {
        assertThat(Changes.between(BEFORE, with(FIRST, SECOND)).added()).containsExactly(SECOND);
        assertThat(Changes.between(with(FIRST, SECOND), BEFORE).gone()).containsExactly(SECOND);
        assertThat(Changes.between(with(FIRST, SECOND), BEFORE).told()).containsExactly("programme.change.cancelled");
    }

    private static ClassPlan with(SessionPlan... sessions) {
        return new ClassPlan(
                BEFORE.id(),
                BEFORE.programme(),
                BEFORE.organiser(),
                BEFORE.naming(),
                BEFORE.terms(),
                BEFORE.audience(),
                List.of(sessions));
    }
}
