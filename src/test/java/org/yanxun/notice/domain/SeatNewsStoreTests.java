package org.yanxun.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.enrolment.event.EnrolmentEvent.ConsentAsked;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatReleased;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatsTaken;
import org.yanxun.kernel.PersonId;
import org.yanxun.notice.NoticeFixture;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.PostKind;

@StoreTest
class SeatNewsStoreTests {

    private final NoticeFixture fixture;
    private final SeatNews news;

    SeatNewsStoreTests(TestDatabase database) {
        fixture = NoticeFixture.in(database.owner(), RosterFixture.on(database.client()));
        var clock = NoticeFixture.clock();
        news = new SeatNews(new Teller(database.client(), clock, ""), new SchoolOffice(clock));
    }

    @Test
    void those_who_got_a_seat_are_told_where_and_when_it_begins() {
        PersonId first = fixture.somebody().create();
        PersonId second = fixture.somebody().create();
        PersonId other = fixture.somebody().create();

        news.on(new SeatsTaken(
                fixture.district(), fixture.trainingClass(), List.of(first, second), NoticeFixture.NOON));

        assertThat(List.of(first, second))
                .allSatisfy(person -> assertThat(fixture.toldTo(person))
                        .singleElement()
                        .asString()
                        .startsWith("SEAT_TAKEN")
                        .contains("班主任研修第一期", "2026-03-10T", "一號樓 201"));
        assertThat(fixture.toldTo(other)).isEmpty();
    }

    @Test
    void seats_heard_of_twice_are_told_once_and_a_seat_taken_anew_again() {
        PersonId person = fixture.somebody().create();
        var taken = new SeatsTaken(fixture.district(), fixture.trainingClass(), List.of(person), NoticeFixture.NOON);

        news.on(taken);
        news.on(taken);
        assertThat(fixture.toldTo(person)).hasSize(1);
        news.on(new SeatsTaken(
                fixture.district(), fixture.trainingClass(), List.of(person), NoticeFixture.NOON.plusSeconds(9)));

        assertThat(fixture.toldTo(person)).hasSize(2);
    }

    @Test
    void whoever_gave_the_seat_back_is_not_told() {
        PersonId person = fixture.somebody().create();

        news.on(released(person, "withdrawn"));

        assertThat(fixture.toldTo(person)).isEmpty();
    }

    @Test
    void whoever_was_declined_or_lost_the_seat_is_told_which() {
        PersonId declined = fixture.somebody().create();
        PersonId lost = fixture.somebody().create();

        news.on(released(declined, "declined"));
        news.on(released(declined, "declined"));
        news.on(released(lost, "moved away"));

        assertThat(fixture.toldTo(declined)).singleElement().asString().startsWith("SEAT_DECLINED");
        assertThat(fixture.toldTo(lost)).singleElement().asString().startsWith("SEAT_RELEASED");
    }

    @Test
    void consent_is_asked_of_the_principal_and_the_liaison_of_the_persons_school() {
        PersonId teacher = fixture.somebody().named("歐陽清").create();
        PersonId principal = fixture.somebody().as(PostKind.PRINCIPAL).create();
        PersonId liaison = fixture.somebody().with(DutyKind.LIAISON).create();

        news.on(asked(teacher));
        news.on(asked(teacher));

        assertThat(List.of(principal, liaison))
                .allSatisfy(person -> assertThat(fixture.toldTo(person))
                        .singleElement()
                        .asString()
                        .startsWith("CONSENT_ASKED")
                        .contains("歐陽清", "班主任研修第一期"));
        assertThat(fixture.toldTo(teacher)).isEmpty();
    }

    @Test
    void nobody_else_is_asked_for_consent() {
        PersonId teacher = fixture.somebody().create();
        var others = List.of(
                fixture.somebody().as(PostKind.VICE_PRINCIPAL).create(),
                fixture.somebody().with(DutyKind.HOMEROOM).create(),
                fixture.somebody().as(PostKind.PRINCIPAL).until("2026-03-02").create(),
                fixture.somebody().as(PostKind.PRINCIPAL).from("2026-03-03").create(),
                fixture.somebody()
                        .at(fixture.otherSchool())
                        .as(PostKind.PRINCIPAL)
                        .create());

        news.on(asked(teacher));

        assertThat(others)
                .allSatisfy(person -> assertThat(fixture.toldTo(person)).isEmpty());
    }

    @Test
    void a_principal_who_is_liaison_too_is_asked_once() {
        PersonId both =
                fixture.somebody().as(PostKind.PRINCIPAL).with(DutyKind.LIAISON).create();

        news.on(asked(fixture.somebody().create()));

        assertThat(fixture.toldTo(both)).hasSize(1);
    }

    @Test
    void a_principal_who_asks_leaves_it_to_the_liaison() {
        PersonId principal = fixture.somebody().as(PostKind.PRINCIPAL).create();
        PersonId liaison = fixture.somebody().with(DutyKind.LIAISON).create();

        news.on(asked(principal));

        assertThat(fixture.toldTo(principal)).isEmpty();
        assertThat(fixture.toldTo(liaison)).hasSize(1);
    }

    private ConsentAsked asked(PersonId person) {
        return new ConsentAsked(fixture.district(), fixture.trainingClass(), person, NoticeFixture.NOON);
    }

    private SeatReleased released(PersonId person, String cause) {
        return new SeatReleased(fixture.district(), fixture.trainingClass(), person, cause, NoticeFixture.NOON);
    }
}
