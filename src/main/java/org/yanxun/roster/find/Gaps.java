package org.yanxun.roster.find;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
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

    /** The bureau and its training college are there from the first run on. */
    private static final String SCHOOLS = """
            select not exists (
                select 1 from roster.organisation o
                join roster.organisation_state s on s.district_id = o.district_id and s.organisation_id = o.id
                where o.district_id = :district and s.superseded_at is null
                  and s.type not in ('BUREAU', 'TRAINING_COLLEGE'))
            """;

    /** The first administrator is there without a post. */
    private static final String POSTS = """
            select not exists (
                select 1 from roster.post p where p.district_id = :district and p.superseded_at is null)
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

    /** Whether there is no school yet, past, present or to come. */
    public boolean isWithoutSchools(DistrictId district) {
        return isSo(SCHOOLS, district);
    }

    /** Whether nobody has ever had a post. */
    public boolean isWithoutPeople(DistrictId district) {
        return isSo(POSTS, district);
    }

    private boolean isSo(String sql, DistrictId district) {
        return jdbc.sql(sql)
                .param("district", district.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
