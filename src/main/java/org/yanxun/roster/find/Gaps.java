package org.yanxun.roster.find;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Scope;

/** Counts what the roster still lacks. */
@Component
public class Gaps {

    private static final String TEACHERS = """
            select count(distinct p.person_id)
            from roster.post p
            join roster.organisation o on o.district_id = p.district_id and o.id = p.organisation_id
            where p.district_id = :district and o.path like :path || '%' and p.superseded_at is null
              and p.valid @> :today and p.kind = 'TEACHER' and (p.stage is null or p.subject is null)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Gaps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Teachers in post today of whom the stage or the subject is not known. */
    public int teachersWithoutStageOrSubject(Scope scope) {
        return jdbc.sql(TEACHERS)
                .param("district", scope.district().value())
                .param("path", scope.path())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
