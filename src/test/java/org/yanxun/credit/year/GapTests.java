package org.yanxun.credit.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.credit.Balance;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

class GapTests {

    private static final Instant NOW = Instant.parse("2013-10-09T05:10:00Z");

    @Test
    void what_one_came_to_waits_what_is_to_come_is_booked_and_what_was_missed_is_neither() {
        Coming came = sitting(-7200, NOW.minusSeconds(7200), CreditCategory.ONLINE);
        Coming missed = sitting(-9000, null, CreditCategory.ONLINE);
        Coming next = sitting(3600, null, CreditCategory.ONLINE);
        Coming other = sitting(7200, null, CreditCategory.CENTRALISED);
        var standing = new Standing(
                new Balance(Credits.of(16), Credits.of(4), Credits.of(24)),
                new Standing.Minima(Credits.of(16), Credits.of(8), Credits.of(24)));

        List<Gap> gaps = new PersonYear(standing, List.of(), List.of(missed, came, next, other), List.of()).gaps(NOW);

        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.category()).isEqualTo(CreditCategory.ONLINE);
            assertThat(gap.missing()).isEqualTo(Credits.of(4));
            assertThat(gap.held()).containsExactly(came);
            assertThat(gap.booked()).containsExactly(next);
            assertThat(gap.advice()).isEmpty();
        });
        assertThat(Gap.hours(List.of(came, next))).isEqualByComparingTo("3.0");
        assertThat(Gap.hours(List.of())).isZero();
    }

    private static Coming sitting(long in, @Nullable Instant came, CreditCategory category) {
        Instant from = NOW.plusSeconds(in);
        var worth = new Coming.Worth(new BigDecimal("1.5"), category, null);
        return new Coming(UUID.randomUUID(), "課例研討", "302", from, from.plusSeconds(5400), worth, came);
    }
}
