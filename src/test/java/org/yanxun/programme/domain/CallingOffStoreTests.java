package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.shell.fault.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programmes.Held;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.TrainingClass.State;
import org.yanxun.programme.event.ProgrammeEvent;

/** Calling a class off while it goes on, on 2 November 2026 at nine. */
@StoreTest
class CallingOffStoreTests {

    private static final String LAST_WEEK = "2026-10-26T01:00:00Z";
    private static final String RIGHT_NOW = "2026-11-02T00:00:00Z";

    private final PlainProgrammes plain;
    private final JdbcClient client;

    CallingOffStoreTests(JdbcClient client) {
        this.client = client;
        plain = new PlainProgrammes(client);
    }

    @Test
    void only_what_is_still_to_come_is_called_off() {
        ClassPlan plan = held(plain.someClass().on(LAST_WEEK).on(RIGHT_NOW).on(PlainProgrammes.SATURDAY));
        SessionPlan coming = plan.sessions().getLast();

        TrainingClass off = plain.door().cancel(plain.college(), plan.id(), 0, "主講生病");

        assertThat(off.state()).isEqualTo(new State.CutShort(PlainProgrammes.NOW, "主講生病"));
        assertThat(off.plan().sessions())
                .containsExactlyElementsOf(plan.sessions().subList(0, 2));
        assertThat(plain.sittings().cancelled()).containsExactly(coming.id());
        assertThat(plain.events().getLast())
                .isEqualTo(new ProgrammeEvent.ClassCutShort(
                        plain.roster().district(),
                        plan.id(),
                        List.of(coming.id()),
                        "主講生病",
                        List.of(),
                        PlainProgrammes.NOW));
        assertThat(plain.decisions()).extracting(each -> each.action()).contains("programme.cancel");
    }

    @Test
    void whoever_counts_what_was_held_still_finds_the_class() {
        ClassPlan plan = held(plain.someClass().on(LAST_WEEK).on(PlainProgrammes.SATURDAY));
        plain.door().cancel(plain.college(), plan.id(), 0, "主講生病");

        assertThat(client.sql("select status from programme.fact_class where class_id = ?")
                        .param(plan.id())
                        .query(String.class)
                        .single())
                .isEqualTo("PUBLISHED");
        assertThat(client.sql("select count(*) from programme.audit_findings")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_class_whose_sessions_have_all_begun_is_refused_and_stays_as_it_is() {
        ClassPlan plan = held(plain.someClass().on(LAST_WEEK).on(RIGHT_NOW));

        assertRefused(
                "programme.refused.nothingToCome", () -> plain.door().cancel(plain.college(), plan.id(), 0, "主講生病"));

        assertThat(found(plan.id()).isPublished()).isTrue();
        assertThat(found(plan.id()).plan()).isEqualTo(plan);
        assertThat(plain.sittings().cancelled()).isEmpty();
        assertThat(plain.events()).isEmpty();
    }

    @Test
    void what_was_called_off_is_neither_called_off_anew_nor_changed() {
        ClassPlan plan = held(plain.someClass().on(LAST_WEEK).on(PlainProgrammes.SATURDAY));
        TrainingClass off = plain.door().cancel(plain.college(), plan.id(), 0, "主講生病");

        assertThat(plain.door().cancel(plain.college(), plan.id(), 0, "主講生病")).isEqualTo(off);
        assertRefused("shell.fault.stale", () -> plain.door().cancel(plain.college(), plan.id(), 1, "改期"));
        assertRefused("shell.fault.stale", () -> plain.door().change(plain.college(), off.plan(), 1));
    }

    @Test
    void a_draft_whose_time_has_passed_can_be_dropped() {
        TrainingClass draft = plain.door()
                .draft(
                        plain.college(),
                        plain.someClass().on(PlainProgrammes.SATURDAY).plan());

        CallingOff off = CallingOff.of(draft, Instant.parse("2026-12-24T00:00:00Z"));

        assertThat(off.verdict().isGranted()).isTrue();
        assertThat(off.isWhole()).isTrue();
        assertThat(off.coming()).hasSize(1);
        assertThat(off.key()).isEqualTo("programme.cancel.draft");
    }

    @Test
    void what_will_happen_is_told_by_what_has_begun() {
        TrainingClass published =
                plain.published(plain.someClass().on(PlainProgrammes.SATURDAY).on("2026-12-12T01:00:00Z"));

        assertThat(CallingOff.of(published, PlainProgrammes.NOW).key()).isEqualTo("programme.cancel.whole");
        assertThat(CallingOff.of(published, Instant.parse(PlainProgrammes.SATURDAY))
                        .key())
                .isEqualTo("programme.cancel.rest");
    }

    private ClassPlan held(SomeClass wanted) {
        ClassPlan plan = wanted.plan();
        plain.door().takeIn(plain.roster().district(), List.of(), List.of(new Held(plan, Instant.parse(LAST_WEEK))));
        return plan;
    }

    private TrainingClass found(UUID id) {
        return plain.door().find(plain.college(), id);
    }
}
