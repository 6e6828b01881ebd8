package org.yanxun.credit.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.credit.convert.Conversions.Wanted;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class ConversionsStoreTests {

    private static final LocalDate TODAY = LocalDate.of(2013, 9, 12);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2013-09-12T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final JdbcClient jdbc;
    private final SmallDistrict district;
    private final Actor college;
    private final List<String> audited = new ArrayList<>();
    private final Conversions conversions;

    ConversionsStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = SmallDistrict.in(jdbc);
        college = district.collegeActor();
        conversions =
                new Conversions(new ConversionStore(jdbc), (actor, decision) -> audited.add(decision.action()), CLOCK);
    }

    @Test
    void a_version_holds_until_the_next_one_begins() {
        conversions.add(college, wanted(0, TODAY, "0.5"));
        conversions.add(college, wanted(1, TODAY.plusDays(30), "0.60"));

        List<Conversion> all = conversions.all(district.id());
        assertThat(all).extracting(Conversion::version).containsExactly(2, 1);
        assertThat(all.getFirst().until()).isNull();
        assertThat(all.getLast().until()).isEqualTo(TODAY.plusDays(30));
        assertThat(all).noneMatch(Conversion::replaced);
        assertThat(conversions.latest(district.id())).isEqualTo(2);
        assertThat(audited).containsExactly("credit.convert", "credit.convert");
    }

    @Test
    void a_later_version_from_the_same_day_takes_the_place_and_both_are_kept() {
        conversions.add(college, wanted(0, TODAY.plusDays(1), "0.5"));
        conversions.add(college, wanted(1, TODAY.plusDays(1), "2"));

        assertThat(conversions.all(district.id()))
                .extracting(Conversion::replaced)
                .containsExactly(false, true);
        assertThat(perHour(TODAY.plusDays(1))).isEqualByComparingTo("2");
        assertThat(perHour(TODAY)).isEqualByComparingTo("1");
    }

    @Test
    void whatever_order_they_come_in_each_day_has_the_latest_that_began() {
        Random dice = new Random(48);
        var known = new TreeMap<LocalDate, BigDecimal>();
        for (int version = 0; version < 20; version++) {
            LocalDate since = TODAY.plusDays(dice.nextInt(15));
            BigDecimal rate = BigDecimal.valueOf(1 + dice.nextInt(300), 2);
            conversions.add(college, new Wanted(version, since, rate, "第 " + version + " 次"));
            known.put(since, rate);
            for (int day = 0; day < 16; day++) {
                var expected = known.floorEntry(TODAY.plusDays(day));
                assertThat(perHour(TODAY.plusDays(day)))
                        .isEqualByComparingTo(expected == null ? BigDecimal.ONE : expected.getValue());
            }
        }
    }

    @Test
    void a_form_sent_twice_lays_it_down_once_and_a_stale_one_not_at_all() {
        Wanted wanted = wanted(0, TODAY, "0.5");
        conversions.add(college, wanted);
        conversions.add(college, wanted);

        assertThat(conversions.all(district.id())).hasSize(1);
        assertThat(audited).hasSize(1);
        assertThatThrownBy(() -> conversions.add(college, wanted(0, TODAY, "0.7")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> conversions.add(district.at(district.college(), Role.COLLEGE), wanted))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> conversions.add(college, wanted(7, TODAY, "0.7")))
                .isInstanceOf(Refusal.class);
        assertThat(conversions.all(district.id())).hasSize(1);
    }

    @Test
    void all_that_is_wrong_is_named_and_nothing_is_laid_down() {
        assertThat(problems(new Wanted(0, TODAY.minusDays(1), new BigDecimal("0"), " ")))
                .containsExactly("since", "perHour", "reason");
        assertThat(problems(wanted(0, TODAY, "10.01"))).containsExactly("perHour");
        assertThat(problems(wanted(0, TODAY, "0.001"))).containsExactly("perHour");
        assertThat(problems(wanted(0, TODAY, "-1"))).containsExactly("perHour");
        assertThat(problems(new Wanted(0, TODAY, BigDecimal.ONE, "因".repeat(201))))
                .containsExactly("reason");
        assertThat(conversions.all(district.id())).isEmpty();
        assertThat(audited).isEmpty();
    }

    @Test
    void another_district_knows_nothing_of_it() {
        conversions.add(college, wanted(0, TODAY, "0.5"));

        SmallDistrict other = SmallDistrict.in(jdbc);
        assertThat(conversions.all(other.id())).isEmpty();
        conversions.add(other.collegeActor(), wanted(0, TODAY, "3"));
        assertThat(perHour(TODAY)).isEqualByComparingTo("0.5");
    }

    private static Wanted wanted(int after, LocalDate since, String perHour) {
        return new Wanted(after, since, new BigDecimal(perHour), "按省裡的辦法");
    }

    private List<String> problems(Wanted wanted) {
        try {
            conversions.add(college, wanted);
            return List.of();
        } catch (InvalidInput input) {
            return input.problems().stream().map(FieldProblem::field).toList();
        }
    }

    private BigDecimal perHour(LocalDate day) {
        return jdbc.sql("""
                        select coalesce((select per_hour from credit.conversion_in_force
                                         where district_id = :district and valid @> cast(:day as date)), 1)
                        """)
                .param("district", district.id().value())
                .param("day", day.toString())
                .query(BigDecimal.class)
                .single();
    }
}
