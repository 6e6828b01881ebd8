package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.programme.SomeClass.session;
import static org.yanxun.programme.SomeClass.someClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Trainer;
import org.yanxun.programme.event.ClassDetail;
import org.yanxun.programme.event.ClassDetail.Value;

class ChangesTests {

    private static final PersonId YU = PersonId.fresh();
    private static final PersonId ZHU = PersonId.fresh();
    private static final SessionPlan FIRST = session("2026-12-05T01:00:00Z", null, "302");
    private static final SessionPlan SECOND = session("2026-12-12T01:00:00Z", null, "302");
    private static final ClassPlan BEFORE = someClass().with(FIRST).plan();

    @Test
    void nothing_changed_is_nothing_told() {
        assertThat(Changes.between(BEFORE, BEFORE))
                .isEqualTo(new Changes(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void another_place_is_told_once() {
        SessionPlan elsewhere =
                new SessionPlan(FIRST.id(), FIRST.title(), FIRST.when(), "體育館", FIRST.trainer(), FIRST.hours(), false);

        assertThat(Changes.between(BEFORE, with(elsewhere)).told()).containsExactly("programme.change.place");
        assertThat(Changes.between(BEFORE, with(elsewhere)).moved()).isEmpty();
    }

    @Test
    void another_time_is_told() {
        SessionPlan later = new SessionPlan(
                FIRST.id(), FIRST.title(), SECOND.when(), FIRST.place(), FIRST.trainer(), FIRST.hours(), false);

        assertThat(Changes.between(BEFORE, with(later)).told()).containsExactly("programme.change.time");
        assertThat(Changes.between(BEFORE, with(later)).moved()).containsExactly(later);
    }

    @Test
    void a_session_more_is_added_and_one_left_out_is_gone() {
        assertThat(Changes.between(BEFORE, with(FIRST, SECOND)).added()).containsExactly(SECOND);
        assertThat(Changes.between(BEFORE, with(FIRST, SECOND)).moved()).isEmpty();
        assertThat(Changes.between(with(FIRST, SECOND), BEFORE).gone()).containsExactly(SECOND);
        assertThat(Changes.between(with(FIRST, SECOND), BEFORE).told()).containsExactly("programme.change.cancelled");
    }

    @Test
    void every_change_is_told_from_what_it_was_to_what_it_is() {
        SessionPlan elsewhere = new SessionPlan(
                FIRST.id(), FIRST.title(), SECOND.when(), "體育館", new Trainer(YU, "虞老師"), FIRST.hours(), true);

        assertThat(Changes.between(BEFORE, with(elsewhere)).details())
                .containsExactly(
                        detail("programme.change.time", Value.of(FIRST.when()), Value.of(SECOND.when())),
                        detail("programme.change.place", Value.of("302"), Value.of("體育館")),
                        detail("programme.change.trainer", Value.of(""), Value.of("虞老師")),
                        detail(
                                "programme.change.checkout",
                                Value.word("programme.checkout.false"),
                                Value.word("programme.checkout.true")));
    }

    @Test
    void another_title_and_a_session_left_out_are_told_so_too() {
        ClassPlan renamed = someClass().titled("改了名").plan();

        assertThat(Changes.between(BEFORE, renamed).details())
                .containsExactly(
                        new ClassDetail(
                                "programme.change.title",
                                "",
                                Value.of(BEFORE.naming().title() + " 6"),
                                Value.of("改了名 6")),
                        detail(
                                "programme.change.cancelled",
                                Value.of(FIRST.when()),
                                Value.word("programme.change.off")));
    }

    @Test
    void whoever_taught_until_now_is_told_as_well_as_who_teaches_from_now_on() {
        SessionPlan by = FIRST.taughtBy(new Trainer(YU, "虞老師"));
        SessionPlan byAnother = FIRST.taughtBy(new Trainer(ZHU, "祝老師"));

        assertThat(Changes.between(with(by), with(byAnother)).trainers()).containsExactly(YU, ZHU);
        assertThat(Changes.trainers(BEFORE)).isEmpty();
    }

    private static ClassDetail detail(String key, Value before, Value after) {
        return new ClassDetail(key, FIRST.title(), before, after);
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
