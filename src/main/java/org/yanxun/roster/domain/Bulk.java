package org.yanxun.roster.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import tools.jackson.databind.json.JsonMapper;

/** Writes many rows in one statement: they travel as one JSON document, a few thousand at a time. */
@Component
public class Bulk {

    private static final int ROWS = 5_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Bulk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Runs the statement over the rows; in it {@code :rows} is the document, {@code :district} the district and
     * {@code :at} the present moment.
     *
     * @return how many rows were written
     */
    <T> int write(DistrictId district, String sql, List<T> things, Function<T, Row> asRow) {
        return write(district, sql, things, asRow, now());
    }

    /** The same, at that moment. */
    public <T> int write(DistrictId district, String sql, List<T> things, Function<T, Row> asRow, OffsetDateTime at) {
        int written = 0;
        for (int from = 0; from < things.size(); from += ROWS) {
            List<T> some = things.subList(from, Math.min(from + ROWS, things.size()));
            written += jdbc.sql(sql)
                    .param(
                            "rows",
                            json.writeValueAsString(
                                    Row.columns(some.stream().map(asRow).toList())))
                    .param("district", district.value())
                    .param("at", at)
                    .update();
        }
        return written;
    }

    /** The present moment, as the driver takes it and the database keeps it: to the microsecond. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
