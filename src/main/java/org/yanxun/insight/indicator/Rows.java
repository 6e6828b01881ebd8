package org.yanxun.insight.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Question;

/** Asks a question's statement, and reads what comes back. */
final class Rows {

    private Rows() {}

    static StatementSpec ask(JdbcClient jdbc, String sql, Question question) {
        return jdbc.sql(sql).param("district", question.district().value()).param("day", question.day());
    }

    static StatementSpec within(StatementSpec statement, Scope scope, int limit) {
        return statement.param("scope", scope.path()).param("limit", limit);
    }

    /** The columns {@code value} and {@code of}. */
    static Count share(ResultSet row, int number) throws SQLException {
        return Count.share(row.getLong("value"), row.getLong("of"));
    }

    /** The columns {@code person_id}, {@code name}, {@code detail} and {@code happened}. */
    static Evidence person(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getString("name"),
                row.getString("detail"),
                Optional.ofNullable(row.getObject("happened", LocalDate.class)),
                "/roster/people/" + row.getString("person_id"));
    }
}
