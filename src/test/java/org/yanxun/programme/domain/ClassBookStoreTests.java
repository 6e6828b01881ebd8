package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;
import static org.yanxun.shell.fault.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.Audience;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes.Held;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.TrainingClass.State;
import org.yanxun.programme.event.ProgrammeEvent;
import org.yanxun.roster.Term;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;

@StoreTest
class ClassBookStoreTests {

    private final PlainProgrammes plain;
    private final JdbcClient client;

    ClassBookStoreTests(JdbcClient client) {
        this.client = client;
        plain = new PlainProgrammes(client);
    }

    @Test
    void a_draft_is_kept_as_it_was_planned() {
        OrgId school = plain.roster().school("東門國小", SchoolStage.PRIMARY);
        ClassPlan plan = plain.someClass()
                .on(PlainProgrammes.SATURDAY, PersonId.fresh(), "302")
                .forThose(new Audience(
                        Set.of(SchoolStage.PRIMARY, SchoolStage.JUNIOR),
                        Set.of(Term.Subject.CHINESE),
                        Set.of(Term.PostKind.TEACHER),
                        school,
                        5,
                        new Audience.Schools(true, false)))
                .plan();

        TrainingClass draft = plain.door().draft(plain.college(), plan);

        assertThat(draft.plan()).isEqualTo(plan);
        assertThat(draft.state()).isEqualTo(new State.Draft());
        assertThat(plain.sittings().held()).isEmpty();
    }

    @Test
    void publishing_schedules_the_sittings_and_tells() {
        TrainingClass published =
                plain.published(plain.someClass().on(PlainProgrammes.SATURDAY).on("2026-12-12T01:00:00Z"));

        assertThat(published.state()).isEqualTo(new State.Published(PlainProgrammes.NOW));
        assertThat(plain.sittings().held().keySet()).containsExactlyElementsOf(ids(published.plan()));
        assertThat(plain.events())
                .containsExactly(new ProgrammeEvent.ClassPublished(
                        plain.roster().district(), published.plan().id(), PlainProgrammes.NOW));
        assertThat(plain.decisions()).extracting(each -> each.action()).contains("programme.publish");
    }

    @Test
    void publishing_a_stale_draft_is_refused() {
        TrainingClass draft = plain.door()
                .draft(
                        plain.college(),
                        plain.someClass().on(PlainProgrammes.SATURDAY).plan());
        plain.door().change(plain.college(), draft.plan(), draft.version());

        assertRefused(
                "shell.fault.stale",
                () -> plain.door().publish(plain.college(), draft.plan().id(), draft.version()));
    }

