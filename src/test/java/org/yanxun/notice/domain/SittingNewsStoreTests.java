package org.yanxun.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.event.AttendanceEvent.LeaveAsked;
import org.yanxun.attendance.event.AttendanceEvent.LeaveDecided;
import org.yanxun.attendance.event.AttendanceEvent.PresenceCorrected;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.notice.NoticeFixture;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.domain.PlainRoster;

@StoreTest
class SittingNewsStoreTests {

    private final JdbcClient owner;
    private final NoticeFixture fixture;
    private final SittingNews news;

    SittingNewsStoreTests(TestDatabase database) {
        owner = database.owner();
        fixture = NoticeFixture.in(owner, RosterFixture.on(database.client()));
        var clock = NoticeFixture.clock();
        news = new SittingNews(new Teller(database.client(), clock, ""), new SchoolOffice(clock));
    }

    @Test
    void the_school_is_told_who_asks_for_leave_and_nobody_else_is() {
        PersonId teacher = fixture.somebody().named("歐陽清").create();
        PersonId principal = fixture.somebody().as(PostKind.PRINCIPAL).create();
        PersonId liaison = fixture.somebody().with(DutyKind.LIAISON).create();
        PersonId colleague = fixture.somebody().create();

        news.on(asked(teacher));
        news.on(asked(teacher));

        assertThat(List.of(principal, liaison))
                .allSatisfy(person -> assertThat(fixture.toldTo(person))
                        .singleElement()
                        .asString()
                        .startsWith("LEAVE_ASKED")
                        .contains("歐陽清", "家校溝通", "2026-03-10T"));
        assertThat(List.of(teacher, colleague))
                .allSatisfy(person -> assertThat(fixture.toldTo(person)).isEmpty());
    }

    @Test
    void a_liaison_whose_post_is_elsewhere_by_now_is_told_nothing() {
        PersonId teacher = fixture.somebody().create();
        PersonId gone = fixture.somebody().at(fixture.otherSchool()).create();
        new PlainRoster(owner, NoticeFixture.clock())
                .intake()
                .addDuties(
                        fixture.district(),
                        List.of(new NewDuty(
                                UUID.randomUUID(),
                                gone,
                                fixture.school(),
                                DutyKind.LIAISON,
                                Period.since(LocalDate.of(2015, 9, 1)))));

        news.on(asked(teacher));

        assertThat(fixture.toldTo(gone)).isEmpty();
    }

    @Test
    void whoever_asked_is_told_what_was_decided() {
        PersonId granted = fixture.somebody().create();
        PersonId declined = fixture.somebody().create();

        news.on(decided(granted, true));
        news.on(decided(granted, true));
        news.on(decided(declined, false));

        assertThat(fixture.toldTo(granted)).singleElement().asString().startsWith("LEAVE_GRANTED");
        assertThat(fixture.toldTo(declined)).singleElement().asString().startsWith("LEAVE_DECLINED");
    }

    @Test
    void a_decision_taken_back_and_made_again_is_told_again() {
        PersonId person = fixture.somebody().create();

        news.on(decided(person, true));
        news.on(new LeaveDecided(
                fixture.district(), fixture.session(), person, true, NoticeFixture.NOON.plusSeconds(60)));

        assertThat(fixture.toldTo(person)).hasSize(2);
    }

    @Test
    void a_corrected_presence_is_told_once_a_revision_with_what_counts_now() {
        PersonId person = fixture.somebody().create();
        PersonId other = fixture.somebody().create();
        presence(person, 1, "LATE", 75);

        news.on(corrected(person, 1));
        news.on(corrected(person, 1));
        assertThat(fixture.toldTo(person))
                .singleElement()
                .asString()
                .startsWith("PRESENCE_CORRECTED")
                .contains("notice.presence.LATE", "\"75\"");
        presence(person, 2, "PRESENT", 120);
        news.on(corrected(person, 2));

        assertThat(fixture.toldTo(person)).hasSize(2);
        assertThat(fixture.toldTo(other)).isEmpty();
    }

    @Test
    void a_sitting_of_another_district_tells_nobody() {
        PersonId person = fixture.somebody().create();

        news.on(new LeaveDecided(fixture.district(), UUID.randomUUID(), person, true, NoticeFixture.NOON));

        assertThat(fixture.toldTo(person)).isEmpty();
    }

    private LeaveAsked asked(PersonId person) {
        return new LeaveAsked(fixture.district(), fixture.session(), person, NoticeFixture.NOON);
    }

    private LeaveDecided decided(PersonId person, boolean granted) {
        return new LeaveDecided(fixture.district(), fixture.session(), person, granted, NoticeFixture.NOON);
    }

    private PresenceCorrected corrected(PersonId person, int revision) {
        return new PresenceCorrected(fixture.district(), fixture.session(), person, revision, NoticeFixture.NOON);
    }

    private void presence(PersonId person, int revision, String status, int minutes) {
        owner.sql("""
                        insert into attendance.presence
                            (district_id, sitting_id, person_id, revision, status, counted_minutes, rule, recorded_at)
                        values (?, ?, ?, ?, ?, ?, 'attendance.rule.marked', '2026-03-10')
                        """)
                .params(List.of(
                        fixture.district().value(), fixture.session(), person.value(), revision, status, minutes))
                .update();
    }
}
