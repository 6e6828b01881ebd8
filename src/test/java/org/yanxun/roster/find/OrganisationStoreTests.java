package org.yanxun.roster.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.SomePerson;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.domain.PlainRoster;

/** An organisation's people of a day, its past, and what is not yet known of its teachers. */
@StoreTest
class OrganisationStoreTests {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient client;
    private final OrganisationStore store;
    private final RosterIntake intake;
    private final RosterFixture district;
    private final OrgId east;
    private final OrgId west;

    OrganisationStoreTests(JdbcClient client) {
        this.client = client;
        store = new OrganisationStore(client);
        intake = new PlainRoster(client, Clock.systemUTC()).intake();
        district = RosterFixture.on(client);
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國小", SchoolStage.PRIMARY);
    }

    @Test
    void heads_are_counted_on_their_day_and_whoever_has_two_posts_is_one_head() {
        at(east).from("2020-09-01").create();
        at(east).from("2025-02-10").create();
        at(east).from("2020-09-01").until("2025-02-10").create();
        PersonId both = at(east).from("2020-09-01").as(PostKind.PRINCIPAL).create();
        second(both, east, "2021-09-01");
        assertThat(store.heads(district.whole(), DAY.minusDays(1))).containsEntry(east, 3);
        assertThat(store.heads(district.whole(), DAY)).containsEntry(east, 3).doesNotContainKey(west);
        assertThat(store.heads(district.whole(), LocalDate.of(2020, 8, 31))).isEmpty();
    }

    @Test
    void heads_and_people_lie_within_the_scope() {
        at(east).create();
        at(west).named("西一").create();
        assertThat(store.heads(district.scopeOf(west), DAY)).containsOnlyKeys(west);
        assertThat(store.people(district.scopeOf(east), west, DAY)).isEmpty();
        assertThat(store.people(district.scopeOf(west), west, DAY))
                .extracting(Person::name)
                .containsExactly("西一");
        assertThat(store.people(RosterFixture.on(client).whole(), west, DAY)).isEmpty();
        assertThat(store.past(district.scopeOf(east), west)).isEmpty();
    }

    @Test
    void people_come_by_name_and_somebody_with_two_posts_twice() {
        at(east).named("周一").create();
        PersonId both = at(east).named("安二").create();
        second(both, east, "2021-09-01");
        assertThat(store.people(district.whole(), east, DAY))
                .extracting(Person::name)
                .containsExactly("安二", "安二", "周一");
    }

    @Test
    void a_school_merged_away_has_a_chapter_that_ends_and_names_where_it_went() {
        assertThat(store.past(district.whole(), east)).singleElement().satisfies(now -> {
            assertThat(now.valid().until()).isNull();
            assertThat(now.successor()).isNull();
        });
        intake.merge(district.district(), east, west, DAY);
        List<Chapter> past = store.past(district.whole(), east);
        assertThat(past).singleElement().satisfies(chapter -> {
            assertThat(chapter.facts().name()).isEqualTo("東門國小");
            assertThat(chapter.valid().until()).isEqualTo(DAY);
            assertThat(chapter.successor()).isEqualTo(west.value());
        });
        assertThat(store.past(district.whole(), west).getLast().valid().until()).isNull();
    }

    @Test
    void teachers_of_unknown_subject_or_stage_are_missing_something_and_nobody_else_is() {
        at(east).create();
        unknown(at(east).named("甲").create(), east, PostKind.TEACHER, "2020-09-01");
        assertThat(gaps(DAY).teachersWithoutStageOrSubject(district.whole())).isEqualTo(1);
        assertThat(gaps(DAY).teachersWithoutStageOrSubject(district.scopeOf(west)))
                .isZero();
        assertThat(gaps(DAY).teachersWithoutStageOrSubject(district.scopeOf(east)))
                .isEqualTo(1);
        assertThat(gaps(LocalDate.of(2020, 8, 31)).teachersWithoutStageOrSubject(district.whole()))
                .isZero();
    }

    @Test
    void whoever_leads_or_looks_after_children_needs_no_subject() {
        PersonId person = at(west).create();
        unknown(person, east, PostKind.PRINCIPAL, "2020-09-01");
        unknown(person, east, PostKind.CHILDCARE_WORKER, "2020-09-01");
        assertThat(gaps(DAY).teachersWithoutStageOrSubject(district.whole())).isZero();
    }

    private SomePerson at(OrgId school) {
        return district.someTeacher().at(school);
    }

    private Gaps gaps(LocalDate today) {
        return new Gaps(client, Clock.fixed(today.atTime(9, 0).atZone(ZONE).toInstant(), ZONE));
    }

    private void second(PersonId person, OrgId school, String from) {
        unknown(person, school, PostKind.MIDDLE_LEADER, from);
    }

    private void unknown(PersonId person, OrgId school, PostKind kind, String from) {
        var work = new RosterIntake.Work(kind, null, null, org.yanxun.roster.Term.Staffing.ESTABLISHED);
        var since = org.yanxun.kernel.Period.since(LocalDate.parse(from));
        var id = com.github.f4b6a3.uuid.UuidCreator.getTimeOrderedEpoch();
        intake.addPosts(district.district(), List.of(new RosterIntake.NewPost(id, person, school, work, since)));
    }
}
