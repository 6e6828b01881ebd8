package org.yanxun.insight.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PlanYear;

/**
 * Counts in-post teachers and what they have reached, all organisations in one statement. In post is whoever learns as a
 * teacher and is in service today; the main post says where the person counts ({@code roster.fact_main_post}).
 */
@Component
class FigureStore {

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SchoolTally> schools(DistrictId district, PlanYear year, LocalDate today) {
        return jdbc.sql("""
                        with main_post as (
                            select p.person_id, p.organisation_id
                            from roster.fact_main_post(:district, :today) p
                            join roster.fact_person t on t.district_id = :district and t.person_id = p.person_id
                            where t.trainee_type = 'TEACHER'),
                        reach as (
                            select m.organisation_id,
                                   r.year is not null and coalesce(b.centralised, 0) >= coalesce(r.centralised, 0) as centralised,
                                   r.year is not null and coalesce(b.online, 0) >= coalesce(r.online, 0) as online,
                                   r.year is not null and coalesce(b.school_based, 0) >= coalesce(r.school_based, 0) as school_based
                            from main_post m
                            left join plan.fact_requirement r on r.district_id = :district and r.year = :year
                            left join credit.fact_balance b
                                on b.district_id = :district and b.person_id = m.person_id and b.year = :year),
                        tally as (
                            select organisation_id, count(*) as people,
                                   count(*) filter (where centralised and online and school_based) as everything,
                                   count(*) filter (where centralised) as centralised,
                                   count(*) filter (where online) as online,
                                   count(*) filter (where school_based) as school_based
                            from reach group by organisation_id)
                        select c.organisation_id, o.name, o.path, c.people, c.everything,
                               c.centralised, c.online, c.school_based
                        from tally c
                        join roster.fact_organisation o
                            on o.district_id = :district and o.organisation_id = c.organisation_id
                        where o.valid @> :today
                        order by o.code""")
                .param("district", district.value())
                .param("year", year.value())
                .param("today", today)
                .query(FigureStore::school)
                .list();
    }

    private static SchoolTally school(ResultSet row, int number) throws SQLException {
        Map<Measure, Integer> reached = new EnumMap<>(Measure.class);
        reached.put(Measure.ALL, row.getInt("everything"));
        reached.put(Measure.CENTRALISED, row.getInt("centralised"));
        reached.put(Measure.ONLINE, row.getInt("online"));
        reached.put(Measure.SCHOOL_BASED, row.getInt("school_based"));
        return new SchoolTally(
                new OrgId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                row.getString("path"),
                new Tally(row.getInt("people"), reached));
    }
}
