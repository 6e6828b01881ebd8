package org.yanxun.credit.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.credit.Balance;
import org.yanxun.credit.year.Standing;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;

/** Reads tables of credits, each in one statement, within the reader's scope. */
@Repository
public class TableStore {

    private static final String SCHOOL = """
            select o.name from roster.fact_organisation o
            where o.district_id = :district and o.organisation_id = :school and o.path like :scope || '%'
            order by lower(o.valid) desc limit 1
            """;

    private static final String PERSON = """
            select p.name from roster.fact_person p
            where p.district_id = :district and p.person_id = :person
              and exists (select 1 from roster.fact_post f
                          where f.district_id = p.district_id and f.person_id = p.person_id
                            and f.path like :scope || '%'
                            and (:whole or upper_inf(f.valid) or upper(f.valid) > cast(:today as date)))
            """;

    /** Main posts are worked out of these people's posts alone: an array goes below what a function's rows are made of. */
    private static final String PEOPLE = """
            with here as (
                select f.person_id from roster.fact_post f
                where f.district_id = :district and f.organisation_id = :school and f.valid @> cast(:today as date))
            select p.person_id, p.name, coalesce(y.centralised, 0) as centralised, coalesce(y.online, 0) as online,
                   coalesce(y.school_based, 0) as school_based, r.year as asked,
                   coalesce(r.centralised, 0) as min_centralised, coalesce(r.online, 0) as min_online,
                   coalesce(r.school_based, 0) as min_school_based,
                   case when m.person_id is null then 'NOWHERE'
                        when m.organisation_id = :school then 'HERE' else 'ELSEWHERE' end as counted
            from roster.fact_person p
            left join roster.fact_main_post(:district, cast(:today as date)) m
                 on m.person_id = p.person_id and m.person_id = any (array(select here.person_id from here))
            left join credit.credit_year y
                 on y.district_id = p.district_id and y.person_id = p.person_id and y.year = :year
            left join plan.fact_requirement r on r.district_id = p.district_id and r.year = :year
            where p.district_id = :district and p.trainee_type = 'TEACHER'
              and p.person_id in (select here.person_id from here)
              and (cast(:after as uuid) is null
                   or (p.sort_key, p.person_id) > (select a.sort_key, a.person_id from roster.fact_person a
                                                   where a.district_id = :district and a.person_id = :after))
            order by p.sort_key, p.person_id
            limit :limit
            """;

    private static final String SCHOOLS = """
            with post as (
                select m.organisation_id, m.person_id
                from roster.fact_main_post(:district, cast(:today as date)) m
                join roster.fact_person p on p.district_id = :district and p.person_id = m.person_id
                     and p.trainee_type = 'TEACHER'
                where m.path like :scope || '%')
            select o.organisation_id, o.name, count(*) as people,
                   count(*) filter (where coalesce(y.centralised, 0) >= r.centralised) as centralised,
                   count(*) filter (where coalesce(y.online, 0) >= r.online) as online,
                   count(*) filter (where coalesce(y.school_based, 0) >= r.school_based) as school_based,
                   count(*) filter (where r.year is not null
                                      and coalesce(y.centralised, 0) >= coalesce(r.centralised, 0)
                                      and coalesce(y.online, 0) >= coalesce(r.online, 0)
                                      and coalesce(y.school_based, 0) >= coalesce(r.school_based, 0)) as all_three
            from post
            join roster.fact_organisation o on o.district_id = :district and o.organisation_id = post.organisation_id
                 and o.valid @> cast(:today as date)
            left join credit.credit_year y
                 on y.district_id = :district and y.person_id = post.person_id and y.year = :year
            left join plan.fact_requirement r on r.district_id = :district and r.year = :year
            group by o.organisation_id, o.name, o.code
            order by o.code, o.organisation_id
            """;

    private final JdbcClient jdbc;

    TableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stretch of a list.
     *
     * @param after the last person before it; absent from the beginning
     * @param limit how many at most
     */
    public record Stretch(@Nullable UUID after, int limit) {

        /** All of it, more than any school has. */
        public static final Stretch WHOLE = new Stretch(null, 100_000);
    }

    /** The school's name; empty if there is none, or not for this reader. */
    public Optional<String> school(Actor reader, UUID school) {
        return scoped(SCHOOL, reader)
                .param("school", school)
                .query((row, number) -> row.getString("name"))
                .optional();
    }

    /**
     * The person's name; empty if there is none, or no post within this reader's scope. A school reads of whoever has a
     * post there that day or later, the district's offices also of those who left.
     */
    public Optional<String> person(Actor reader, UUID person, LocalDate today) {
        return scoped(PERSON, reader)
                .param("person", person)
                .param("whole", reader.is(Role.COLLEGE, Role.BUREAU))
                .param("today", today.toString())
                .query((row, number) -> row.getString("name"))
                .optional();
    }

    /** The teachers with a post at a school that day, by name; each says where he or she is counted. */
    public List<PersonRow> people(Actor reader, UUID school, PlanYear year, LocalDate today) {
        return people(reader, school, year, today, Stretch.WHOLE);
    }

    /** A stretch of those people. */
    public List<PersonRow> people(Actor reader, UUID school, PlanYear year, LocalDate today, Stretch stretch) {
        return jdbc.sql(PEOPLE)
                .param("after", stretch.after(), Types.OTHER)
                .param("limit", stretch.limit())
                .param("district", reader.district().value())
                .param("school", school)
                .param("year", year.value())
                .param("today", today.toString())
                .query((row, number) -> personRow(row))
                .list();
    }

    /**
     * The schools within the reader's scope that have teachers in service that day, by code; each person is counted at
     * the main post.
     */
    public List<SchoolRow> schools(Actor reader, PlanYear year, LocalDate today) {
        return scoped(SCHOOLS, reader)
                .param("year", year.value())
                .param("today", today.toString())
                .query((row, number) -> new SchoolRow(
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        row.getInt("people"),
                        new SchoolRow.Reached(
                                row.getInt("centralised"),
                                row.getInt("online"),
                                row.getInt("school_based"),
                                row.getInt("all_three"))))
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, Actor reader) {
        return jdbc.sql(sql)
                .param("district", reader.district().value())
                .param("scope", reader.scope().path());
    }

    private static PersonRow personRow(ResultSet row) throws SQLException {
        var balance = new Balance(credits(row, "centralised"), credits(row, "online"), credits(row, "school_based"));
        var minima = new Standing.Minima(
                credits(row, "min_centralised"), credits(row, "min_online"), credits(row, "min_school_based"));
        return new PersonRow(
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                CountedAt.valueOf(row.getString("counted")),
                new Standing(balance, row.getObject("asked") == null ? null : minima));
    }

    private static Credits credits(ResultSet row, String column) throws SQLException {
        return new Credits(row.getBigDecimal(column));
    }
}
