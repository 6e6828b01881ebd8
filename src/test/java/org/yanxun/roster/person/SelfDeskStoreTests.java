package org.yanxun.roster.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.roster.domain.Trail;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.roster.person.SelfDesk.RightNumber;
import org.yanxun.roster.person.SelfDesk.Self;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail.Decision;

/** One person's own data are put right by hand, with old and new in the trail, and the last correction taken back. */
@StoreTest
class SelfDeskStoreTests {

    private static final String NUMBER = "11010519491231002X";
    private static final String RIGHT = "330211198503071218";

    private final JdbcClient client;
    private final RosterFixture district;
    private final PersonStore files;
    private final SelfDesk desk;
    private final UndoDesk undoing;
    private final Trail trail;
    private final OrgId west;
    private final PersonId person;
    private final Actor liaison;

    SelfDeskStoreTests(JdbcClient client) {
        this.client = client;
        district = RosterFixture.on(client);
        var plain = new PlainPeople(client);
        files = plain.files();
        desk = plain.selves();
        undoing = plain.undoing();
        trail = plain.trail();
        OrgId east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國小", SchoolStage.PRIMARY);
        person = district.someTeacher()
                .named("單明")
                .numbered("T9")
                .identified(NUMBER)
                .at(east)
                .create();
        liaison = district.actor(Role.LIAISON, person, east);
    }

    @Test
    void a_corrected_name_is_found_and_the_old_one_comes_back() {
        desk.correct(
                liaison, person, new Self("單銘", "T10", TraineeType.OTHER, new Contact("13800000001", null)), seen());

        assertThat(file().self().name()).isEqualTo("單銘");
        assertThat(file().self().trainee()).isEqualTo(TraineeType.OTHER);
        assertThat(file().self().contact()).isEqualTo(new Contact("13800000001", null));
        assertThat(found("shanming")).extracting(Person::name).containsExactly("單銘");
        Decision decision = trail.decisions().getFirst();
        assertThat(String.valueOf(decision.before())).contains("單明", "T9");
        assertThat(String.valueOf(decision.after())).contains("單銘", "T10", "13800000001");

        undoing.undo(liaison, person, seen());
        assertThat(file().self().name()).isEqualTo("單明");
        assertThat(file().self().staffNumber()).isEqualTo("T9");
        assertThat(found("單明")).hasSize(1);
        undoing.undo(liaison, person, seen());
        assertThat(file().self().name()).isEqualTo("單銘");
    }

    @Test
    void an_identity_number_is_corrected_for_a_reason_and_nowhere_shown() {
        desk.correctNumber(liaison, person, new RightNumber(RIGHT, "錄入有誤"), seen());

        assertThat(file().self().idMask()).startsWith("330").endsWith("18").contains("***");
        Decision decision = trail.decisions().getFirst();
        assertThat(decision.reason()).isEqualTo("錄入有誤");
        assertThat(decision.toString()).contains("330***").doesNotContain(RIGHT, NUMBER);
        undoing.undo(liaison, person, seen());
        assertThat(file().self().idMask()).startsWith("110");
    }

    @Test
    void an_identity_number_needs_a_reason_and_must_be_one() {
        assertThat(wrong(() -> desk.correctNumber(liaison, person, new RightNumber(RIGHT, " "), seen())))
                .containsExactly("reason");
        assertThat(wrong(() -> desk.correctNumber(liaison, person, new RightNumber("330211198503071219", "x"), seen())))
                .containsExactly("idNumber");
        assertThat(wrong(() -> desk.correctNumber(liaison, person, new RightNumber("", "x"), seen())))
                .containsExactly("idNumber");
    }

    @Test
    void everything_wrong_is_told_by_its_field_and_nothing_is_written() {
        Self wrong = new Self("單1", "T 9", TraineeType.TEACHER, new Contact("abc", "nowhere"));

        assertThat(wrong(() -> desk.correct(liaison, person, wrong, seen())))
                .containsExactly("name", "staffNumber", "mobile", "email");
        assertThat(file().self().name()).isEqualTo("單明");
    }

    @Test
    void numbers_of_others_are_refused() {
        district.someTeacher().numbered("T77").identified(RIGHT).create();

        assertThat(wrong(() -> desk.correct(
                        liaison, person, new Self("單明", "T77", TraineeType.TEACHER, Contact.NONE), seen())))
                .containsExactly("staffNumber");
        assertThat(wrong(() -> desk.correctNumber(liaison, person, new RightNumber(RIGHT, "x"), seen())))
                .containsExactly("idNumber");
    }

    @Test
    void whoever_has_no_identity_number_keeps_a_staff_number() {
        PersonId other = district.someTeacher().numbered("T12").create();
        Actor bureau = district.actor(Role.BUREAU, person, district.bureau());
        Instant seen = files.file(district.whole(), other).orElseThrow().changed();

        assertThat(wrong(() ->
                        desk.correct(bureau, other, new Self("林小溪", null, TraineeType.TEACHER, Contact.NONE), seen)))
                .containsExactly("staffNumber");
        desk.correct(liaison, person, new Self("單明", null, TraineeType.TEACHER, Contact.NONE), seen());
        assertThat(file().self().staffNumber()).isNull();
    }

    @Test
    void only_those_who_keep_files_in_reach_correct_them() {
        Self self = new Self("單銘", "T9", TraineeType.TEACHER, Contact.NONE);

        assertThatThrownBy(() -> desk.correct(district.actor(Role.PRINCIPAL, person, west), person, self, seen()))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.correct(
                        district.actor(Role.ADMINISTRATOR, person, district.bureau()), person, self, seen()))
                .isInstanceOf(Refusal.class);
    }

    private static List<String> wrong(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var thrown = org.assertj.core.api.Assertions.catchThrowableOfType(InvalidInput.class, act);
        return thrown.problems().stream().map(FieldProblem::field).toList();
    }

    private List<Person> found(String typed) {
        return PlainFind.roster(client, Clock.systemUTC()).search(district.whole(), typed, 9);
    }

    private Instant seen() {
        return file().changed();
    }

    private PersonFile file() {
        return files.file(district.whole(), person).orElseThrow();
    }
}
