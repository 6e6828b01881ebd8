package org.yanxun.credit.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.enrolment.CreditRates;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Period;

/** Tells enrolment what the ledger's conversions make an hour worth. */
@Repository
class DatedRates implements CreditRates {

    private static final String RATES = """
            select lower(valid) as since, upper(valid) as until, per_hour from credit.conversion_in_force
            where district_id = :district order by lower(valid)
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
                        new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                        row.getBigDecimal("per_hour")))
                .list();
    }
}
