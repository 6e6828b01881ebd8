package org.yanxun.insight.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.State;

/** Reads what the closing of a year that stands left to the next. */
@Component
public class OriginStore {

    private final JdbcClient jdbc;

    OriginStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was left to a year; nothing if the year before is open. */
    List<Origins.Left> of(DistrictId district, PlanYear year) {
        return jdbc.sql("""
                        select c.year, k.target_id, k.words, k.sentence, k.state, k.value, k.goal, k.is_share
                        from insight.closing c
                        join insight.carried k on k.district_id = c.district_id and k.closing_id = c.id
                        where c.district_id = :district and c.year = :before and c.undone_at is null
                        order by k.mark""")
                .param("district", district.value())
                .param("before", year.value() - 1)
                .query(OriginStore::left)
                .list();
    }

    private static Origins.Left left(ResultSet row, int number) throws SQLException {
        return new Origins.Left(
                new Said(row.getString("words"), row.getString("sentence")),
                new Origin(
                        new PlanYear(row.getInt("year")),
                        new TargetId(row.getObject("target_id", UUID.class)),
                        State.valueOf(row.getString("state")),
                        stood(row)));
    }

    /** How far a promise had come, as its row says: the columns {@code value}, {@code goal} and {@code is_share}. */
    public static Optional<Origin.Stood> stood(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        return value == null
                ? Optional.empty()
                : Optional.of(new Origin.Stood(
                        value.doubleValue(), row.getBigDecimal("goal").doubleValue(), row.getBoolean("is_share")));
    }
}
