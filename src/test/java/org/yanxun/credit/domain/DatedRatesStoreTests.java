package org.yanxun.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.enrolment.CreditRates.Rate;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Period;

@StoreTest
class DatedRatesStoreTests {

    private final JdbcClient client;
    private final DatedRates rates;
    private final DistrictId district = DistrictId.fresh();

    DatedRatesStoreTests(JdbcClient client) {
        this.client = client;
        rates = new DatedRates(client);
    }

    @Test
    void a_district_without_a_conversion_has_no_rates() {
        convert(DistrictId.fresh(), 1, "2026-01-01", "2");

        assertThat(rates.of(district)).isEmpty();
    }

    @Test
    void every_conversion_is_a_rate_until_the_next_begins() {
        convert(district, 1, "2026-01-01", "1.50");
        convert(district, 2, "2026-09-01", "0.60");

        assertThat(rates.of(district))
                .containsExactly(
                        new Rate(
                                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 1)), new BigDecimal("1.50")),
                        new Rate(Period.since(LocalDate.of(2026, 9, 1)), new BigDecimal("0.60")));
    }

    @Test
    void a_later_version_from_the_same_day_takes_the_earlier_ones_place() {
        convert(district, 1, "2026-01-01", "1.50");
        convert(district, 2, "2026-01-01", "1.20");

        assertThat(rates.of(district))
                .containsExactly(new Rate(Period.since(LocalDate.of(2026, 1, 1)), new BigDecimal("1.20")));
    }

    private void convert(DistrictId where, int version, String since, String perHour) {
        client.sql("""
                        insert into credit.conversion (district_id, version, since, per_hour, recorded_at)
                        values (:district, :version, cast(:since as date), cast(:perHour as numeric), now())
                        """)
                .param("district", where.value())
                .param("version", version)
                .param("since", since)
                .param("perHour", perHour)
                .update();
    }
}
