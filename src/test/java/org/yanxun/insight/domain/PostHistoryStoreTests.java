package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.insight.domain.PeopleQuery.Only;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;

/** Made-up careers in three schools: on any day everybody in post is counted, once, where the list of people shows them. */
@StoreTest
class PostHistoryStoreTests {

    private static final PlanYear YEAR = new PlanYear(2031);
    private static final List<String> STAFFINGS = List.of("ESTABLISHED", "SECONDED", "ON_LEAVE");
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    private final JdbcClient jdbc;
    private final SomeDistrict district;
    private final List<OrgId> schools;
    private final List<Held> careers = new ArrayList<>();

    PostHistoryStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = SomeDistrict.in(jdbc);
        schools = List.of(district.school("第一校"), district.school("第二校"), district.school("第三校"));
        district.plan(2031);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2031})
    void on_any_day_everybody_in_post_is_counted_once_where_the_list_shows_them(long seed) {
        Random random = new Random(seed);
        for (int person = 0; person < 12; person++) {
            career(random, district.person("師" + person, "TEACHER"));
        }
        for (int step = 0; step < 6; step++) {
            LocalDate day = FIRST.plusDays(random.nextInt(365));
            assertAgrees(day);
        }
    }

    private void assertAgrees(LocalDate day) {
        List<SchoolTally> tallies = new FigureStore(jdbc).schools(district.id, YEAR, day);
        Set<PersonId> seen = new TreeSet<>(java.util.Comparator.comparing(PersonId::toString));
        for (OrgId school : schools) {
            List<Reach> listed = people(school, day, Only.ALL);
            Tally tally = tallies.stream()
                    .filter(each -> each.organisation().equals(school))
                    .map(SchoolTally::tally)
                    .findFirst()
                    .orElse(Tally.NONE);
            assertThat(listed).as("%s on %s", school, day).hasSize(tally.people());
            assertThat(people(school, day, Only.REACHED)).hasSize(tally.reached(Measure.ALL));
            listed.forEach(person -> assertThat(seen.add(person.person())).isTrue());
        }
        assertThat(seen).as("%s", day).containsExactlyInAnyOrderElementsOf(atWork(day));
    }

    private Set<PersonId> atWork(LocalDate day) {
        Set<PersonId> people = new TreeSet<>(java.util.Comparator.comparing(PersonId::toString));
        careers.stream()
                .filter(held -> !held.staffing().equals("ON_LEAVE"))
                .filter(held -> !day.isBefore(held.from()) && day.isBefore(held.until()))
                .forEach(held -> people.add(held.person()));
        return people;
    }

    /** Up to three posts one after the other, each at any school, with gaps, sometimes a second one beside it. */
    private void career(Random random, PersonId person) {
        LocalDate at = FIRST.minusDays(random.nextInt(200));
        int posts = random.nextInt(4);
        for (int post = 0; post < posts; post++) {
            LocalDate until = at.plusDays(20 + random.nextInt(200));
            OrgId school = schools.get(random.nextInt(3));
            hold(new Held(person, STAFFINGS.get(random.nextInt(3)), at, until), school);
            if (random.nextInt(4) == 0) {
                OrgId other = schools.get((schools.indexOf(school) + 1) % 3);
                hold(new Held(person, "SECONDED", at.plusDays(5), until), other);
            }
            at = until.plusDays(random.nextInt(30));
        }
        if (random.nextBoolean()) {
            district.credits(person, 2031, 16, 8, random.nextInt(20, 28));
        }
    }

    private void hold(Held held, OrgId school) {
        careers.add(held);
        district.post(held.person(), school, held.staffing(), "[" + held.from() + "," + held.until() + ")");
    }

    private List<Reach> people(OrgId school, LocalDate day, Only only) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(zone).toInstant(), zone);
        return new People(jdbc, clock).of(new PeopleQuery(district.whole(), school, YEAR, Measure.ALL, only));
    }

    private record Held(PersonId person, String staffing, LocalDate from, LocalDate until) {}
}
