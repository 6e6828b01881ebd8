package org.yanxun.attendance.domain;

import static org.yanxun.attendance.domain.SqlArrays.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.DistrictId;

/** Writes check-ins a batch at a time. */
@Repository
class CheckInStore {

    private static final String CHECK_IN = """
            select place, verdict, noted_at
            from attendance.check_in(:district, :sittings, :people, :kinds, :ats, :ids, :tickets, :methods, :devices,
                                     cast(:now as timestamptz))
            """;

    private final JdbcClient jdbc;

    CheckInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a batch of one district and answers each in its place. */
    List<CheckIn.Answer> note(DistrictId district, List<CheckIn> batch, Instant now) {
        return jdbc.sql(CHECK_IN)
                .param("district", district.value())
                .param("sittings", column("uuid", batch, CheckIn::sitting))
                .param("people", column("uuid", batch, each -> each.person().value()))
                .param("kinds", column("text", batch, each -> each.passage().name()))
                .param("ats", column("timestamptz", batch, each -> each.proof().at()))
                .param("ids", column("uuid", batch, each -> each.proof().id()))
                .param("tickets", column("uuid", batch, each -> each.proof().ticket()))
                .param("methods", column("text", batch, each -> each.proof().method()))
                .param("devices", column("text", batch, each -> each.proof().device()))
                .param("now", now.toString())
                .query((row, number) -> answer(row))
                .list();
    }

    private static CheckIn.Answer answer(ResultSet row) throws SQLException {
        return new CheckIn.Answer(CheckInVerdict.valueOf(row.getString("verdict")), Moments.at(row, "noted_at"));
    }
}
