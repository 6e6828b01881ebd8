package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.database.audit.Findings;
import org.yanxun.enrolment.Application;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.kernel.PersonId;

/** The function that gives out seats, asked directly. */
@StoreTest
class AdmitStoreTests {

    private final TestDatabase database;
    private final JdbcClient client;
    private final PlainEnrolments plain;
    private final List<PersonId> people;

    AdmitStoreTests(TestDatabase database, JdbcClient client, TransactionTemplate transactions) {
        this.database = database;
        this.client = client;
        plain = new PlainEnrolments(client, transactions);
        people = IntStream.range(0, 6)
                .mapToObj(at -> plain.teacher("老師" + at).person())
                .toList();
    }

    @AfterEach
    void every_promise_holds() {
        assertThat(new Findings(database.ownerSource()).all()).isEmpty();
    }

    @Test
    void seats_go_to_those_who_came_first() {
        UUID salon = plain.someClass().of(3).published();

        assertThat(admit(salon, 0, 1, 2, 3, 4))
                .containsExactly(
                        SeatAnswer.SEATED, SeatAnswer.SEATED, SeatAnswer.SEATED, SeatAnswer.FULL, SeatAnswer.FULL);
        assertThat(plain.taken(salon)).isEqualTo(3);
    }

    @Test
    void whoever_asks_twice_in_one_batch_gets_one_seat_and_takes_none_from_the_next() {
        UUID salon = plain.someClass().of(2).published();

        assertThat(admit(salon, 0, 0, 0, 1, 2))
                .containsExactly(
                        SeatAnswer.SEATED, SeatAnswer.ALREADY, SeatAnswer.ALREADY, SeatAnswer.SEATED, SeatAnswer.FULL);
        assertThat(plain.taken(salon)).isEqualTo(2);
    }

    @Test
    void whoever_has_a_seat_is_told_so_even_when_the_class_is_full() {
        UUID salon = plain.someClass().of(1).published();
        admit(salon, 0);

        assertThat(admit(salon, 0, 1)).containsExactly(SeatAnswer.ALREADY, SeatAnswer.FULL);
    }

    @Test
    void a_class_that_asks_for_consent_holds_seats_and_gives_none() {
        UUID leaders = plain.someClass().of(2).withConsent().published();

        assertThat(admit(leaders, 0, 1, 2))
                .containsExactly(SeatAnswer.AWAITING_CONSENT, SeatAnswer.AWAITING_CONSENT, SeatAnswer.FULL);
        assertThat(plain.taken(leaders)).isEqualTo(2);
        assertThat(states(leaders)).containsOnly("AWAITING_CONSENT");
    }

    @Test
    void whoever_sits_elsewhere_then_is_passed_over_and_the_seat_goes_on() {
        UUID reading = plain.someClass().published();
        UUID writing = plain.someClass().of(1).published();
        admit(reading, 0);

        assertThat(admit(writing, 0, 1)).containsExactly(SeatAnswer.CLASH, SeatAnswer.SEATED);
    }

    @Test
    void a_seat_held_for_consent_clashes_too() {
        UUID leaders = plain.someClass().withConsent().published();
        UUID writing = plain.someClass().published();
        admit(leaders, 0);

        assertThat(admit(writing, 0)).containsExactly(SeatAnswer.CLASH);
    }

    @Test
    void a_seat_given_back_no_longer_clashes() {
        UUID reading = plain.someClass().published();
        UUID writing = plain.someClass().published();
        admit(reading, 0);
        move(reading, 0, State.WITHDRAWN, State.SEATED);

        assertThat(admit(writing, 0)).containsExactly(SeatAnswer.SEATED);
    }

    @Test
    void a_class_that_is_not_published_or_not_there_is_closed() {
        UUID off = plain.someClass().published();
        plain.callOff(off);

        assertThat(admit(off, 0, 1)).containsOnly(SeatAnswer.CLOSED);
        assertThat(plain.taken(off)).isZero();
    }

    @Test
    void what_was_given_elsewhere_is_taken_in_despite_consent_and_clash_but_never_beyond_the_seats() {
        UUID reading = plain.someClass().published();
        UUID leaders = plain.someClass().of(2).withConsent().published();
        admit(reading, 0);

        List<SeatRequest> given = requests(leaders, 0, 1, 2);
        List<SeatRequest> again = requests(reading, 0, 2);
        Set<UUID> seated = plain.store()
                .takeIn(
                        plain.roster().district(),
                        Stream.concat(given.stream(), again.stream()).toList());

        assertThat(seated)
                .containsExactlyInAnyOrder(
                        given.get(0).application(),
                        given.get(1).application(),
                        again.getLast().application());
        assertThat(plain.taken(leaders)).isEqualTo(2);
        assertThat(plain.taken(reading)).isEqualTo(2);
    }

