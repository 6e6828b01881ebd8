package org.yanxun.enrolment.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.enrolment.domain.PlainEnrolments;
import org.yanxun.enrolment.lists.OwnSeats.Seat;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;

@StoreTest
class OwnSeatsStoreTests {

    private static final Instant NOW = PlainEnrolments.NOW;

    private final PlainEnrolments plain;
    private final OwnSeats seats;
    private final Actor lin;

    OwnSeatsStoreTests(JdbcClient client, TransactionTemplate transactions) {
        plain = new PlainEnrolments(client, transactions);
        seats = new OwnSeats(client);
        lin = plain.teacher();
    }

    @Test
    void a_seat_tells_its_class_and_its_days() {
        UUID reading = plain.someClass().published();
        plain.door().take(lin, reading);

        Seat seat = all().getFirst();

        assertThat(seat.trainingClass()).isEqualTo(reading);
        assertThat(seat.state()).isEqualTo(SeatState.SEATED);
        assertThat(seat.held())
                .isEqualTo(new OwnSeats.Held(
                        "閱讀教學",
                        CreditCategory.CENTRALISED,
                        Instant.parse("2026-12-05T00:30:00Z"),
                        Instant.parse("2026-12-06T02:30:00Z"),
                        "4",
                        2,
                        false));
        assertThat(seat.reason()).isNull();
    }

    @Test
    void a_seat_tells_whether_it_is_the_last_one() {
        UUID salon = plain.someClass().of(2).published();
        plain.door().take(lin, salon);
        assertThat(all().getFirst().held().full()).isFalse();

        plain.door().take(plain.teacher(), salon);
        assertThat(all().getFirst().held().full()).isTrue();
    }

    @Test
    void a_class_asked_for_again_is_there_once_as_it_stands_last() {
        UUID reading = plain.someClass().published();
        plain.door().take(lin, reading);
        plain.door().withdraw(lin, reading);
        assertThat(all()).extracting(Seat::state).containsExactly(SeatState.WITHDRAWN);

        plain.door().take(lin, reading);
        assertThat(all()).extracting(Seat::state).containsExactly(SeatState.SEATED);
    }

    @Test
    void what_the_school_said_is_read_by_whoever_asked() {
        UUID leaders = plain.someClass().withConsent().published();
        plain.door().take(lin, leaders);
        plain.door().consent(plain.principal(), plain.applicationOf(lin, leaders), false, "期末人手不足");

        assertThat(all().getFirst().state()).isEqualTo(SeatState.DECLINED);
        assertThat(all().getFirst().reason()).isEqualTo("期末人手不足");
        assertThat(seats.in(lin, leaders)).contains(all().getFirst());
        assertThat(seats.in(lin, plain.someClass().published())).isEmpty();
    }

    @Test
    void a_class_called_off_keeps_its_days_in_the_list() {
        UUID reading = plain.someClass().published();
        plain.door().take(lin, reading);
        plain.callOff(reading);

        assertThat(all()).extracting(Seat::state).containsExactly(SeatState.CANCELLED);
        assertThat(all().getFirst().held().sessions()).isEqualTo(2);
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repeat_even_where_days_are_the_same() {
        for (int at = 0; at < 5; at++) {
            UUID same = plain.someClass()
                    .beginning(NOW.plusSeconds(3600L * 24 * 30))
                    .published();
            plain.door().takeIn(plain.roster().district(), given(same));
            UUID other = plain.someClass()
                    .beginning(NOW.plusSeconds(3600L * 24 * (40 + 3L * at)))
                    .published();
            plain.door().take(lin, other);
        }

        List<UUID> paged = new ArrayList<>();
        Optional<Mark> mark = Optional.empty();
        for (List<Seat> page = seats.of(lin, mark, 3); !page.isEmpty(); page = seats.of(lin, mark, 3)) {
            page.forEach(seat -> paged.add(seat.trainingClass()));
            mark = Mark.of(page.getLast().mark().toString());
        }

        assertThat(paged).hasSize(10).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(all().stream().map(Seat::trainingClass).toList());
    }

    @Test
    void nobody_sees_anothers_seats() {
        plain.door().take(lin, plain.someClass().published());

        assertThat(seats.of(plain.teacher("別人"), Optional.empty(), 50)).isEmpty();
    }

    @Test
    void a_seat_can_be_given_back_until_its_class_begins() {
        plain.door().take(lin, plain.someClass().published());
        Seat seat = all().getFirst();

        assertThat(seat.canBeGivenBack(NOW)).isTrue();
        assertThat(seat.canBeGivenBack(seat.held().startsAt())).isFalse();
        assertThat(seat.isOver(seat.held().endsAt().minusSeconds(1))).isFalse();
        assertThat(seat.isOver(seat.held().endsAt())).isTrue();
    }

    @Test
    void a_seat_without_the_schools_answer_can_be_given_back_even_later() {
        plain.door().take(lin, plain.someClass().withConsent().published());
        Seat seat = all().getFirst();

        assertThat(seat.canBeGivenBack(seat.held().endsAt())).isTrue();
    }

    private List<Seat> all() {
        return seats.of(lin, Optional.empty(), 50);
    }

    private List<org.yanxun.enrolment.Enrolments.Given> given(UUID trainingClass) {
        return List.of(new org.yanxun.enrolment.Enrolments.Given(trainingClass, lin.person(), NOW));
    }
}
