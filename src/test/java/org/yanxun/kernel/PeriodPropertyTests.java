package org.yanxun.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodPropertyTests {

    private static final LocalDate ORIGIN = LocalDate.of(2013, 2, 1);

    @Property(tries = 300)
    void periods_overlap_exactly_if_some_day_belongs_to_both(
            @ForAll("periods") Period one, @ForAll("periods") Period other) {
        boolean shared =
                ORIGIN.datesUntil(ORIGIN.plusDays(80)).anyMatch(day -> one.contains(day) && other.contains(day));

        assertThat(one.overlaps(other)).isEqualTo(shared && !isEmpty(one) && !isEmpty(other));
        assertThat(other.overlaps(one)).isEqualTo(one.overlaps(other));
    }

    @Property(tries = 200)
    void as_many_days_belong_to_a_period_as_it_is_long(@ForAll("periods") Period period) {
        if (period.until() != null) {
            long days = ORIGIN.datesUntil(ORIGIN.plusDays(80))
                    .filter(period::contains)
                    .count();
            assertThat(days).isEqualTo(period.length());
        }
    }

    @Property(tries = 200)
    void a_scope_covers_what_lies_below_it_and_nothing_beside_it(
            @ForAll("names") String one, @ForAll("names") String other) {
        Scope scope = new Scope(DistrictId.fresh(), "/d/" + one + "/");

        assertThat(scope.covers("/d/" + one + "/")).isTrue();
        assertThat(scope.covers("/d/" + one + "/" + other + "/")).isTrue();
        assertThat(scope.covers("/d/" + one + other + "/")).isFalse();
        assertThat(scope.covers("/d/")).isFalse();
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 40);
        return Combinators.combine(day, day, Arbitraries.of(true, false, false))
                .as((from, length, open) -> new Period(
                        ORIGIN.plusDays(from),
                        open ? null : ORIGIN.plusDays(from).plusDays(length)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5);
    }

    private static boolean isEmpty(Period period) {
        return period.from().equals(period.until());
    }
}
