package org.yanxun.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatReleased;
import org.yanxun.kernel.PersonId;
import org.yanxun.notice.NoticeFixture;
import org.yanxun.programme.SessionPlan.Span;
import org.yanxun.programme.event.ClassDetail;
import org.yanxun.programme.event.ProgrammeEvent.ClassCancelled;
import org.yanxun.programme.event.ProgrammeEvent.ClassChanged;
import org.yanxun.programme.event.ProgrammeEvent.ClassCutShort;
import org.yanxun.programme.event.ProgrammeEvent.SessionsAdded;
import org.yanxun.roster.RosterFixture;

@StoreTest
class ClassNewsStoreTests {

    private static final ClassDetail LATER = new ClassDetail(
            "programme.change.time",
            "家校溝通",
            ClassDetail.Value.of(
                    new Span(Instant.parse("2026-03-10T01:00:00Z"), Instant.parse("2026-03-10T03:00:00Z"))),
            ClassDetail.Value.of(
                    new Span(Instant.parse("2026-03-11T01:00:00Z"), Instant.parse("2026-03-11T03:00:00Z"))));

    private final NoticeFixture fixture;
    private final ClassNews news;
    private final SeatNews seats;

    ClassNewsStoreTests(TestDatabase database) {
        fixture = NoticeFixture.in(database.owner(), RosterFixture.on(database.client()));
        var clock = NoticeFixture.clock();
        var teller = new Teller(database.client(), clock, "");
        news = new ClassNews(teller);
        seats = new SeatNews(teller, new SchoolOffice(clock));
    }

    @Test
    void a_change_is_told_to_those_seated_and_to_nobody_else() {
        PersonId seated = fixture.seated();
        PersonId withdrawn = fixture.applied(fixture.somebody().create(), "WITHDRAWN");
        PersonId waiting = fixture.applied(fixture.somebody().create(), "AWAITING_CONSENT");
        PersonId stranger = fixture.somebody().create();

        news.on(changed(1));

        assertThat(fixture.toldTo(seated))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("CLASS_CHANGED")
                        .contains("班主任研修第一期", "programme.change.time", "programme.change.place"));
        assertThat(List.of(withdrawn, waiting, stranger))
                .allSatisfy(other -> assertThat(fixture.toldTo(other)).isEmpty());
    }

    @Test
    void a_change_heard_twice_is_told_once_and_a_further_change_again() {
        PersonId seated = fixture.seated();

        news.on(changed(1));
        news.on(changed(1));
        assertThat(fixture.toldTo(seated)).hasSize(1);
        news.on(changed(2));

        assertThat(fixture.toldTo(seated)).hasSize(2);
    }

    @Test
    void added_sessions_are_told_with_their_number_and_the_first_of_them() {
        PersonId seated = fixture.seated();
        UUID later = fixture.sessionAt("2026-04-14T09:00:00+08:00");
        UUID sooner = fixture.sessionAt("2026-04-07T14:00:00+08:00");

        news.on(added(List.of(later, sooner)));
        news.on(added(List.of(later, sooner)));

        assertThat(fixture.toldTo(seated))
                .singleElement()
                .satisfies(told ->
                        assertThat(told).startsWith("SESSIONS_ADDED").contains("\"text\": \"2\"", "2026-04-07T"));
    }

    @Test
    void sessions_that_are_not_there_are_not_told() {
        PersonId seated = fixture.seated();

        news.on(added(List.of(UUID.randomUUID())));

        assertThat(fixture.toldTo(seated)).isEmpty();
    }

    @Test
    void a_cancelled_class_is_told_once_with_its_reason_whoever_says_so_first() {
        PersonId seated = fixture.seated();
        fixture.callOff("主講病了");

        news.on(cancelled());
        seats.on(released(seated));

        assertThat(fixture.toldTo(seated))
                .singleElement()
                .satisfies(
                        told -> assertThat(told).startsWith("CLASS_CANCELLED").contains("主講病了"));
    }

    @Test
    void whoever_lost_the_seat_before_the_class_is_heard_to_be_off_is_told_as_well() {
        PersonId seated = fixture.seated();
        fixture.callOff("主講病了");
        fixture.clearSeats();

        seats.on(released(seated));
        news.on(cancelled());

        assertThat(fixture.toldTo(seated))
                .singleElement()
                .satisfies(
                        told -> assertThat(told).startsWith("CLASS_CANCELLED").contains("主講病了"));
    }

    @Test
    void a_change_is_told_from_what_it_was_to_what_it_is_and_to_whoever_teaches() {
        PersonId seated = fixture.seated();
        PersonId trainer = fixture.somebody().create();

        news.on(moved(List.of(LATER), trainer, PersonId.fresh()));

        assertThat(List.of(seated, trainer))
                .allSatisfy(each -> assertThat(fixture.toldTo(each))
                        .singleElement()
                        .satisfies(told -> assertThat(told)
                                .contains(
                                        "programme.change.time",
                                        "家校溝通",
                                        "2026-03-10T01:00:00Z",
                                        "2026-03-11T01:00:00Z")));
    }

    @Test
    void more_changes_than_one_reads_are_counted() {
        PersonId seated = fixture.seated();

        news.on(moved(Collections.nCopies(11, LATER)));

        assertThat(fixture.toldTo(seated))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("\"more\": 3"));
    }

    @Test
    void a_class_cut_short_is_told_to_those_who_keep_their_seats_and_to_whoever_teaches() {
        PersonId seated = fixture.seated();
        PersonId trainer = fixture.somebody().create();
        fixture.cutShort("主講病了");

        news.on(new ClassCutShort(
                fixture.district(),
                fixture.trainingClass(),
                List.of(fixture.session()),
                "主講病了",
                List.of(trainer),
                NoticeFixture.NOON));

        assertThat(List.of(seated, trainer))
                .allSatisfy(each -> assertThat(fixture.toldTo(each))
                        .singleElement()
                        .satisfies(told ->
                                assertThat(told).startsWith("CLASS_CUT_SHORT").contains("\"1\"", "主講病了")));
    }

    private ClassChanged changed(int minute) {
        return new ClassChanged(
                fixture.district(),
                fixture.trainingClass(),
                List.of("programme.change.time", "programme.change.place"),
                List.of(),
                List.of(),
                List.of(),
                NoticeFixture.NOON.plusSeconds(60L * minute));
    }

    private ClassChanged moved(List<ClassDetail> details, PersonId... trainers) {
        return new ClassChanged(
                fixture.district(),
                fixture.trainingClass(),
                List.of("programme.change.time"),
                details,
                List.of(fixture.session()),
                List.of(trainers),
                NoticeFixture.NOON);
    }

    private SessionsAdded added(List<UUID> sessions) {
        return new SessionsAdded(fixture.district(), fixture.trainingClass(), sessions, NoticeFixture.NOON);
    }

    private ClassCancelled cancelled() {
        return new ClassCancelled(fixture.district(), fixture.trainingClass(), "主講病了", List.of(), NoticeFixture.NOON);
    }

    private SeatReleased released(PersonId person) {
        return new SeatReleased(
                fixture.district(), fixture.trainingClass(), person, "cancelled", NoticeFixture.NOON.plusSeconds(1));
    }
}
