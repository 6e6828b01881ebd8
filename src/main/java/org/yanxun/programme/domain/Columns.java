package org.yanxun.programme.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Columns of values as PostgreSQL's arrays, so that a whole set goes in one statement; and codes as texts. */
final class Columns {

    private Columns() {}

    /** One column of the rows, as that type of PostgreSQL's. An array of the driver's may hold nulls. */
    @SuppressWarnings("NullAway")
    static <T> SqlArrayValue of(String type, Collection<T> rows, Function<T, @Nullable Object> value) {
        Object[] values = new Object[rows.size()];
        int at = 0;
        for (T row : rows) {
            values[at++] = value.apply(row);
        }
        return new SqlArrayValue(type, values);
    }

    /** A moment as the driver takes it. */
    static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Codes in one text, set apart by commas. */
    static String joined(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** The codes in such a text. */
    static <E extends Enum<E>> Set<E> split(Class<E> type, String joined) {
        return joined.isEmpty()
                ? EnumSet.noneOf(type)
                : Arrays.stream(joined.split(",", -1))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
