package org.yanxun.attendance.domain;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;
import org.yanxun.kernel.PersonId;

/** Columns of values as PostgreSQL's arrays, so that a whole set goes in one statement. */
final class SqlArrays {

    private SqlArrays() {}

    static SqlArrayValue uuids(Collection<UUID> values) {
        return new SqlArrayValue("uuid", values.toArray());
    }

    static SqlArrayValue people(Collection<PersonId> values) {
        return new SqlArrayValue("uuid", values.stream().map(PersonId::value).toArray());
    }

    /** One column of the rows, as that type of PostgreSQL's. An array of the driver's may hold nulls. */
    @SuppressWarnings("NullAway")
    static <T> SqlArrayValue column(String type, Collection<T> rows, Function<T, @Nullable Object> value) {
        Object[] values = new Object[rows.size()];
        int at = 0;
        for (T row : rows) {
            values[at++] = value.apply(row);
        }
        return new SqlArrayValue(type, values);
    }
}
