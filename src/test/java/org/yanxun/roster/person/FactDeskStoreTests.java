package org.yanxun.roster.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.TeachingYears;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.domain.Trail;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldCredential;
import org.yanxun.roster.find.PersonFile.HeldDuty;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.FactDesk.Target;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail.Decision;

/** Duties, titles, qualifications and stretches of teaching, decided by those who may and taken back whole. */
@StoreTest
class FactDeskStoreTests {

    private static final LocalDate BEGIN = LocalDate.of(2013, 2, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final TransactionTemplate transactions;
    private final RosterFixture district;
    private final PersonStore files;
    private final FactDesk desk;
    private final UndoDesk undoing;
    private final Trail trail;
    private final OrgId east;
    private final OrgId west;
    private final PersonId former;
    private final PersonId person;
    private final Actor bureau;
    private final Actor principal;

    FactDeskStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.transactions = transactions;
        district = RosterFixture.on(client);
        var plain = new PlainPeople(client);
        files = plain.files();
        desk = plain.facts();
        undoing = plain.undoing();
        trail = plain.trail();
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國小", SchoolStage.PRIMARY);
        former = district.someTeacher()
                .named("王前任")
                .at(east)
                .with(DutyKind.LIAISON)
                .create();
        person = district.someTeacher()
                .at(east)
                .from(BEGIN.toString())
                .teachingSince("2010-08-01")
                .create();
        bureau = district.actor(Role.BUREAU, person, district.bureau());
        principal = district.actor(Role.PRINCIPAL, person, east);
    }

