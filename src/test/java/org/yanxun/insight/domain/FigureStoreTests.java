package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.insight.domain.PeopleQuery.Only;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Scope;

@StoreTest
class FigureStoreTests {

    private static final LocalDate TODAY = LocalDate.of(2031, 10, 14);
    private static final PlanYear YEAR = new PlanYear(2031);

    private final JdbcClient jdbc;
    private final SomeDistrict district;
    private final OrgId first;
    private final OrgId second;

    FigureStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = SomeDistrict.in(jdbc);
        first = district.school("第一校");
        second = district.school("第二校");
    }

    @Test
    void each_school_counts_its_in_post_teachers_and_what_they_reached() {
        district.plan(2031);
        district.credits(district.teacherAt(first, "甲"), 2031, 16, 8, 24);
        district.credits(district.teacherAt(first, "乙"), 2031, 40, 7.5, 24);
        district.teacherAt(second, "丙");
        List<SchoolTally> schools = schools();
        assertThat(schools).extracting(SchoolTally::name).containsExactly("第一校", "第二校");
        Tally tally = schools.getFirst().tally();
        assertThat(tally.people()).isEqualTo(2);
        assertThat(tally.reached(Measure.ALL)).isEqualTo(1);
        assertThat(tally.reached(Measure.CENTRALISED)).isEqualTo(2);
        assertThat(tally.reached(Measure.ONLINE)).isEqualTo(1);
        assertThat(schools.getLast().tally().reached(Measure.SCHOOL_BASED)).isZero();
    }

    @Test
    void only_in_post_teachers_count_and_each_at_one_school() {
        district.plan(2031);
        district.post(district.person("保育員", "CHILDCARE_WORKER"), first, "ESTABLISHED", "[2020-01-01,)");
        district.post(district.person("休假", "TEACHER"), first, "ON_LEAVE", "[2020-01-01,)");
        district.post(district.person("調走", "TEACHER"), first, "ESTABLISHED", "[2020-01-01,2031-10-14)");
        PersonId two = district.person("兩校", "TEACHER");
        district.post(two, second, "SECONDED", "[2031-09-01,)");
        district.post(two, first, "ESTABLISHED", "[2025-09-01,)");
        assertThat(schools()).extracting(SchoolTally::name).containsExactly("第一校");
        assertThat(schools().getFirst().tally().people()).isEqualTo(1);
    }

    @Test
    void another_years_credits_and_another_districts_people_do_not_count() {
        district.plan(2031);
        district.credits(district.teacherAt(first, "甲"), 2030, 16, 8, 24);
        SomeDistrict other = SomeDistrict.in(jdbc);
        other.plan(2031);
        other.credits(other.teacherAt(other.school("別區校"), "乙"), 2031, 16, 8, 24);
        assertThat(schools()).hasSize(1);
        assertThat(schools().getFirst().tally().reached(Measure.ALL)).isZero();
    }

    @Test
    void a_schools_people_come_with_what_each_lacks() {
        district.plan(2031);
        district.credits(district.teacherAt(first, "甲"), 2031, 16, 8, 30);
        district.credits(district.teacherAt(first, "乙"), 2031, 40, 7.5, 24);
        List<Reach> people = people(district.whole(), Measure.ALL, Only.ALL);
        assertThat(people).extracting(Reach::name).containsExactly("乙", "甲");
        assertThat(people.getFirst().missing(CreditCategory.ONLINE)).isEqualTo(Credits.of("0.5"));
        assertThat(people.getFirst().isThrough()).isFalse();
        assertThat(people.getLast().isThrough()).isTrue();
        assertThat(people.getLast().earned(CreditCategory.SCHOOL_BASED)).isEqualTo(Credits.of(30));
    }

    @Test
    void the_people_opened_are_those_the_figure_counts() {
        district.plan(2031);
        district.credits(district.teacherAt(first, "甲"), 2031, 16, 8, 24);
        district.credits(district.teacherAt(first, "乙"), 2031, 40, 7, 24);
        district.teacherAt(first, "丙");
        for (Measure measure : Measure.values()) {
            Tally tally = schools().getFirst().tally();
            assertThat(people(district.whole(), measure, Only.REACHED)).hasSize(tally.reached(measure));
            assertThat(people(district.whole(), measure, Only.MISSING)).hasSize(tally.missing(measure));
            assertThat(people(district.whole(), measure, Only.ALL)).hasSize(tally.people());
        }
    }

    @Test
    void whoever_looks_after_one_school_sees_nobody_of_another() {
        district.plan(2031);
        district.teacherAt(first, "甲");
        People people = peopleStore();
        assertThat(people(district.of(first), Measure.ALL, Only.ALL)).hasSize(1);
        assertThat(people(district.of(second), Measure.ALL, Only.ALL)).isEmpty();
        assertThat(people.organisation(district.of(first), first)).contains("第一校");
        assertThat(people.organisation(district.of(second), first)).isEmpty();
        assertThat(people.organisation(SomeDistrict.in(jdbc).whole(), first)).isEmpty();
    }

    @Test
    void without_a_plan_in_force_nobody_has_reached_anything_nor_lacks_it() {
        district.credits(district.teacherAt(first, "甲"), 2031, 16, 8, 24);
        assertThat(schools().getFirst().tally().people()).isEqualTo(1);
        assertThat(schools().getFirst().tally().reached(Measure.ALL)).isZero();
    }

    private List<SchoolTally> schools() {
        return new FigureStore(jdbc).schools(district.id, YEAR, TODAY);
    }

    private List<Reach> people(Scope scope, Measure measure, Only only) {
        return peopleStore().of(new PeopleQuery(scope, first, YEAR, measure, only));
    }

    private People peopleStore() {
        return new People(jdbc, Clock.fixed(Instant.parse("2031-10-14T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
    }
}
