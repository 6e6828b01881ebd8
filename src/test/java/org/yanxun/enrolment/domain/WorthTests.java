package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.enrolment.CreditRates.Rate;
import org.yanxun.enrolment.domain.Offer.Slot;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Period;

class WorthTests {

    private static final Rate DOUBLE_FROM_DECEMBER =
            new Rate(Period.since(LocalDate.of(2026, 12, 1)), new BigDecimal("2.00"));

    private final DistrictId district = DistrictId.fresh();

    @ParameterizedTest
    @CsvSource({"3.0, 3", "2.5, 2.5", "1.4, 1", "0.4, 0", "7.5, 7.5"})
    void without_a_rate_an_hour_is_a_credit_rounded_down_to_half(String hours, String credits) {
        assertThat(worth(List.of(), slot("2026-11-30T01:00:00Z", hours))).isEqualTo(Credits.of(credits));
    }

    @Test
    void every_session_is_worth_what_an_hour_is_worth_on_its_day() {
        List<Rate> rates = List.of(DOUBLE_FROM_DECEMBER);

        assertThat(worth(rates, slot("2026-11-30T01:00:00Z", "3"), slot("2026-12-01T01:00:00Z", "3")))
                .isEqualTo(Credits.of(9));
    }

    @Test
    void the_day_is_the_day_in_the_district_not_in_greenwich() {
        assertThat(worth(List.of(DOUBLE_FROM_DECEMBER), slot("2026-11-30T16:30:00Z", "1")))
                .isEqualTo(Credits.of(2));
    }

    @Test
    void each_session_is_rounded_for_itself_as_the_ledger_does() {
        Rate third = new Rate(Period.since(LocalDate.of(2026, 1, 1)), new BigDecimal("0.70"));

        assertThat(worth(List.of(third), slot("2026-12-01T01:00:00Z", "1"), slot("2026-12-02T01:00:00Z", "1")))
                .isEqualTo(Credits.of("1.0"));
    }

    @Test
    void a_class_without_sessions_is_worth_nothing() {
        assertThat(worth(List.of(DOUBLE_FROM_DECEMBER))).isEqualTo(Credits.ZERO);
    }

    @Test
    void the_rates_are_asked_for_once_however_many_classes_there_are() {
        var asked = new AtomicInteger();
        Worth worth = new Worth(of -> {
            asked.incrementAndGet();
            return List.of();
        });

        for (int i = 0; i < 50; i++) {
            worth.of(district, List.of(slot("2026-12-01T01:00:00Z", "3")));
        }
        worth.of(DistrictId.fresh(), List.of());

        assertThat(asked).hasValue(2);
    }

    private Credits worth(List<Rate> rates, Slot... sessions) {
        return new Worth(of -> rates).of(district, Arrays.asList(sessions));
    }

    private static Slot slot(String from, String hours) {
        Instant starts = Instant.parse(from);
        var span = new Offer.Span(starts, starts.plusSeconds(36_000));
        return new Slot(UUID.randomUUID(), "第一講", span, new BigDecimal(hours), "302", null);
    }
}
