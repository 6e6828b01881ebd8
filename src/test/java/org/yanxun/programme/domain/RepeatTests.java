package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.programme.SomeClass.someClass;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.TrainingClass.State;

class RepeatTests {

    private static final Instant AT = Instant.parse("2026-11-02T01:00:00Z");

    private final SomeClass wanted = someClass().on("2026-12-12T01:00:00Z").on("2026-12-05T01:00:00Z");
    private final ClassPlan plan = wanted.plan();

    @Test
    void a_draft_sent_again_is_the_same_whatever_the_order_of_its_sessions() {
        ClassPlan inOrder = with(plan.sessions().reversed());

        assertThat(Repeat.ofDraft(standing(new State.Draft(), inOrder, 0), plan))
                .isTrue();
    }

    @Test
    void a_draft_that_says_something_else_is_no_repeat() {
        TrainingClass known = standing(new State.Draft(), plan, 0);

        assertThat(Repeat.ofDraft(known, wanted.titled("改了名").plan())).isFalse();
        assertThat(Repeat.ofDraft(known, with(plan.sessions().subList(0, 1)))).isFalse();
    }

    @Test
    void a_change_is_a_repeat_only_right_after_it_was_made() {
        assertThat(Repeat.ofChange(standing(new State.Draft(), plan, 4), plan, 3))
                .isTrue();
        assertThat(Repeat.ofChange(standing(new State.Draft(), plan, 5), plan, 3))
                .isFalse();
        assertThat(Repeat.ofChange(standing(new State.Draft(), plan, 3), plan, 3))
                .isFalse();
    }

    @Test
    void publishing_twice_is_publishing_once() {
        assertThat(Repeat.ofPublishing(standing(new State.Published(AT), plan, 1), 0))
                .isTrue();
        assertThat(Repeat.ofPublishing(standing(new State.Draft(), plan, 1), 0)).isFalse();
        assertThat(Repeat.ofPublishing(standing(new State.Published(AT), plan, 2), 0))
                .isFalse();
    }

    @Test
    void calling_off_again_for_another_reason_is_no_repeat() {
        TrainingClass off = standing(new State.Cancelled(AT, "主講生病"), plan, 2);

        assertThat(Repeat.ofCancelling(off, 1, "主講生病")).isTrue();
        assertThat(Repeat.ofCancelling(off, 1, "改期")).isFalse();
        assertThat(Repeat.ofCancelling(standing(new State.CutShort(AT, "主講生病"), plan, 2), 1, "主講生病"))
                .isTrue();
        assertThat(Repeat.ofCancelling(standing(new State.Published(AT), plan, 2), 1, "主講生病"))
                .isFalse();
    }

    private ClassPlan with(List<org.yanxun.programme.SessionPlan> sessions) {
        return new ClassPlan(
                plan.id(), plan.programme(), plan.organiser(), plan.naming(), plan.terms(), plan.audience(), sessions);
    }

    private static TrainingClass standing(State state, ClassPlan plan, int version) {
        return new TrainingClass(DistrictId.fresh(), plan, state, version);
    }
}
