package org.yanxun.insight.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Scope;

/** The people behind a figure, within what the asker may look at. */
@Component
public class People {

    private static final String SQL = """
                with reach as (
                    select t.person_id, t.name, coalesce(t.staff_number, '') as staff_number, t.sort_key,
                           coalesce(b.centralised, 0) as centralised,
                           coalesce(b.online, 0) as online,
                           coalesce(b.school_based, 0) as school_based,
                           r.year is not null as is_asked,
                           greatest(0, coalesce(r.centralised, 0) - coalesce(b.centralised, 0)) as no_centralised,
                           greatest(0, coalesce(r.online, 0) - coalesce(b.online, 0)) as no_online,
                           greatest(0, coalesce(r.school_based, 0) - coalesce(b.school_based, 0)) as no_school_based
                    from roster.fact_main_post(:district, :today) m
                    join roster.fact_person t on t.district_id = :district and t.person_id = m.person_id
                    left join plan.fact_requirement r on r.district_id = :district and r.year = :year
                    left join credit.fact_balance b
                        on b.district_id = :district and b.person_id = m.person_id and b.year = :year
                    where m.person_id = any (array(
                          select here.person_id from roster.fact_post here
                          where here.district_id = :district and here.organisation_id = :organisation
                            and here.valid @> :today))
                      and m.organisation_id = :organisation and m.path like :scope || '%'
                      and t.trainee_type = 'TEACHER')
                select * from reach
                where :only = 'ALL'
                   or (:only = 'REACHED') = (is_asked and case :measure
                         when 'CENTRALISED' then no_centralised = 0
                         when 'ONLINE' then no_online = 0
                         when 'SCHOOL_BASED' then no_school_based = 0
                         else no_centralised + no_online + no_school_based = 0 end)
                order by sort_key collate "C", person_id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An organisation's name today; absent if it lies outside the scope. */
    public Optional<String> organisation(Scope scope, OrgId organisation) {
        return jdbc.sql("""
                        select name from roster.fact_organisation
                        where district_id = :district and organisation_id = :organisation
                          and path like :scope || '%' and valid @> :today""")
                .param("district", scope.district().value())
                .param("organisation", organisation.value())
                .param("scope", scope.path())
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .optional();
    }

    /** An organisation's in-post teachers, by name; nobody if it lies outside the scope. */
    public List<Reach> of(PeopleQuery query) {
        return jdbc.sql(SQL)
                .param("district", query.scope().district().value())
                .param("scope", query.scope().path())
                .param("organisation", query.organisation().value())
                .param("year", query.year().value())
                .param("measure", query.measure().name())
                .param("only", query.only().name())
                .param("today", LocalDate.now(clock))
                .query(People::reach)
                .list();
    }

    private static Reach reach(ResultSet row, int number) throws SQLException {
        Map<CreditCategory, Credits> earned = new EnumMap<>(CreditCategory.class);
        Map<CreditCategory, Credits> missing = new EnumMap<>(CreditCategory.class);
        for (CreditCategory category : CreditCategory.values()) {
            String column = category.name().toLowerCase(Locale.ROOT);
            earned.put(category, new Credits(row.getBigDecimal(column)));
            missing.put(category, new Credits(row.getBigDecimal("no_" + column)));
        }
        return new Reach(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("staff_number"),
                earned,
                missing);
    }
}