    @Test
    void a_changed_class_tells_what_changed_and_schedules_anew() {
        SessionPlan session = SomeClass.session(PlainProgrammes.SATURDAY, null, "302");
        SomeClass wanted = plain.someClass().with(session);
        TrainingClass published = plain.published(wanted);
        wanted.on("2026-12-12T01:00:00Z");
        plain.events().clear();

        TrainingClass changed =
                plain.door().change(plain.college(), wanted.titled("改了名").plan(), published.version());

        assertThat(changed.plan().sessions()).hasSize(2);
        assertThat(plain.sittings().held()).hasSize(2);
        assertThat(plain.events())
                .hasSize(2)
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                ProgrammeEvent.ClassChanged.class,
                                changes -> assertThat(changes.changes()).containsExactly("programme.change.title")))
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                ProgrammeEvent.SessionsAdded.class,
                                added -> assertThat(added.sessions()).hasSize(1)));
    }

    @Test
    void only_a_session_that_changed_gets_a_new_version() {
        SomeClass wanted = plain.someClass().on(PlainProgrammes.SATURDAY).on("2026-12-12T01:00:00Z");
        TrainingClass published = plain.published(wanted);
        SessionPlan first = published.plan().sessions().getFirst();
        ClassPlan moved = new ClassPlan(
                published.plan().id(),
                published.plan().programme(),
                published.plan().organiser(),
                published.plan().naming(),
                published.plan().terms(),
                published.plan().audience(),
                List.of(
                        new SessionPlan(
                                first.id(), first.title(), first.when(), "禮堂", first.trainer(), first.hours(), true),
                        published.plan().sessions().getLast()));

        plain.door().change(plain.college(), moved, published.version());

        assertThat(client.sql("select version from programme.fact_session where class_id = ? order by starts_at")
                        .param(moved.id())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 0);
    }

    @Test
    void a_session_left_out_is_called_off() {
        SomeClass wanted = plain.someClass().on(PlainProgrammes.SATURDAY);
        ClassPlan small = wanted.plan();
        TrainingClass published = plain.published(wanted.on("2026-12-12T01:00:00Z"));
        UUID gone = published.plan().sessions().getLast().id();

        plain.door().change(plain.college(), small, published.version());

        assertThat(plain.sittings().cancelled()).containsExactly(gone);
    }

    @Test
    void somebody_elses_session_is_never_taken_over() {
        TrainingClass theirs = plain.published(plain.someClass().on(PlainProgrammes.SATURDAY));
        SessionPlan stolen = theirs.plan().sessions().getFirst();
        ClassPlan plan = plain.someClass().with(stolen).plan();

        assertRefused("shell.fault.stale", () -> plain.door().draft(plain.college(), plan));
        assertThat(plain.door().find(plain.college(), theirs.plan().id()).plan().sessions())
                .containsExactly(stolen);
    }

    @Test
    void cancelling_calls_the_sittings_off_and_says_why() {
        TrainingClass published = plain.published(plain.someClass().on(PlainProgrammes.SATURDAY));

        TrainingClass cancelled =
                plain.door().cancel(plain.college(), published.plan().id(), published.version(), "主講生病");

        assertThat(cancelled.state()).isEqualTo(new State.Cancelled(PlainProgrammes.NOW, "主講生病"));
        assertThat(plain.sittings().cancelled()).containsAll(ids(published.plan()));
        assertThat(plain.events().getLast()).isInstanceOf(ProgrammeEvent.ClassCancelled.class);
        assertThatThrownBy(() ->
                        plain.door().cancel(plain.college(), published.plan().id(), cancelled.version(), " "))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_trainer_cannot_teach_twice_at_once() {
        PersonId trainer = PersonId.fresh();
        plain.published(plain.someClass().titled("甲班").on(PlainProgrammes.SATURDAY, trainer, "302"));

        assertThatThrownBy(() -> plain.door()
                        .draft(
                                plain.college(),
                                plain.someClass()
                                        .on("2026-12-05T03:00:00Z", trainer, "303")
                                        .plan()))
                .asInstanceOf(throwable(InvalidInput.class))
                .extracting(InvalidInput::problems)
                .isEqualTo(List.of(FieldProblem.of("sessions[0].trainer", "programme.refused.trainerElsewhere", "甲班")));
    }

    @Test
    void a_used_place_and_a_school_day_are_hints_only() {
        plain.published(plain.someClass().titled("甲班").on("2026-12-04T01:00:00Z", PersonId.fresh(), "302"));
        ClassPlan plan = plain.someClass()
                .on("2026-12-04T02:00:00Z", PersonId.fresh(), "302")
                .plan();

        assertThat(plain.hints().about(plain.roster().district(), plan))
                .extracting(each -> each.reason())
                .containsExactly("programme.hint.schoolDay", "programme.hint.place");
    }

    @Test
    void a_school_holds_only_school_based_classes_of_its_own() {
        OrgId school = plain.roster().school("東門國小", SchoolStage.PRIMARY);
        Actor liaison = plain.roster().actor(Role.LIAISON, PersonId.fresh(), school);
        SomeClass own = plain.someClassOf(school).on(PlainProgrammes.SATURDAY);
        SomeClass ofTheCollege =
                plain.someClass().of(CreditCategory.SCHOOL_BASED).on(PlainProgrammes.SATURDAY);

        assertRefused("programme.refused.onlySchoolBased", () -> plain.door().draft(liaison, own.plan()));
        assertRefused("programme.refused.onlyOwn", () -> plain.door().draft(liaison, ofTheCollege.plan()));
        assertThat(plain.door()
                        .draft(liaison, own.of(CreditCategory.SCHOOL_BASED).plan()))
                .isNotNull();
    }

    @Test
    void another_schools_class_does_not_exist() {
        Actor stranger = plain.roster()
                .actor(Role.LIAISON, PersonId.fresh(), plain.roster().school("西門國小", SchoolStage.PRIMARY));
        TrainingClass published = plain.published(plain.someClass().on(PlainProgrammes.SATURDAY));

        assertThatThrownBy(() -> plain.door().find(stranger, published.plan().id()))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void history_is_taken_in_as_it_was_and_twice_is_once() {
        Programme lastYear = new Programme(UUID.randomUUID(), "去年的項目", new PlanYear(2025), Programme.Stream.CADRE);
        List<Held> held = List.of(
                new Held(plain.someClass().on("2026-03-07T01:00:00Z").plan(), Instant.parse("2026-02-01T01:00:00Z")),
                new Held(plain.someClass().on("2026-04-11T01:00:00Z").plan(), Instant.parse("2026-02-01T01:00:00Z")));

        plain.door().takeIn(plain.roster().district(), List.of(lastYear), held);
        plain.door().takeIn(plain.roster().district(), List.of(lastYear), held);

        assertThat(plain.door()
                        .find(plain.college(), held.getFirst().plan().id())
                        .state())
                .isEqualTo(new State.Published(Instant.parse("2026-02-01T01:00:00Z")));
        assertThat(plain.sittings().held()).hasSize(2);
        assertThat(plain.events()).isEmpty();
        assertThat(plain.door().programmes(plain.roster().district()))
                .extracting(Programme::name)
                .containsExactly("全員培訓", "去年的項目");
        assertThat(client.sql("select count(*) from programme.audit_findings")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static List<UUID> ids(ClassPlan plan) {
        return plan.sessions().stream().map(SessionPlan::id).toList();
    }
}
