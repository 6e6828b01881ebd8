package org.yanxun.plan.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.promise.Binding.Goal;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.plan.target.Amount.Comparison;

class BindingTests {

    private static final PlanYear YEAR = new PlanYear(2030);

    @ParameterizedTest
    @CsvSource({
        "2030-09-30, 2030-06-01, 2030-06-01",
        "2030-09-30, 2030-11-05, 2030-11-05",
        "2030-09-30, 2031-02-01, 2030-12-31",
        "2030-12-31, 2031-01-01, 2030-12-31",
        "2032-07-31, 2031-10-14, 2031-10-14",
        "2032-07-31, 2033-01-01, 2032-07-31"
    })
    void facts_count_up_to_today_and_no_longer_once_both_the_year_and_the_span_are_over(
            LocalDate ends, LocalDate today, LocalDate until) {
        assertThat(until(ends).countedUntil(YEAR, today)).isEqualTo(until);
    }

    @Test
    void another_amount_leaves_the_rest_as_it_was() {
        Binding other = until(LocalDate.of(2030, 9, 30)).asking(BigDecimal.TWO);
        assertThat(other.goal().amount()).isEqualTo(BigDecimal.TWO);
        assertThat(other.span().to()).isEqualTo(LocalDate.of(2030, 9, 30));
    }

    private static Binding until(LocalDate ends) {
        Goal goal = new Goal(BigDecimal.TEN, false, Comparison.AT_LEAST, false);
        return new Binding("x.seats", Map.of(), goal, new Span(LocalDate.of(2030, 1, 1), ends));
    }
}
