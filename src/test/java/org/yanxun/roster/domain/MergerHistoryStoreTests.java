package org.yanxun.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.find.PersonFile.LastChange;
import org.yanxun.roster.find.PlainFind;

/** Made-up careers in two schools, one merged into the other: what was before that day stays, and nobody is lost after it. */
@StoreTest
class MergerHistoryStoreTests {

    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
    private static final List<Subject> SUBJECTS = List.of(Subject.CHINESE, Subject.MUSIC);

    private final JdbcClient client;
    private final RosterIntake intake;
    private final RosterFixture district;
    private final OrgId closing;
    private final OrgId successor;
    private final OrgId other;

    MergerHistoryStoreTests(JdbcClient client) {
        this.client = client;
        intake = new PlainRoster(client, Clock.systemUTC()).intake();
        district = RosterFixture.on(client);
        closing = district.school("東門國小", SchoolStage.PRIMARY);
        successor = district.school("西門國小", SchoolStage.PRIMARY);
        other = district.school("南門國小", SchoolStage.PRIMARY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 29, 2031})
    void what_was_before_stays_and_afterwards_everybody_is_where_the_school_went(long seed) {
        Random dice = new Random(seed);
        for (int person = 0; person < 14; person++) {
            career(dice, district.someTeacher().at(district.bureau()).create());
        }
        LocalDate on = FIRST.plusDays(200 + dice.nextInt(400));
        List<LocalDate> days = List.of(FIRST, on.minusDays(90), on.minusDays(1), on, on.plusDays(1), on.plusDays(300));
        List<List<String>> before = days.stream().map(this::facts).toList();
        List<List<UUID>> atWork = days.stream().map(this::people).toList();

        intake.merge(district.district(), closing, successor, on);

        for (int at = 0; at < days.size(); at++) {
            LocalDate day = days.get(at);
            assertThat(people(day)).as("%s", day).isEqualTo(atWork.get(at));
            assertThat(facts(day)).as("%s", day).doesNotHaveDuplicates();
            if (day.isBefore(on)) {
                assertThat(facts(day)).as("%s", day).isEqualTo(before.get(at));
            } else {
                assertThat(facts(day)).as("%s", day).containsExactlyElementsOf(moved(before.get(at)));
            }
        }
    }

    @Test
    void whoever_held_the_same_post_there_for_a_while_keeps_the_rest_of_it() {
        PersonId person = district.someTeacher().at(other).until("2020-01-01").create();
        LocalDate on = LocalDate.of(2021, 9, 1);
        hold(person, closing, Subject.MUSIC, FIRST, LocalDate.of(2024, 9, 1));
        hold(person, successor, Subject.MUSIC, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 9, 1));

        intake.merge(district.district(), closing, successor, on);

        for (LocalDate day : List.of(on, on.plusDays(200), LocalDate.of(2022, 9, 1), LocalDate.of(2024, 8, 31))) {
            assertThat(facts(day)).as("%s", day).singleElement().asString().contains(successor.toString());
        }
        assertThat(facts(on.minusDays(1))).singleElement().asString().contains(closing.toString());
        assertThat(facts(LocalDate.of(2024, 9, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 71})
    void a_homeroom_goes_along_and_a_liaisons_duty_ends_on_the_day(long seed) {
        Random dice = new Random(seed);
        LocalDate on = FIRST.plusDays(100 + dice.nextInt(200));
        PersonId person = district.someTeacher().at(closing).from("2020-09-01").create();
        for (DutyKind kind : List.of(DutyKind.HOMEROOM, DutyKind.LIAISON)) {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            intake.addDuties(district.district(), List.of(new NewDuty(id, person, closing, kind, Period.since(FIRST))));
        }

        intake.merge(district.district(), closing, successor, on);

        assertThat(duties(on.minusDays(1))).containsExactly("HOMEROOM " + closing, "LIAISON " + closing);
        assertThat(duties(on)).containsExactly("HOMEROOM " + successor);
    }

    @Test
    void whoever_only_loses_something_by_it_was_changed_by_it_too_and_nobody_elsewhere_was() {
        LocalDate on = LocalDate.of(2021, 9, 1);
        PersonId twice = district.someTeacher().at(other).create();
        hold(twice, successor, Subject.MUSIC, FIRST, LocalDate.of(2024, 9, 1));
        hold(twice, closing, Subject.MUSIC, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 9, 1));
        PersonId liaison = district.someTeacher().at(other).create();
        UUID duty = UuidCreator.getTimeOrderedEpoch();
        intake.addDuties(
                district.district(),
                List.of(new NewDuty(duty, liaison, closing, DutyKind.LIAISON, Period.since(on.plusDays(1)))));
        PersonId elsewhere = district.someTeacher().at(other).create();
        Instant before = last(elsewhere).at();

        intake.merge(district.district(), closing, successor, on);

        assertThat(duties(on.plusDays(1))).isEmpty();
        for (PersonId person : List.of(twice, liaison)) {
            assertThat(last(person).at()).isAfter(before);
            assertThat(last(person).isAct()).isFalse();
        }
        assertThat(last(elsewhere).at()).isEqualTo(before);
    }

    private LastChange last(PersonId person) {
        return PlainFind.files(client, Clock.systemUTC())
                .last(district.whole(), person)
                .orElseThrow();
    }

    /** What was held at the closing school, held at the other one; once where it was held there already. */
    private List<String> moved(List<String> facts) {
        return facts.stream()
                .map(fact -> fact.replace(closing.toString(), successor.toString()))
                .distinct()
                .sorted()
                .toList();
    }

    private void career(Random dice, PersonId person) {
        LocalDate at = FIRST.plusDays(dice.nextInt(100));
        for (int post = 0; post < 1 + dice.nextInt(3); post++) {
            LocalDate until = at.plusDays(60 + dice.nextInt(400));
            OrgId school = List.of(closing, successor, other).get(dice.nextInt(3));
            Subject subject = SUBJECTS.get(dice.nextInt(2));
            hold(person, school, subject, at, until);
            if (dice.nextBoolean()) {
                OrgId beside = school.equals(successor) ? other : successor;
                hold(
                        person,
                        beside,
                        dice.nextInt(3) > 0 ? subject : Subject.ENGLISH,
                        at.plusDays(20),
                        until.minusDays(20));
            }
            at = until.plusDays(dice.nextInt(20));
        }
    }

    private void hold(PersonId person, OrgId school, Subject subject, LocalDate from, LocalDate until) {
        Work work = Work.teaching(SchoolStage.PRIMARY, subject);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        intake.addPosts(district.district(), List.of(new NewPost(id, person, school, work, new Period(from, until))));
    }

    private List<String> facts(LocalDate day) {
        return client.sql("""
                        select person_id || ' ' || organisation_id || ' ' || kind || ' ' || coalesce(subject, '')
                        from roster.fact_post where district_id = ? and valid @> ? order by 1""").params(district.district().value(), day).query(String.class).list().stream()
                .sorted()
                .toList();
    }

    private List<UUID> people(LocalDate day) {
        return client.sql("""
                        select distinct person_id from roster.fact_post
                        where district_id = ? and valid @> ? order by 1""")
                .params(district.district().value(), day)
                .query(UUID.class)
                .list();
    }

    private List<String> duties(LocalDate day) {
        return client.sql("""
                        select kind || ' ' || organisation_id from roster.fact_duty
                        where district_id = ? and valid @> ? order by 1""")
                .params(district.district().value(), day)
                .query(String.class)
                .list();
    }
}
