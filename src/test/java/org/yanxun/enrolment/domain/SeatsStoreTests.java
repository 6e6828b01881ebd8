package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.database.audit.Findings;
import org.yanxun.enrolment.Application;
import org.yanxun.enrolment.Enrolments.Given;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.enrolment.event.EnrolmentEvent;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class SeatsStoreTests {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private final TestDatabase database;
    private final JdbcClient client;
    private final RosterFixture roster;
    private final OrgId school;
    private final ExpectedOnly sittings = new ExpectedOnly();
    private final List<Object> told = Collections.synchronizedList(new ArrayList<>());
    private final SeatDesk desk;
    private final DatabaseEnrolments enrolments;
    private final Changes changes;

    SeatsStoreTests(TestDatabase database, JdbcClient client, TransactionTemplate transactions) {
        this.database = database;
        this.client = client;
        roster = RosterFixture.on(client);
        school = roster.school("東門國小", SchoolStage.PRIMARY);
        Clock clock = Clock.fixed(NOW, ZoneOffset.ofHours(8));
        var store = new SeatStore(client);
        var offers = new OfferStore(client, new Worth(district -> List.of()));
        var people = new FactsDesk(new PersonFactsStore(client), clock);
        desk = new SeatDesk(store, sittings, told::add, transactions, clock);
        changes = new Changes(store, offers, desk, told::add, (actor, decision) -> {}, clock);
        enrolments = new DatabaseEnrolments(store, offers, people, desk, changes, new Intake(store, desk), clock);
    }

    @AfterEach
    void every_promise_holds() {
        assertThat(new Findings(database.ownerSource()).all()).isEmpty();
    }

    @Test
    void a_seat_taken_is_expected_at_every_session_and_told_once() {
        UUID reading = someClass().published();
        Actor lin = teacher();

        assertThat(enrolments.take(lin, reading)).isEqualTo(SeatAnswer.SEATED);
        assertThat(enrolments.take(lin, reading)).isEqualTo(SeatAnswer.ALREADY);

        assertThat(sittings.sittingsOf(lin.person())).isEqualTo(2);
        assertThat(told).hasSize(1).first().isInstanceOf(EnrolmentEvent.SeatsTaken.class);
    }

    @Test
    void the_last_seat_goes_to_one_of_many() throws Exception {
        UUID reading = someClass().of(1).published();

        List<SeatAnswer> answers = atOnce(64, this::teacher, reading);

        assertThat(answers).containsOnlyOnce(SeatAnswer.SEATED);
        assertThat(answers).filteredOn(SeatAnswer.FULL::equals).hasSize(63);
    }

    @Test
    void one_person_on_many_devices_takes_one_seat() throws Exception {
        UUID reading = someClass().of(3).published();
        Actor lin = teacher();

        List<SeatAnswer> answers = atOnce(32, () -> lin, reading);

        assertThat(answers).containsOnlyOnce(SeatAnswer.SEATED);
        assertThat(taken(reading)).isEqualTo(1);
    }

    @Test
    void a_seat_given_back_is_free_for_another() {
        UUID reading = someClass().of(1).published();
        Actor lin = teacher();
        Actor wen = teacher();
        enrolments.take(lin, reading);
        assertThat(enrolments.take(wen, reading)).isEqualTo(SeatAnswer.FULL);

        enrolments.withdraw(lin, reading);
        enrolments.withdraw(lin, reading);

        assertThat(enrolments.take(wen, reading)).isEqualTo(SeatAnswer.SEATED);
        assertThat(sittings.sittingsOf(lin.person())).isZero();
    }

    @Test
    void nobody_withdraws_from_a_class_that_has_begun_and_nobody_from_one_never_joined() {
        UUID running = someClass().beginning(NOW.minusSeconds(60)).published();
        Actor lin = teacher();
        enrolments.takeIn(roster.district(), List.of(new Given(running, lin.person(), NOW.minusSeconds(900))));

        assertThatThrownBy(() -> enrolments.withdraw(lin, running)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> enrolments.withdraw(teacher(), running)).isInstanceOf(NotThere.class);
    }

    @Test
    void two_classes_at_the_same_time_cannot_both_be_taken() {
        UUID reading = someClass().published();
        UUID writing = someClass().published();
        Actor lin = teacher();
        enrolments.take(lin, reading);

        assertThatThrownBy(() -> enrolments.take(lin, writing))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.verdict().reason()).isEqualTo("enrolment.rule.clash"));
    }

    @Test
    void a_class_that_asks_for_consent_holds_the_seat_until_the_school_has_spoken() {
        UUID leaders = someClass().of(1).withConsent().published();
        Actor lin = teacher();
        Actor principal = roster.actor(Role.PRINCIPAL, PersonId.fresh(), school);

        assertThat(enrolments.take(lin, leaders)).isEqualTo(SeatAnswer.AWAITING_CONSENT);
        assertThat(enrolments.take(teacher(), leaders)).isEqualTo(SeatAnswer.FULL);
        assertThat(sittings.sittingsOf(lin.person())).isZero();

        enrolments.consent(principal, applicationOf(lin, leaders), true, null);
        assertThat(sittings.sittingsOf(lin.person())).isEqualTo(2);

        enrolments.consent(principal, applicationOf(lin, leaders), false, "期末人手不足");
        assertThat(sittings.sittingsOf(lin.person())).isZero();
        assertThat(taken(leaders)).isZero();

        enrolments.consent(principal, applicationOf(lin, leaders), true, null);
        assertThat(taken(leaders)).isEqualTo(1);
    }

    @Test
    void one_person_on_two_devices_never_sits_in_two_classes_at_once() throws Exception {
        for (int trial = 0; trial < 20; trial++) {
            UUID reading = someClass().published();
            UUID writing = someClass().published();
            Actor lin = teacher();
            var start = new CountDownLatch(1);
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<SeatAnswer>> both = new ArrayList<>();
                for (UUID which : List.of(reading, writing)) {
                    both.add(pool.submit(() -> {
                        start.await();
                        return desk.ask(lin.district(), which, lin.person());
                    }));
                }
                start.countDown();
                assertThat(List.of(both.getFirst().get(), both.getLast().get()))
                        .containsExactlyInAnyOrder(SeatAnswer.SEATED, SeatAnswer.CLASH);
            }
        }
    }

    @Test
    void many_people_asking_for_two_classes_at_once_lock_nobody_out() throws Exception {
        UUID reading = someClass().of(100).published();
        UUID writing = someClass().of(100).published();
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            people.add(teacher());
        }
        var start = new CountDownLatch(1);
        List<Future<SeatAnswer>> answers = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Actor person : people) {
                for (UUID which : List.of(reading, writing)) {
                    answers.add(pool.submit(() -> {
                        start.await();
                        return desk.ask(person.district(), which, person.person());
                    }));
                }
            }
            start.countDown();
        }
        assertThat(answers)
                .map(Future::get)
                .filteredOn(SeatAnswer.SEATED::equals)
                .hasSize(40);
        assertThat(taken(reading) + taken(writing)).isEqualTo(40);
    }

    @Test
    void seats_given_elsewhere_already_need_no_consent() {
        UUID leaders = someClass().withConsent().of(2).published();
        Actor lin = teacher();

        List<Given> given = List.of(
                new Given(leaders, lin.person(), NOW),
                new Given(leaders, lin.person(), NOW),
                new Given(leaders, teacher().person(), NOW),
                new Given(leaders, teacher().person(), NOW));

        assertThat(enrolments.takeIn(roster.district(), given)).isEqualTo(2);
        assertThat(sittings.sittingsOf(lin.person())).isEqualTo(2);
    }

    @Test
    void a_school_has_no_word_where_none_is_asked_for() {
        UUID reading = someClass().published();
        Actor lin = teacher();
        enrolments.take(lin, reading);
        Actor principal = roster.actor(Role.PRINCIPAL, PersonId.fresh(), school);

        assertThatThrownBy(() -> enrolments.consent(principal, applicationOf(lin, reading), false, null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.verdict().reason()).isEqualTo("enrolment.rule.noConsentAsked"));
    }

    @Test
    void a_class_called_off_frees_everybody_and_takes_nobody() {
        UUID reading = someClass().published();
        Actor lin = teacher();
        enrolments.take(lin, reading);
        enrolments.take(teacher(), reading);
        callOff(reading);

        changes.cancelAll(roster.district(), reading);
        changes.cancelAll(roster.district(), reading);

        assertThat(taken(reading)).isZero();
        assertThat(sittings.expected()).isEmpty();
        assertThat(told.stream().filter(EnrolmentEvent.SeatReleased.class::isInstance))
                .hasSize(2);
        assertThatThrownBy(() -> enrolments.take(lin, reading)).isInstanceOf(Refusal.class);
    }

    @Test
    void another_schools_principal_does_not_see_the_application() {
        UUID leaders = someClass().withConsent().published();
        Actor lin = teacher();
        enrolments.take(lin, leaders);
        Actor stranger = roster.actor(Role.PRINCIPAL, PersonId.fresh(), roster.school("西門國小", SchoolStage.PRIMARY));

        assertThatThrownBy(() -> enrolments.consent(stranger, applicationOf(lin, leaders), true, null))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void a_class_that_does_not_exist_is_not_there() {
        assertThatThrownBy(() -> enrolments.take(teacher(), UUID.randomUUID())).isInstanceOf(NotThere.class);
    }

    @Test
    void any_history_of_asking_and_giving_back_keeps_count_and_seats_in_step() {
        UUID reading = someClass().of(4).published();
        UUID leaders = someClass()
                .of(3)
                .withConsent()
                .beginning(NOW.plusSeconds(99_999))
                .published();
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(teacher());
        }
        Actor principal = roster.actor(Role.PRINCIPAL, PersonId.fresh(), school);
        Random chance = new Random(20_261_123);
        for (int i = 0; i < 300; i++) {
            Actor one = people.get(chance.nextInt(people.size()));
            UUID which = chance.nextBoolean() ? reading : leaders;
            step(chance.nextInt(4), one, which, principal);
            assertThat(taken(reading)).isBetween(0, 4);
            assertThat(taken(leaders)).isBetween(0, 3);
        }
        every_promise_holds();
    }

    private void step(int kind, Actor one, UUID which, Actor principal) {
        try {
            switch (kind) {
                case 0, 1 -> enrolments.take(one, which);
                case 2 -> enrolments.withdraw(one, which);
                default -> enrolments.consent(principal, applicationOf(one, which), one.hashCode() % 2 == 0, null);
            }
        } catch (Refusal | NotThere expected) {
            assertThat(expected).isNotNull();
        }
    }

    private List<SeatAnswer> atOnce(int threads, Callable<Actor> who, UUID trainingClass) throws Exception {
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            people.add(who.call());
        }
        var start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<SeatAnswer>> futures = new ArrayList<>();
            for (Actor person : people) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return desk.ask(person.district(), trainingClass, person.person());
                }));
            }
            start.countDown();
            List<SeatAnswer> answers = new ArrayList<>();
            for (Future<SeatAnswer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private UUID applicationOf(Actor person, UUID trainingClass) {
        return new SeatStore(client)
                .latest(roster.district(), trainingClass, person.person())
                .map(Application::asked)
                .orElseThrow(NotThere::new)
                .id();
    }

    private int taken(UUID trainingClass) {
        return client.sql("select coalesce(max(taken), 0) from enrolment.seat_count where class_id = :class")
                .param("class", trainingClass)
                .query(Integer.class)
                .single();
    }

    private void callOff(UUID trainingClass) {
        for (String sql : List.of(
                "update programme.session set cancelled_at = now() where class_id = :class",
                "update programme.training_class set status = 'CANCELLED', cancelled_at = now() where id = :class")) {
            client.sql(sql).param("class", trainingClass).update();
        }
    }

    private SomeClass someClass() {
        return new SomeClass(client, roster);
    }

    private Actor teacher() {
        return roster.actor(Role.TEACHER, roster.someTeacher().at(school).create(), school);
    }
}
