package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.shell.fault.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.domain.PlainRoster;

/** Whoever teaches at a time sits nowhere else then; and nobody consents to their own seat. */
@StoreTest
class TeachingStoreTests {

    private static final Instant BEGINS = Instant.parse("2026-12-05T00:30:00Z");

    private final PlainEnrolments plain;
    private final RosterIntake intake;
    private final Actor lin;

    TeachingStoreTests(JdbcClient client, TransactionTemplate transactions) {
        plain = new PlainEnrolments(client, transactions);
        intake = new PlainRoster(client, PlainEnrolments.CLOCK).intake();
        lin = plain.teacher();
    }

    @Test
    void a_session_one_teaches_is_in_the_way_of_a_seat_at_its_time() {
        plain.someClass().taughtBy(lin.person()).published();
        UUID same = plain.someClass().published();
        UUID later = plain.someClass().beginning(BEGINS.plusSeconds(20_000)).published();

        assertRefused("enrolment.rule.clash", () -> plain.door().take(lin, same));
        assertThat(plain.door().take(lin, later)).isEqualTo(SeatAnswer.SEATED);
    }

    @Test
    void the_gate_itself_looks_at_what_one_teaches() {
        plain.someClass().taughtBy(lin.person()).published();
        UUID same = plain.someClass().published();

        assertThat(plain.desk().ask(lin.district(), same, lin.person())).isEqualTo(SeatAnswer.CLASH);
        assertThat(plain.desk().ask(lin.district(), same, plain.teacher().person()))
                .isEqualTo(SeatAnswer.SEATED);
    }

    @Test
    void what_was_called_off_or_is_of_the_same_class_is_in_nobodys_way() {
        UUID own = plain.someClass().taughtBy(lin.person()).published();
        UUID same = plain.someClass().published();

        assertThat(plain.door().take(lin, own)).isEqualTo(SeatAnswer.SEATED);
        plain.door().withdraw(lin, own);
        plain.callOff(own);
        assertThat(plain.door().take(lin, same)).isEqualTo(SeatAnswer.SEATED);
    }

    @Test
    void a_leader_does_not_consent_to_the_own_seat_where_the_school_has_another() {
        Actor head = leader("張校長", PostKind.PRINCIPAL);
        UUID leaders = plain.someClass().withConsent().published();
        plain.door().take(head, leaders);
        UUID asked = plain.applicationOf(head, leaders);
        Actor liaison = plain.roster()
                .actor(
                        Role.LIAISON,
                        plain.roster()
                                .someTeacher()
                                .at(plain.school())
                                .with(Term.DutyKind.LIAISON)
                                .create(),
                        plain.school());

        assertRefused("enrolment.rule.ownConsent", () -> plain.door().consent(head, asked, true, null));
        assertRefused("enrolment.rule.ownConsent", () -> plain.door().consent(head, asked, false, null));
        plain.door().consent(liaison, asked, true, null);

        assertThat(plain.sittings().sittingsOf(head.person())).isEqualTo(2);
    }

    @Test
    void a_school_of_one_leader_has_nobody_else_to_ask() {
        Actor head = leader("張校長", PostKind.PRINCIPAL);
        UUID leaders = plain.someClass().withConsent().published();
        plain.door().take(head, leaders);

        plain.door().consent(head, plain.applicationOf(head, leaders), true, null);

        assertThat(plain.sittings().sittingsOf(head.person())).isEqualTo(2);
    }

    @Test
    void a_liaison_whose_post_is_elsewhere_by_now_cannot_consent_and_bars_nobody_from_it() {
        Actor head = leader("張校長", PostKind.PRINCIPAL);
        OrgId elsewhere = plain.roster().school("青峙國小", SchoolStage.PRIMARY);
        PersonId gone = plain.roster().someTeacher().at(elsewhere).create();
        intake.addDuties(
                plain.roster().district(),
                List.of(new NewDuty(
                        UUID.randomUUID(),
                        gone,
                        plain.school(),
                        Term.DutyKind.LIAISON,
                        Period.since(LocalDate.of(2015, 9, 1)))));
        UUID leaders = plain.someClass().withConsent().published();
        plain.door().take(head, leaders);

        plain.door().consent(head, plain.applicationOf(head, leaders), true, null);

        assertThat(plain.sittings().sittingsOf(head.person())).isEqualTo(2);
    }

    private Actor leader(String name, PostKind kind) {
        return plain.roster()
                .actor(
                        Role.PRINCIPAL,
                        plain.roster()
                                .someTeacher()
                                .named(name)
                                .as(kind)
                                .at(plain.school())
                                .create(),
                        plain.school());
    }
}
