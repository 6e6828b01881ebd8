package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.domain.PlainProgrammes;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

@StoreTest
class ClassReadingStoreTests {

    private final JdbcClient client;
    private final PlainProgrammes plain;
    private final ClassReading reading;
    private final ClassWriting writing;

    ClassReadingStoreTests(JdbcClient client) {
        this.client = client;
        plain = new PlainProgrammes(client);
        var roster = new PlainRoster(client, PlainProgrammes.CLOCK).roster();
        Trainers trainers = new Trainers(roster);
        reading = new ClassReading(
                new SessionReading(trainers, PlainProgrammes.CLOCK), plain.door(), roster, PlainProgrammes.CLOCK);
        writing = new ClassWriting(trainers, PlainProgrammes.CLOCK);
    }

    @Test
    void a_form_becomes_the_plan_it_means() {
        ClassPlan plan = read(sent());

        assertThat(plan.naming().title()).isEqualTo("課例研討");
        assertThat(plan.terms()).isEqualTo(new ClassPlan.Terms(CreditCategory.CENTRALISED, 50, false));
        assertThat(plan.audience().stages()).containsExactly(SchoolStage.PRIMARY);
        assertThat(plan.sessions().getFirst().when().startsAt()).hasToString("2026-12-05T05:30:00Z");
    }

    @Test
    void left_out_a_topic_is_the_title_and_the_hours_are_its_length() {
        ClassPlan plan = read(sent());

        assertThat(plan.sessions().getFirst().title()).isEqualTo("課例研討");
        assertThat(plan.sessions().getFirst().hours()).hasToString("2.5");
    }

    @Test
    void hours_that_come_of_the_time_change_with_it_and_others_stay_as_they_were_typed() {
        MultiValueMap<String, String> typed = sent();
        typed.set("sessions[0].hours", "1.5");

        assertThat(written(sent()).sessions().getFirst().hours()).isEmpty();
        assertThat(written(typed).sessions().getFirst().hours()).isEqualTo("1.5");
    }

    private ClassForm written(MultiValueMap<String, String> sent) {
        return writing.form(
                plain.college(),
                new TrainingClass(plain.roster().district(), read(sent), new TrainingClass.State.Draft(), 0));
    }

    @Test
    void every_field_that_cannot_be_read_is_named_at_once() {
        assertProblems(
                sent -> {
                    sent.set("capacity", "many");
                    sent.set("category", "LUNCH");
                    sent.set("sessions[0].date", "5.12.2026");
                    sent.set("sessions[0].from", "half past one");
                    sent.set("sessions[0].hours", "3.3E+17x");
                    return sent;
                },
                "category programme.unreadable.choice",
                "capacity programme.unreadable.number",
                "sessions[0].date programme.unreadable.date",
                "sessions[0].from programme.unreadable.time",
                "sessions[0].hours programme.unreadable.hours");
    }

    @Test
    void a_trainer_is_found_by_name_and_a_guest_is_a_name_only() {
        PersonId trainer = plain.roster().someTeacher().named("沈清源").create();
        MultiValueMap<String, String> sent = sent();
        sent.set("sessions[0].trainer", "沈清源");
        MultiValueMap<String, String> guest = sent();
        guest.set("sessions[0].trainer", "外來的客人");

        assertThat(read(sent).sessions().getFirst().trainer().person()).isEqualTo(trainer);
        assertThat(read(guest).sessions().getFirst().trainer().person()).isNull();
    }

    @Test
    void homonyms_are_told_apart_by_staff_number() {
        PersonId one =
                plain.roster().someTeacher().named("林小溪").numbered("LIN-1").create();
        plain.roster().someTeacher().named("林小溪").numbered("LIN-2").create();
        MultiValueMap<String, String> sent = sent();
        sent.set("sessions[0].trainer", "林小溪（LIN-1）");

        assertThat(read(sent).sessions().getFirst().trainer().person()).isEqualTo(one);
        assertProblems(
                form -> {
                    form.set("sessions[0].trainer", "林小溪");
                    return form;
                },
                "sessions[0].trainer programme.refused.severalOfThatName");
        assertProblems(
                form -> {
                    form.set("sessions[0].trainer", "林小溪（X）");
                    return form;
                },
                "sessions[0].trainer programme.refused.noSuchNumber");
    }

    @Test
    void a_programme_named_anew_is_opened() {
        MultiValueMap<String, String> sent = sent();
        sent.set("programme", "");
        sent.set("programmeName", "青年教師研討");
        sent.set("programmeFresh", java.util.UUID.randomUUID().toString());

        ClassPlan plan = read(sent);

        assertThat(plain.door().programmes(plain.roster().district()))
                .anyMatch(each ->
                        each.id().equals(plan.programme()) && each.name().equals("青年教師研討"));
    }

    @Test
    void what_was_written_into_a_form_means_the_same_again() {
        TrainingClass published =
                plain.published(plain.someClass().on("2026-12-05T15:00:00Z").on("2026-12-12T01:00:00Z"));

        ClassForm form = writing.form(plain.college(), published);

        assertThat(reading.read(plain.college(), form, published.plan())).isEqualTo(published.plan());
    }

    @Test
    void whoever_taught_stays_the_trainer_whatever_the_roster_calls_them_since() {
        PersonId trainer =
                plain.roster().someTeacher().named("王芳").numbered("W-1").create();
        MultiValueMap<String, String> sent = sent();
        sent.set("sessions[0].trainer", "王芳（W-1）");
        ClassPlan before = read(sent);
        client.sql("update roster.person set name = '王方' where id = :id")
                .param("id", trainer.value())
                .update();

        assertThat(reading.read(plain.college(), ClassForm.of(sent), before)).isEqualTo(before);
        assertThat(read(sent).sessions().getFirst().trainer().name()).isEqualTo("王方");
    }

    @Test
    void another_session_repeats_the_last_a_day_later_and_can_be_left_out_again() {
        ClassForm two = ClassForm.of(sent()).withAnotherSession();

        assertThat(two.sessions()).hasSize(2);
        assertThat(two.sessions().getLast().when().date()).isEqualTo("2026-12-06");
        assertThat(two.sessions().getLast().place()).isEqualTo("302");
        assertThat(two.withoutSession(two.sessions().getFirst().id()).sessions())
                .containsExactly(two.sessions().getLast());
    }

    private MultiValueMap<String, String> sent() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.set("id", java.util.UUID.randomUUID().toString());
        sent.set("title", "課例研討");
        sent.set("category", "CENTRALISED");
        sent.set("capacity", "50");
        sent.set("programme", plain.someClass().plan().programme().toString());
        sent.add("stages", "PRIMARY");
        sent.set("sessions[0].id", java.util.UUID.randomUUID().toString());
        sent.set("sessions[0].date", "2026-12-05");
        sent.set("sessions[0].from", "13:30");
        sent.set("sessions[0].until", "16:00");
        sent.set("sessions[0].place", "302");
        return sent;
    }

    private ClassPlan read(MultiValueMap<String, String> sent) {
        return reading.read(plain.college(), ClassForm.of(sent));
    }

    private void assertProblems(UnaryOperator<MultiValueMap<String, String>> change, String... problems) {
        MultiValueMap<String, String> sent = change.apply(sent());
        assertThatThrownBy(() -> read(sent))
                .asInstanceOf(throwable(InvalidInput.class))
                .extracting(invalid -> lines(invalid.problems()))
                .isEqualTo(List.of(problems));
    }

    private static List<String> lines(List<FieldProblem> problems) {
        return problems.stream().map(each -> each.field() + " " + each.reason()).toList();
    }
}