    @Test
    void a_new_liaison_relieves_the_former_one_from_that_day() {
        assertThat(desk.add(principal, liaison(person, east, DAY), seen(person)))
                .containsExactly("王前任");

        assertThat(file(person).duties()).extracting(HeldDuty::valid).containsExactly(Period.since(DAY));
        assertThat(file(former).duties()).extracting(HeldDuty::valid).containsExactly(new Period(BEGIN, DAY));
        assertThat(trail.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.action()).isEqualTo("roster.addFact");
            assertThat(String.valueOf(decision.after())).contains("LIAISON", "王前任");
        });
    }

    @Test
    void an_appointment_is_taken_back_for_both_from_either_page() {
        desk.add(principal, liaison(person, east, DAY), seen(person));
        undoing.undo(principal, former, seen(former));

        assertThat(file(person).duties()).isEmpty();
        assertThat(file(former).duties()).extracting(HeldDuty::valid).containsExactly(Period.since(BEGIN));

        undoing.undo(principal, person, seen(person));
        assertThat(file(person).duties()).hasSize(1);
        assertThat(file(former).duties()).extracting(HeldDuty::valid).containsExactly(new Period(BEGIN, DAY));
    }

    @Test
    void an_appointment_is_not_taken_back_over_what_befell_the_former_liaison_since() {
        desk.add(principal, liaison(person, east, DAY), seen(person));
        desk.add(bureau, homeroom(former), seen(former));

        assertThatThrownBy(() -> undoing.undo(principal, person, seen(person)))
                .isInstanceOf(Refusal.class)
                .hasMessage("roster.refused.undoOthersSince");
        assertThat(file(person).duties()).hasSize(1);
    }

    @Test
    void principal_bureau_college_and_administrator_say_who_is_liaison_and_no_liaison_does() {
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.COLLEGE, Role.BUREAU}) {
            Actor actor = district.actor(role, person, district.bureau());
            desk.add(actor, liaison(person, east, DAY), seen(person));
            undoing.undo(actor, person, seen(person));
        }
        assertThatThrownBy(() ->
                        desk.add(district.actor(Role.LIAISON, former, east), liaison(person, east, DAY), seen(person)))
                .isInstanceOf(Refusal.class)
                .hasMessage("roster.refused.liaison");
        assertThat(file(person).duties()).isEmpty();
    }

    @Test
    void nobody_is_liaison_where_there_is_no_post_on_that_day() {
        assertThatThrownBy(() -> desk.add(bureau, liaison(person, west, DAY), seen(person)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> desk.add(bureau, liaison(person, east, BEGIN.minusDays(1)), seen(person)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> desk.add(principal, liaison(person, west, DAY), seen(person)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void a_duty_lasts_no_longer_than_the_post() {
        PersonId leaving = district.someTeacher().at(east).until("2026-02-01").create();

        desk.add(bureau, liaison(leaving, east, DAY), seen(leaving));

        assertThat(file(leaving).duties())
                .extracting(HeldDuty::valid)
                .containsExactly(new Period(DAY, LocalDate.of(2026, 2, 1)));
        undoing.undo(bureau, leaving, seen(leaving));
        assertThat(file(leaving).duties()).isEmpty();
    }

    @Test
    void a_title_is_added_corrected_ended_and_struck_out_each_in_the_trail() {
        desk.add(bureau, title("DISTRICT"), seen(person));
        desk.correct(bureau, target(), title("CITY"));
        desk.end(bureau, target(), DAY.plusYears(3));

        HeldCredential held = file(person).credentials().getFirst();
        assertThat(held.level()).isEqualTo("CITY");
        assertThat(held.certificate()).isEqualTo("2025-48");
        assertThat(held.valid()).isEqualTo(new Period(DAY, DAY.plusYears(3)));

        desk.remove(bureau, target());
        assertThat(file(person).credentials()).isEmpty();
        undoing.undo(bureau, person, seen(person));
        assertThat(file(person).credentials()).hasSize(1);
        assertThat(trail.decisions())
                .extracting(Decision::action)
                .containsExactly(
                        "roster.addFact", "roster.correctFact", "roster.endFact", "roster.removeFact", "roster.undo");
    }

    @Test
    void a_school_keeps_qualifications_but_gives_no_titles() {
        desk.add(principal, qualification(), seen(person));

        assertThatThrownBy(() -> desk.add(principal, title("CITY"), seen(person)))
                .isInstanceOf(Refusal.class)
                .hasMessage("roster.refused.title");
        desk.add(bureau, title("CITY"), seen(person));
        assertThatThrownBy(() -> undoing.undo(principal, person, seen(person)))
                .isInstanceOf(Refusal.class)
                .hasMessage("roster.refused.title");
        assertThat(file(person).credentials()).hasSize(2);
    }

    @Test
    void an_administrator_keeps_no_personal_files() {
        Actor administrator = district.actor(Role.ADMINISTRATOR, person, district.bureau());

        assertThatThrownBy(() -> desk.add(administrator, qualification(), seen(person)))
                .isInstanceOf(Refusal.class)
                .hasMessage("roster.refused.administrator");
        assertThatThrownBy(() -> desk.add(administrator, homeroom(person), seen(person)))
                .isInstanceOf(Refusal.class);
        desk.add(bureau, qualification(), seen(person));
        assertThatThrownBy(() -> undoing.undo(administrator, person, seen(person)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void years_of_teaching_add_up_over_interruptions() {
        UUID first = file(person).stretches().getFirst().id();
        desk.end(bureau, new Target(person, Kept.SERVICE, first, seen(person)), LocalDate.of(2014, 8, 1));
        desk.add(bureau, stretch(LocalDate.of(2018, 8, 1)), seen(person));

        assertThat(file(person).service()).hasSize(2);
        assertThat(TeachingYears.on(LocalDate.of(2020, 8, 1), file(person).service())
                        .value())
                .isEqualTo(6);
        transactions.executeWithoutResult(status -> {
            assertThatThrownBy(() -> desk.add(bureau, stretch(LocalDate.of(2019, 1, 1)), seen(person)))
                    .isInstanceOf(InvalidInput.class);
            status.setRollbackOnly();
        });
    }

    @Test
    void a_stale_page_and_a_day_outside_change_nothing() {
        Instant old = seen(person);
        desk.add(bureau, qualification(), old);

        assertThatThrownBy(() -> desk.add(bureau, title("CITY"), old)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.end(bureau, target(), BEGIN.minusYears(9)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_is_another_schools_is_not_there() {
        desk.add(bureau, qualification(), seen(person));
        Actor other = district.actor(Role.PRINCIPAL, person, west);
        Target target = target();

        assertThatThrownBy(() -> desk.remove(other, target)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.correct(bureau, target, stretch(DAY))).isInstanceOf(NotThere.class);
        for (Kept wrong : List.of(Kept.DUTY, Kept.SERVICE)) {
            assertThatThrownBy(() -> desk.remove(bureau, target(wrong))).isInstanceOf(NotThere.class);
        }
        assertThat(file(person).credentials()).hasSize(1);
    }

    private NewDuty liaison(PersonId who, OrgId where, LocalDate from) {
        return new NewDuty(fresh(), who, where, DutyKind.LIAISON, Period.since(from));
    }

    private NewDuty homeroom(PersonId who) {
        return new NewDuty(fresh(), who, east, DutyKind.HOMEROOM, Period.since(DAY));
    }

    private NewCredential title(String level) {
        return new NewCredential(
                fresh(), person, CredentialKind.BACKBONE, level, Subject.MUSIC, "2025-48", Period.since(DAY));
    }

    private NewCredential qualification() {
        return new NewCredential(fresh(), person, CredentialKind.PUTONGHUA, "二級甲等", null, Period.since(BEGIN));
    }

    private NewService stretch(LocalDate from) {
        return new NewService(fresh(), person, Period.since(from));
    }

    private Target target() {
        return target(Kept.CREDENTIAL);
    }

    /** The first title or qualification, said to be of that kind. */
    private Target target(Kept kept) {
        return new Target(person, kept, file(person).credentials().getFirst().id(), seen(person));
    }

    private static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private Instant seen(PersonId who) {
        return file(who).changed();
    }

    private PersonFile file(PersonId who) {
        return files.file(district.whole(), who).orElseThrow();
    }
}
