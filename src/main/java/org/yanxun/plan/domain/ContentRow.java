package org.yanxun.plan.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** A row of {@code plan.content} read back. */
final class ContentRow {

    /** Its columns, the table called c. */
    static final String COLUMNS = """
            c.kind as says, c.value, c.numbers, c.names, c.unit, c.comparison as holds, c.qualifiers, c.subject, c.level,
            c.programme, c.date_from, c.date_to, c.starts, c.ends""";

    private ContentRow() {}

    static Target target(ResultSet row) throws SQLException {
        return new Target(
                TargetKind.valueOf(row.getString("says")),
                amount(row),
                new Bearing(
                        row.getString("subject"),
                        optional(row, "level").map(Bearing.Level::valueOf),
                        row.getString("programme")),
                new CalendarSpan(optional(row, "date_from"), optional(row, "date_to")),
                row.getInt("starts"),
                row.getInt("ends"));
    }

    private static Amount amount(ResultSet row) throws SQLException {
        return new Amount(
                Optional.ofNullable(row.getBigDecimal("value")),
                Arrays.asList((BigDecimal[]) row.getArray("numbers").getArray()),
                strings(row, "names"),
                optional(row, "unit").map(Amount.Unit::valueOf),
                Amount.Comparison.valueOf(row.getString("holds")),
                strings(row, "qualifiers").stream().map(Qualifier::valueOf).collect(Collectors.toSet()));
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
