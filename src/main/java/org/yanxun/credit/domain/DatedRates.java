package org.yanxun.credit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.enrolment.CreditRates;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Period;

/** Tells enrolment what the ledger's conversions make an hour worth. */
@Repository
class DatedRates implements CreditRates {

    private static final String RATES = """
            select lower(valid) as first, upper(valid) as until, per_hour from credit.conversion
            where district_id = :district order by lower(valid) nulls first
            """;

    private final JdbcClient jdbc;

    DatedRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Rate> of(DistrictId district) {
        return jdbc.sql(RATES)
                .param("district", district.value())
                .query((row, number) -> new Rate(
                        new Period(
                                Optional.ofNullable(row.getObject("first", LocalDate.class))
                                        .orElse(LocalDate.EPOCH),
                                row.getObject("until", LocalDate.class)),
                        row.getBigDecimal("per_hour")))
                .list();
    }
}