    @Test
    void every_application_leaves_the_step_that_made_it() {
        UUID reading = plain.someClass().published();
        admit(reading, 0, 1);
        move(reading, 0, State.WITHDRAWN, State.SEATED);

        assertThat(client.sql("""
                        select t.state from enrolment.step t
                        join enrolment.application a on a.district_id = t.district_id and a.id = t.application_id
                        where a.class_id = :class order by t.at, t.id
                        """).param("class", reading).query(String.class).list())
                .containsExactlyInAnyOrder("SEATED", "SEATED", "WITHDRAWN");
    }

    @Test
    void a_way_back_to_a_seat_is_refused_while_the_class_is_full_or_the_time_is_taken() {
        UUID salon = plain.someClass().of(1).withConsent().published();
        admit(salon, 0);
        move(salon, 0, State.DECLINED, State.AWAITING_CONSENT);
        admit(salon, 1);

        assertThat(move(salon, 0, State.SEATED, State.DECLINED)).isFalse();

        move(salon, 1, State.DECLINED, State.AWAITING_CONSENT);
        UUID other = plain.someClass().published();
        admit(other, 0);
        assertThat(move(salon, 0, State.SEATED, State.DECLINED)).isFalse();
        move(other, 0, State.WITHDRAWN, State.SEATED);
        assertThat(move(salon, 0, State.SEATED, State.DECLINED)).isTrue();
        assertThat(plain.taken(salon)).isEqualTo(1);
    }

    @Test
    void a_move_from_where_the_application_no_longer_is_does_nothing() {
        UUID reading = plain.someClass().published();
        admit(reading, 0);

        assertThat(move(reading, 0, State.SEATED, State.DECLINED)).isFalse();
        assertThat(move(reading, 0, State.WITHDRAWN, State.SEATED)).isTrue();
        assertThat(move(reading, 0, State.WITHDRAWN, State.SEATED)).isFalse();
        assertThat(plain.taken(reading)).isZero();
    }

    @Test
    void a_thousand_in_one_batch_fill_the_class_exactly() {
        UUID lecture = plain.someClass().of(300).published();
        List<SeatRequest> crowd = new ArrayList<>();
        for (int at = 0; at < 1000; at++) {
            crowd.add(request(lecture, PersonId.fresh(), at));
        }

        List<SeatAnswer> answers = plain.store().admit(lane(lecture), crowd);

        assertThat(answers.subList(0, 300)).containsOnly(SeatAnswer.SEATED);
        assertThat(answers.subList(300, 1000)).containsOnly(SeatAnswer.FULL);
        assertThat(plain.taken(lecture)).isEqualTo(300);
    }

    private List<SeatAnswer> admit(UUID trainingClass, int... who) {
        return plain.store().admit(lane(trainingClass), requests(trainingClass, who));
    }

    private boolean move(UUID trainingClass, int who, State to, State from) {
        Application.Asked asked = plain.store()
                .latest(plain.roster().district(), trainingClass, people.get(who))
                .orElseThrow()
                .asked();
        Move move = Move.by(people.get(who), Set.of(from), to, PlainEnrolments.NOW);
        return plain.store().move(plain.roster().district(), asked, move);
    }

    private List<SeatRequest> requests(UUID trainingClass, int... who) {
        return Arrays.stream(who)
                .mapToObj(at -> request(trainingClass, people.get(at), at))
                .toList();
    }

    private SeatRequest request(UUID trainingClass, PersonId person, int after) {
        Instant at = PlainEnrolments.NOW.plusMillis(after);
        return new SeatRequest(lane(trainingClass), UuidCreator.getTimeOrderedEpoch(), person, at);
    }

    private SeatRequest.Lane lane(UUID trainingClass) {
        return new SeatRequest.Lane(plain.roster().district(), trainingClass);
    }

    private List<String> states(UUID trainingClass) {
        return client.sql("select state from enrolment.application where class_id = :class")
                .param("class", trainingClass)
                .query(String.class)
                .list();
    }
}
