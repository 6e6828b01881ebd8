package org.yanxun.programme.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.programme.Programme;

/** The programmes of a district. */
@Repository
class ProgrammeStore {

    private static final String ADD = """
            insert into programme.programme (district_id, id, name, plan_year, stream, created_at)
            select :district, r.id, r.name, r.year, r.stream, :now
            from unnest(:ids, :names, :years, :streams) as r (id, name, year, stream)
            on conflict do nothing
            """;

    private static final String ALL = """
            select id, name, plan_year, stream from programme.programme
            where district_id = :district order by plan_year desc, name
            """;

    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds programmes; those known already stay. Answers how many were new. */
    int add(DistrictId district, List<Programme> programmes, Instant now) {
        return jdbc.sql(ADD)
                .param("district", district.value())
                .param("ids", Columns.of("uuid", programmes, Programme::id))
                .param("names", Columns.of("text", programmes, Programme::name))
                .param(
                        "years",
                        Columns.of("int4", programmes, each -> each.year().value()))
                .param(
                        "streams",
                        Columns.of("text", programmes, each -> each.stream().name()))
                .param("now", Columns.at(now))
                .update();
    }

    List<Programme> all(DistrictId district) {
        return jdbc.sql(ALL)
                .param("district", district.value())
                .query((row, at) -> new Programme(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new PlanYear(row.getInt("plan_year")),
                        Programme.Stream.valueOf(row.getString("stream"))))
                .list();
    }

    boolean exists(DistrictId district, UUID id) {
        return jdbc.sql("select 1 from programme.programme where district_id = :district and id = :id")
                .param("district", district.value())
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
