package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.shell.fault.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.database.audit.Findings;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.Enrolments.Given;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.enrolment.event.EnrolmentEvent;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class SeatsStoreTests {

    private final TestDatabase database;
    private final PlainEnrolments plain;
    private final Enrolments enrolments;

    SeatsStoreTests(TestDatabase database, JdbcClient client, TransactionTemplate transactions) {
        this.database = database;
        plain = new PlainEnrolments(client, transactions);
        enrolments = plain.door();
    }

    @AfterEach
    void every_promise_holds() {
        assertThat(new Findings(database.ownerSource()).all()).isEmpty();
    }

    @Test
    void a_seat_taken_is_expected_at_every_session_and_told_once() {
        UUID reading = plain.someClass().published();
        Actor lin = plain.teacher();

        assertThat(enrolments.take(lin, reading)).isEqualTo(SeatAnswer.SEATED);
        assertThat(enrolments.take(lin, reading)).isEqualTo(SeatAnswer.ALREADY);

        assertThat(plain.sittings().sittingsOf(lin.person())).isEqualTo(2);
        assertThat(plain.told()).hasSize(1).first().isInstanceOf(EnrolmentEvent.SeatsTaken.class);
    }

    @Test
    void a_seat_given_back_is_free_for_another() {
        UUID reading = plain.someClass().of(1).published();
        Actor lin = plain.teacher();
        Actor wen = plain.teacher();
        enrolments.take(lin, reading);
        assertThat(enrolments.take(wen, reading)).isEqualTo(SeatAnswer.FULL);

        enrolments.withdraw(lin, reading);
        enrolments.withdraw(lin, reading);

        assertThat(enrolments.take(wen, reading)).isEqualTo(SeatAnswer.SEATED);
        assertThat(plain.sittings().sittingsOf(lin.person())).isZero();
    }

    @Test
    void nobody_withdraws_from_a_class_that_has_begun_and_nobody_from_one_never_joined() {
        UUID running = plain.someClass()
                .beginning(PlainEnrolments.NOW.minusSeconds(60))
                .published();
        Actor lin = plain.teacher();
        enrolments.takeIn(
                plain.roster().district(),
                List.of(new Given(running, lin.person(), PlainEnrolments.NOW.minusSeconds(900))));

        assertThatThrownBy(() -> enrolments.withdraw(lin, running)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> enrolments.withdraw(plain.teacher(), running)).isInstanceOf(NotThere.class);
    }

    @Test
    void a_seat_that_the_school_never_answered_is_given_back_even_after_the_class_began() {
        UUID leaders = plain.someClass().withConsent().published();
        Actor lin = plain.teacher();
        enrolments.take(lin, leaders);
        plain.begin(leaders);

        enrolments.withdraw(lin, leaders);

        assertThat(plain.taken(leaders)).isZero();
    }

    @Test
    void two_classes_at_the_same_time_cannot_both_be_taken() {
        UUID reading = plain.someClass().published();
        UUID writing = plain.someClass().published();
        Actor lin = plain.teacher();
        enrolments.take(lin, reading);

        assertRefused("enrolment.rule.clash", () -> enrolments.take(lin, writing));
    }

    @Test
    void a_class_that_asks_for_consent_holds_the_seat_until_the_school_has_spoken() {
        UUID leaders = plain.someClass().of(1).withConsent().published();
        Actor lin = plain.teacher();
        Actor principal = plain.principal();

        assertThat(enrolments.take(lin, leaders)).isEqualTo(SeatAnswer.AWAITING_CONSENT);
        assertThat(enrolments.take(plain.teacher(), leaders)).isEqualTo(SeatAnswer.FULL);
        assertThat(plain.sittings().sittingsOf(lin.person())).isZero();

        enrolments.consent(principal, plain.applicationOf(lin, leaders), true, null);
        assertThat(plain.sittings().sittingsOf(lin.person())).isEqualTo(2);

        enrolments.consent(principal, plain.applicationOf(lin, leaders), false, "期末人手不足");
        assertThat(plain.sittings().sittingsOf(lin.person())).isZero();
        assertThat(plain.taken(leaders)).isZero();

        enrolments.consent(principal, plain.applicationOf(lin, leaders), true, null);
        assertThat(plain.taken(leaders)).isEqualTo(1);
    }

    @Test
    void seats_given_elsewhere_already_need_no_consent() {
        UUID leaders = plain.someClass().withConsent().of(2).published();
        Actor lin = plain.teacher();

        List<Given> given = List.of(
                new Given(leaders, lin.person(), PlainEnrolments.NOW),
                new Given(leaders, lin.person(), PlainEnrolments.NOW),
                new Given(leaders, plain.teacher().person(), PlainEnrolments.NOW),
                new Given(leaders, plain.teacher().person(), PlainEnrolments.NOW));

        assertThat(enrolments.takeIn(plain.roster().district(), given)).isEqualTo(2);
        assertThat(plain.sittings().sittingsOf(lin.person())).isEqualTo(2);
    }

    @Test
    void a_school_has_no_word_where_none_is_asked_for() {
        UUID reading = plain.someClass().published();
        Actor lin = plain.teacher();
        enrolments.take(lin, reading);
        Actor principal = plain.principal();

        assertRefused(
                "enrolment.rule.noConsentAsked",
                () -> enrolments.consent(principal, plain.applicationOf(lin, reading), false, null));
    }

    @Test
    void a_class_called_off_frees_everybody_and_takes_nobody() {
        UUID reading = plain.someClass().published();
        Actor lin = plain.teacher();
        enrolments.take(lin, reading);
        enrolments.take(plain.teacher(), reading);

        plain.callOff(reading);
        plain.callOff(reading);

        assertThat(plain.taken(reading)).isZero();
        assertThat(plain.sittings().expected()).isEmpty();
        assertThat(plain.told().stream().filter(EnrolmentEvent.SeatReleased.class::isInstance))
                .hasSize(2);
        assertThatThrownBy(() -> enrolments.take(lin, reading)).isInstanceOf(Refusal.class);
    }

    @Test
    void another_schools_principal_does_not_see_the_application() {
        UUID leaders = plain.someClass().withConsent().published();
        Actor lin = plain.teacher();
        enrolments.take(lin, leaders);
        Actor stranger = plain.roster()
                .actor(Role.PRINCIPAL, PersonId.fresh(), plain.roster().school("西門國小", SchoolStage.PRIMARY));

        assertThatThrownBy(() -> enrolments.consent(stranger, plain.applicationOf(lin, leaders), true, null))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void a_class_that_does_not_exist_is_not_there() {
        assertThatThrownBy(() -> enrolments.take(plain.teacher(), UUID.randomUUID()))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void any_history_of_asking_and_giving_back_keeps_count_and_seats_in_step() {
        UUID reading = plain.someClass().of(4).published();
        UUID leaders = plain.someClass()
                .of(3)
                .withConsent()
                .beginning(PlainEnrolments.NOW.plusSeconds(99_999))
                .published();
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(plain.teacher());
        }
        Actor principal = plain.principal();
        Random chance = new Random(20_261_123);
        for (int i = 0; i < 300; i++) {
            Actor one = people.get(chance.nextInt(people.size()));
            UUID which = chance.nextBoolean() ? reading : leaders;
            step(chance.nextInt(4), one, which, principal);
            assertThat(plain.taken(reading)).isBetween(0, 4);
            assertThat(plain.taken(leaders)).isBetween(0, 3);
        }
        every_promise_holds();
    }

    private void step(int kind, Actor one, UUID which, Actor principal) {
        try {
            switch (kind) {
                case 0, 1 -> enrolments.take(one, which);
                case 2 -> enrolments.withdraw(one, which);
                default ->
                    enrolments.consent(principal, plain.applicationOf(one, which), one.hashCode() % 2 == 0, null);
            }
        } catch (Refusal | NotThere expected) {
            assertThat(expected).isNotNull();
        }
    }
}
