package org.yanxun.programme.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Question;

/** Asks about classes and sessions of a plan's year within a span, up to the end of a day, and reads what comes back. */
final class ClassRows {

    private ClassRows() {}

    static StatementSpec ask(JdbcClient jdbc, String sql, Question question) {
        return jdbc.sql(sql)
                .param("district", question.district().value())
                .param("year", question.year().value())
                .param("day", question.day())
                .param("since", question.since())
                .param("end", question.end());
    }

    /** The columns {@code class_id}, {@code title}, {@code programme_name} and {@code happened}. */
    static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getString("title"),
                row.getString("programme_name"),
                Optional.ofNullable(row.getObject("happened", LocalDate.class)),
                "/programme/classes/" + row.getString("class_id"));
    }
}
