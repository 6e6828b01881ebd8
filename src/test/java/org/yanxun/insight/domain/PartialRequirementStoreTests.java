package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.insight.domain.PeopleQuery.Only;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PlanYear;

/** Plans that ask for some of the minima, or for none: what a figure counts is whom it opens. */
@StoreTest
class PartialRequirementStoreTests {

    private static final LocalDate TODAY = LocalDate.of(2031, 10, 14);
    private static final PlanYear YEAR = new PlanYear(2031);

    private final JdbcClient jdbc;
    private final SomeDistrict district;
    private final OrgId school;

    PartialRequirementStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = SomeDistrict.in(jdbc);
        school = district.school("第一校");
        district.credits(district.teacherAt(school, "甲"), 2031, 0, 8, 0);
        district.credits(district.teacherAt(school, "乙"), 2031, 20, 7.5, 30);
        district.teacherAt(school, "丙");
    }

    @Test
    void a_category_nobody_asks_for_is_nobodys_lack() {
        district.planAsking(2031, Map.of("ONLINE", 8));
        assertThat(tally().reached(Measure.ONLINE)).isEqualTo(1);
        assertThat(tally().reached(Measure.ALL)).isEqualTo(1);
        assertThat(names(Measure.ALL, Only.REACHED)).containsExactly("甲");
        Reach none = people(Measure.ALL, Only.ALL).getFirst();
        assertThat(none.name()).isEqualTo("丙");
        assertThat(none.missing(CreditCategory.ONLINE)).isEqualTo(Credits.of(8));
        assertThat(none.missing(CreditCategory.CENTRALISED)).isEqualTo(Credits.ZERO);
    }

    @Test
    void what_a_figure_counts_is_whom_it_opens_whatever_the_plan_asks_for() {
        district.planAsking(2031, Map.of("ONLINE", 8, "SCHOOL_BASED", 24));
        assertTheSame();
    }

    @Test
    void while_no_plan_asks_for_anything_no_figure_counts_and_none_opens_anybody_as_through() {
        assertTheSame();
        for (Measure measure : Measure.values()) {
            assertThat(names(measure, Only.REACHED)).as("%s", measure).isEmpty();
            assertThat(names(measure, Only.ALL)).containsExactly("丙", "乙", "甲");
        }
    }

    @Test
    void another_years_minima_are_not_asked_for_this_year() {
        district.planAsking(2030, Map.of("ONLINE", 8));
        assertThat(tally().reached(Measure.ONLINE)).isZero();
        assertThat(names(Measure.ONLINE, Only.REACHED)).isEmpty();
    }

    private void assertTheSame() {
        for (Measure measure : Measure.values()) {
            assertThat(people(measure, Only.REACHED)).as("%s", measure).hasSize(tally().reached(measure));
            assertThat(people(measure, Only.MISSING)).as("%s", measure).hasSize(tally().missing(measure));
        }
    }

    private Tally tally() {
        return new FigureStore(jdbc)
                .schools(district.id, YEAR, TODAY)
                .getFirst()
                .tally();
    }

    private List<String> names(Measure measure, Only only) {
        return people(measure, only).stream().map(Reach::name).toList();
    }

    private List<Reach> people(Measure measure, Only only) {
        Clock clock = Clock.fixed(Instant.parse("2031-10-14T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        return new People(jdbc, clock).of(new PeopleQuery(district.whole(), school, YEAR, measure, only));
    }
}
