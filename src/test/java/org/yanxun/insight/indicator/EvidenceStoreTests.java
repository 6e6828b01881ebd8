package org.yanxun.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.indicator.SomeFacts;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.SomePerson;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.domain.PlainRoster;

/** The rows behind the figures: as many as are counted, each person once, and only those the asker may look at. */
@StoreTest
class EvidenceStoreTests {

    private static final String TODAY = "2013-10-14";

    private final RosterIntake intake;
    private final SomeFacts facts;
    private final OrgId other;
    private final List<Indicator> all;
    private final Indicator titles;
    private final Indicator coverage;
    private final Indicator staff;

    EvidenceStoreTests(JdbcClient jdbc) {
        intake = new PlainRoster(jdbc, Clock.systemUTC()).intake();
        facts = SomeFacts.in(jdbc);
        other = facts.roster().school("山前國小", SchoolStage.PRIMARY);
        titles = new Titles(jdbc);
        coverage = new Coverage(jdbc);
        staff = new InPost(jdbc);
        all = List.of(titles, new Qualifications(jdbc), coverage, staff);
    }

    @Test
    void as_many_rows_stand_behind_a_figure_as_it_counts() {
        var held = facts.trainingClass("全員", "一", 1, CreditCategory.ONLINE);
        for (int n = 0; n < 7; n++) {
            SomePerson person = person(n % 2 == 0 ? facts.school() : other).named("師" + n);
            PersonId id =
                    (n % 3 == 0 ? person.with(CredentialKind.BACKBONE).with(CredentialKind.BACHELOR) : person).create();
            if (n > 2) {
                facts.session(held, "2013-05-0" + n, id);
            }
        }
        for (Indicator indicator : all) {
            Count count = indicator.count(asked());
            assertThat(rows(indicator, facts.roster().whole()))
                    .as(indicator.key())
                    .hasSize(count.value().intValueExact());
            assertThat(count.value()).as(indicator.key()).isPositive();
        }
    }

    @Test
    void two_schools_see_between_them_all_rows_and_no_row_twice() {
        for (int n = 0; n < 6; n++) {
            person(n < 2 ? facts.school() : other)
                    .named("師" + n)
                    .with(CredentialKind.BACKBONE)
                    .create();
        }
        List<Evidence> here = rows(titles, facts.roster().scopeOf(facts.school()));
        List<Evidence> there = rows(titles, facts.roster().scopeOf(other));
        assertThat(here).extracting(Evidence::name).containsExactlyInAnyOrder("師0", "師1");
        assertThat(there).hasSize(4).doesNotContainAnyElementsOf(here);
        assertThat(rows(titles, facts.roster().whole())).hasSize(6);
    }

    @Test
    void another_districts_people_stand_behind_no_figure_here() {
        person(other).with(CredentialKind.BACKBONE).create();
        var elsewhere = RosterFixture.in(intake);
        for (Indicator indicator : all) {
            assertThat(rows(indicator, elsewhere.whole())).as(indicator.key()).isEmpty();
        }
    }

    @Test
    void no_more_rows_come_than_were_asked_for() {
        for (int n = 0; n < 4; n++) {
            person(other).with(CredentialKind.BACKBONE).create();
        }
        assertThat(titles.evidence(asked(), facts.roster().whole(), 3)).hasSize(3);
        assertThat(titles.evidence(asked(), facts.roster().whole(), 0)).isEmpty();
    }

    @Test
    void somebody_with_two_posts_counts_once_and_at_the_first() {
        PersonId person = person(facts.school()).with(CredentialKind.BACKBONE).create();
        person(other).create();
        secondPost(person);
        assertThat(staff.count(asked())).isEqualTo(Count.of(2));
        assertThat(staff.count(facts.on(TODAY, "post", "RESEARCHER"))).isEqualTo(Count.of(1));
        assertThat(titles.count(asked())).isEqualTo(Count.share(1, 2));
        assertThat(rows(titles, facts.roster().scopeOf(other))).isEmpty();
        assertThat(rows(titles, facts.roster().scopeOf(facts.school()))).hasSize(1);
    }

    @Test
    void on_leave_nobody_is_in_service_and_so_in_no_whole() {
        person(other).staffed(Staffing.ON_LEAVE).with(CredentialKind.BACKBONE).create();
        person(other).create();
        assertThat(titles.count(asked())).isEqualTo(Count.share(0, 1));
        assertThat(staff.count(asked())).isEqualTo(Count.of(1));
        assertThat(rows(titles, facts.roster().whole())).isEmpty();
    }

    @Test
    void whoever_came_to_many_sessions_is_one_row_with_the_first_of_them() {
        PersonId person = person(other).create();
        var held = facts.trainingClass("骨幹培訓", "第一期", 1, CreditCategory.CENTRALISED);
        facts.session(held, "2013-06-01", person);
        facts.session(held, "2013-05-04", person);
        facts.session(held, "2013-07-02", person);
        Evidence row = rows(coverage, facts.roster().whole()).getFirst();
        assertThat(row.day()).contains(LocalDate.of(2013, 5, 4));
        assertThat(row.detail()).isEqualTo("第一期");
        assertThat(row.href()).isEqualTo("/roster/people/" + person);
        assertThat(coverage.count(asked())).isEqualTo(Count.share(1, 1));
    }

    @Test
    void a_session_of_another_year_or_of_tomorrow_has_reached_nobody_yet() {
        PersonId person = person(other).create();
        var held = facts.trainingClass("骨幹培訓", "第一期", 1, CreditCategory.CENTRALISED);
        facts.session(held, "2012-12-31", person);
        facts.session(held, "2013-10-15", person);
        assertThat(coverage.count(asked())).isEqualTo(Count.share(0, 1));
        assertThat(coverage.count(facts.on("2013-10-15", "of", "ALL"))).isEqualTo(Count.share(1, 1));
    }

    @Test
    void a_programmes_words_are_words_and_no_pattern() {
        PersonId person = person(other).create();
        facts.session(facts.trainingClass("教師100%培訓", "一", 1, CreditCategory.ONLINE), "2013-05-04", person);
        assertThat(coverage.count(facts.on(TODAY, "programme", "100%培"))).isEqualTo(Count.share(1, 1));
        assertThat(coverage.count(facts.on(TODAY, "programme", "教%培"))).isEqualTo(Count.share(0, 1));
        assertThat(coverage.count(facts.on(TODAY, "programme", "教_1"))).isEqualTo(Count.share(0, 1));
        assertThat(coverage.count(facts.on(TODAY, "programme", "教师"))).isEqualTo(Count.share(1, 1));
    }

    private void secondPost(PersonId person) {
        var work = new RosterIntake.Work(PostKind.RESEARCHER, null, null, Staffing.SECONDED);
        var since = Period.since(LocalDate.of(2013, 9, 1));
        intake.addPosts(
                facts.roster().district(),
                List.of(new RosterIntake.NewPost(UuidCreator.getTimeOrderedEpoch(), person, other, work, since)));
    }

    private List<Evidence> rows(Indicator indicator, Scope scope) {
        Question question =
                new Question(scope.district(), SomeFacts.YEAR, LocalDate.parse(TODAY), asked().parameters());
        return indicator.evidence(question, scope, 50);
    }

    private Question asked() {
        return facts.on(TODAY, "of", "ALL");
    }

    private SomePerson person(OrgId school) {
        return facts.roster().someTeacher().at(school);
    }
}
