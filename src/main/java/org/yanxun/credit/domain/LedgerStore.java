package org.yanxun.credit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.yanxun.credit.Balance;
import org.yanxun.credit.Entry;
import org.yanxun.database.Moments;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** The ledger in the database. */
@Repository
class LedgerStore {

    private static final String BALANCE = """
            select centralised, online, school_based
            from credit.credit_year
            where district_id = :district and person_id = :person and year = :year
            """;

    private static final String ENTRIES = """
            select id, source_id, category, credits, occurred_on, posted_at, rule, reverses
            from credit.entry
            where district_id = :district and person_id = :person and year = :year
            order by occurred_on desc, posted_at desc, id desc
            """;

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int post(DistrictId district, Collection<UUID> sittings, Instant now) {
        return jdbc.sql("select credit.post_sittings(:district, :sittings, cast(:now as timestamptz))")
                .param("district", district.value())
                .param("sittings", new SqlArrayValue("uuid", sittings.toArray()))
                .param("now", now.toString())
                .query(Integer.class)
                .single();
    }

    /** Lets the database count anew what it has after much was written. */
    void analyse() {
        jdbc.sql("analyze credit.entry, credit.credit_year, credit.source").update();
    }

    Optional<Balance> balance(DistrictId district, PersonId person, int year) {
        return jdbc.sql(BALANCE)
                .param("district", district.value())
                .param("person", person.value())
                .param("year", year)
                .query((row, number) ->
                        new Balance(credits(row, "centralised"), credits(row, "online"), credits(row, "school_based")))
                .optional();
    }

    List<Entry> entries(DistrictId district, PersonId person, int year) {
        return jdbc.sql(ENTRIES)
                .param("district", district.value())
                .param("person", person.value())
                .param("year", year)
                .query((row, number) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("source_id", UUID.class),
                CreditCategory.valueOf(row.getString("category")),
                credits(row, "credits"),
                row.getObject("occurred_on", LocalDate.class),
                Moments.at(row, "posted_at"),
                row.getString("rule"),
                row.getObject("reverses", UUID.class));
    }

    private static Credits credits(ResultSet row, String column) throws SQLException {
        return new Credits(row.getBigDecimal(column));
    }
}
