package org.yanxun.roster.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.language.NameKeys;

/** A row on its way into the database, column by column, as JSON knows values. */
public final class Row {

    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

    /** The same row with one more column. */
    public Row with(String column, @Nullable Object value) {
        columns.put(column, plain(value));
        return this;
    }

    /** The same row with a person's name and everything it is found by. */
    public Row named(String name) {
        NameKeys keys = NameKeys.of(name);
        return with("name", name)
                .with("name_folded", keys.folded())
                .with("pinyin", keys.pinyin())
                .with("initials", keys.initials())
                .with("sort_key", keys.sort());
    }

    /** The same row with one more column that holds several values in this order, as JSON knows them. */
    public Row list(String column, List<?> values) {
        columns.put(column, values);
        return this;
    }

    /** All of it, by column. */
    public Map<String, @Nullable Object> columns() {
        return columns;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Period period -> range(period);
            case Collection<?> many ->
                many.stream().map(String::valueOf).sorted().toList();
            case Boolean truth -> truth;
            case Number number -> number;
            case Enum<?> code -> code.name();
            case DistrictId id -> id.toString();
            case OrgId id -> id.toString();
            case PersonId id -> id.toString();
            default -> value.toString();
        };
    }

    /** A period as PostgreSQL writes it. */
    public static String range(Period period) {
        return "[" + period.from() + "," + (period.until() == null ? "" : period.until()) + ")";
    }

    /** All rows' columns, in order. */
    static List<Map<String, @Nullable Object>> columns(List<Row> rows) {
        return rows.stream().map(Row::columns).toList();
    }
}
