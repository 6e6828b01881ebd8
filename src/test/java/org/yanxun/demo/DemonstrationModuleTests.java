package org.yanxun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.Visitor;
import org.yanxun.database.audit.Findings;
import org.yanxun.demo.district.Units;
import org.yanxun.kernel.Role;

/** The whole demonstration as it is loaded: in spring, when the year before is told too, and late in a year. */
class DemonstrationModuleTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NOTHING_TO_DO = "現在沒有要您處理的事";

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-10T10:30", "2026-11-24T15:20"})
    void the_demonstration_is_sound_and_worth_looking_at(LocalDateTime now) throws InterruptedException {
        try (var day = new AnotherDay(now)) {
            JdbcClient owner = day.database().owner();
            waitUntilAllIsHeard(owner);

            assertThat(new Findings(day.database().ownerSource()).all()).isEmpty();
            holdsItsSize(owner);
            holdsTheOddCases(owner);
            tellsEveryYearThatItShould(owner, now);
            hasSomethingOnEveryDesk(owner);
            correctsAfterSettling(owner);
            welcomesEveryRole(day);
        }
    }

    /** As long as ever more is heard there is patience. */
    private static void waitUntilAllIsHeard(JdbcClient owner) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        long least = Long.MAX_VALUE;
        for (long left = unheard(owner); left > 0; left = unheard(owner)) {
            if (left < least) {
                least = left;
                until = Instant.now().plus(PATIENCE);
            }
            assertThat(Instant.now()).as("less is unheard than %d", least).isBefore(until);
            Thread.sleep(200);
        }
    }

    private static long unheard(JdbcClient owner) {
        return count(owner, "database.event_publication");
    }

    private static void holdsItsSize(JdbcClient owner) {
        assertThat(count(owner, "roster.fact_organisation")).isBetween(95L, 125L);
        assertThat(count(owner, "roster.fact_person")).isBetween(3_700L, 4_500L);
        assertThat(count(owner, "attendance.check_event")).isGreaterThan(50_000);
        assertThat(count(owner, "credit.entry")).isGreaterThan(50_000);
    }

    private static void holdsTheOddCases(JdbcClient owner) {
        Map<String, String> odd = Map.of(
                "a homonym",
                "roster.fact_person a join roster.fact_person b on b.name = a.name and b.person_id > a.person_id",
                "a rare character",
                "roster.fact_person where name ~ '[\\U00020000-\\U0002FFFF]'",
                "a middle dot",
                "roster.fact_person where name like '%·%'",
                "a school of two stages",
                "roster.fact_organisation where type = 'NINE_YEAR' and cardinality(stages) = 2",
                "a merger, with people of the closed school in the other",
                """
                roster.fact_organisation o
                join roster.fact_post a on a.organisation_id = o.organisation_id
                join roster.fact_post b on b.person_id = a.person_id and lower(b.valid) = upper(o.valid)
                where o.name = '%s'""".formatted(Units.MERGING),
                "a transfer in February",
                """
                roster.fact_post a
                join roster.fact_post b on b.person_id = a.person_id and lower(b.valid) = upper(a.valid)
                     and b.organisation_id <> a.organisation_id
                where extract(month from upper(a.valid)) = 2""",
                "two posts at once",
                """
                roster.fact_post a
                join roster.fact_post b on b.person_id = a.person_id and b.post_id > a.post_id and b.valid && a.valid""",
                "a liaison who moved",
                """
                roster.fact_duty d
                join roster.fact_post p on p.person_id = d.person_id and lower(p.valid) = upper(d.valid)
                     and p.organisation_id <> d.organisation_id
                where d.kind = 'LIAISON'""",
                "people who leave schools for migrant children",
                """
                roster.fact_post p
                join roster.fact_organisation o on o.organisation_id = p.organisation_id
                where o.migrant and upper(p.valid) is not null""",
                "an empty kindergarten",
                """
                roster.fact_organisation o
                where o.name = '%s' and not exists (select 1 from roster.fact_post p
                                                    where p.organisation_id = o.organisation_id)""".formatted(Units.EMPTY));

        assertThat(odd)
                .allSatisfy(
                        (name, from) -> assertThat(count(owner, from)).as(name).isPositive());
    }

    /** A plan in force for each, a whole year of credits in the first of two, and classes to come in the last. */
    private static void tellsEveryYearThatItShould(JdbcClient owner, LocalDateTime now) {
        boolean spring = now.getMonthValue() <= 4;
        List<Integer> years = spring ? List.of(now.getYear() - 1, now.getYear()) : List.of(now.getYear());

        assertThat(owner.sql("select year from plan.fact_requirement group by year order by year")
                        .query(Integer.class)
                        .list())
                .isEqualTo(years);
        assertThat(count(owner, """
                        credit.credit_year where year = %d and centralised >= 16 and online >= 8 and school_based >= %d""".formatted(years.getFirst(), spring ? 24 : 16)))
                .isGreaterThan(1_000);
        assertThat(count(owner, "programme.fact_session where starts_at > '%s'".formatted(now.plusHours(1))))
                .isPositive();
    }

    private static void hasSomethingOnEveryDesk(JdbcClient owner) {
        Map<String, String> desks = Map.of(
                "sittings to settle",
                        "attendance.sitting s where s.settled_at is null and s.cancelled_at is null "
                                + "and exists (select 1 from attendance.check_event c where c.sitting_id = s.id)",
                "leave that waits", "attendance.leave_request where decision is null",
                "leave that was granted", "attendance.leave_request where decision = 'GRANTED'",
                "said by hand, settled and not", "attendance.mark",
                "going noted", "attendance.check_event where kind = 'OUT'",
                "nobody said to have gone", "attendance.fact_presence where rule = 'NO_CHECKOUT'",
                "leave that counts", "attendance.fact_presence where status = 'LEAVE'");

        assertThat(desks)
                .allSatisfy(
                        (name, from) -> assertThat(count(owner, from)).as(name).isPositive());
        assertThat(owner.sql("""
                        select count(distinct p.organisation_id) from enrolment.application a
                        join roster.fact_post p on p.person_id = a.person_id
                        where a.state = 'AWAITING_CONSENT'
                        """).query(Long.class).single()).isGreaterThanOrEqualTo(4);
    }

    private static void correctsAfterSettling(JdbcClient owner) {
        assertThat(count(owner, "attendance.fact_presence where rule = 'CORRECTED' and revision = 1"))
                .isOne();
        assertThat(owner.sql(
                                "select credits from credit.entry where revision = 1 or reverses is not null order by credits")
                        .query(Double.class)
                        .list())
                .containsExactly(-3.0, 1.5);
    }

    /** By one click, as a visitor would: there is something to do, and something unread. */
    private static void welcomesEveryRole(AnotherDay day) {
        JdbcClient owner = day.database().owner();
        for (Role role : Role.values()) {
            Visitor visitor = Visitor.anonymous(day.port());
            assertThat(visitor.post("/sign-in/demo", "role", role.name()).status())
                    .isEqualTo(303);
            assertThat(visitor.get("/").body()).as("home of %s", role).doesNotContain(NOTHING_TO_DO);
            assertThat(count(owner, """
                            notice.notice n join access.one_click c on c.person_id = n.person_id
                            where c.role = '%s' and n.read_at is null""".formatted(role)))
                    .as("unread by %s", role)
                    .isPositive();
        }
        for (Role office : List.of(Role.PRINCIPAL, Role.LIAISON)) {
            Visitor visitor = Visitor.anonymous(day.port());
            visitor.post("/sign-in/demo", "role", office.name());
            assertThat(visitor.get("/consents").body()).contains("政教主任培訓班");
            assertThat(visitor.get("/leaves").body()).contains("孩子住院，需要陪護");
        }
    }

    private static long count(JdbcClient owner, String from) {
        return owner.sql("select count(*) from " + from).query(Long.class).single();
    }
}
