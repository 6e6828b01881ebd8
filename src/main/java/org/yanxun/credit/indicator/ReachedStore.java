package org.yanxun.credit.indicator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Question;

/**
 * Who has reached what. Today's figures come from the balances, as on the board; those of a day that is past from the
 * ledger, by the day on which a credit was earned. Without a plan in force that asks for credits nobody has reached any.
 */
final class ReachedStore {

    private static final String BALANCE = """
            with earned as (
                select b.person_id, b.centralised, b.online, b.school_based
                from credit.fact_balance b
                where b.district_id = :district and b.year = :year and cast(:day as date) is not null),
            """;

    private static final String LEDGER = """
            with earned as (
                select e.person_id,
                       coalesce(sum(e.credits) filter (where e.category = 'CENTRALISED'), 0) as centralised,
                       coalesce(sum(e.credits) filter (where e.category = 'ONLINE'), 0) as online,
                       coalesce(sum(e.credits) filter (where e.category = 'SCHOOL_BASED'), 0) as school_based
                from credit.fact_entry e
                where e.district_id = :district and e.year = :year and e.occurred_on <= :day
                group by e.person_id),
            """;

    private static final String REACH = """
            main_post as (
                select p.person_id, p.organisation_id, p.path, t.name, t.sort_key
                from roster.fact_main_post(:district, :day) p
                join roster.fact_person t on t.district_id = :district and t.person_id = p.person_id
                where t.trainee_type = 'TEACHER'),
            asked as (
                select coalesce(r.centralised, 0) as centralised, coalesce(r.online, 0) as online,
                       coalesce(r.school_based, 0) as school_based
                from plan.fact_requirement r
                where r.district_id = :district and r.year = :year),
            reach as (
                select m.person_id, m.path, m.name, m.sort_key, o.name as school,
                       coalesce(b.centralised, 0) as centralised, coalesce(b.online, 0) as online,
                       coalesce(b.school_based, 0) as school_based,
                       case :category
                         when 'CENTRALISED' then coalesce(b.centralised, 0) >= r.centralised
                         when 'ONLINE' then coalesce(b.online, 0) >= r.online
                         when 'SCHOOL_BASED' then coalesce(b.school_based, 0) >= r.school_based
                         else coalesce(b.centralised, 0) >= r.centralised and coalesce(b.online, 0) >= r.online
                              and coalesce(b.school_based, 0) >= r.school_based end as has_reached
                from main_post m
                join roster.fact_organisation o
                    on o.district_id = :district and o.organisation_id = m.organisation_id and o.valid @> :day
                left join earned b on b.person_id = m.person_id
                left join asked r on true)
            """;

    private final JdbcClient jdbc;

    ReachedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Count count(Question question, boolean isPast) {
        String counted = "select count(*) as of, count(*) filter (where has_reached) as value from reach";
        return asked(counted, question, isPast)
                .query((row, number) -> Count.share(row.getLong("value"), row.getLong("of")))
                .single();
    }

    List<Evidence> people(Question question, boolean isPast, Scope scope, int limit) {
        String listed = """
                select * from reach where has_reached and path like :scope || '%'
                order by sort_key collate "C", person_id limit :limit""";
        return asked(listed, question, isPast)
                .param("scope", scope.path())
                .param("limit", limit)
                .query((row, number) -> evidence(row, question.year().value()))
                .list();
    }

    private StatementSpec asked(String sql, Question question, boolean isPast) {
        return jdbc.sql((isPast ? LEDGER : BALANCE) + REACH + sql)
                .param("district", question.district().value())
                .param("year", question.year().value())
                .param("day", question.day())
                .param("category", question.text("category"));
    }

    private static Evidence evidence(ResultSet row, int year) throws SQLException {
        String credits = plain(row, "centralised") + " + " + plain(row, "online") + " + " + plain(row, "school_based");
        return new Evidence(
                row.getString("name"),
                row.getString("school") + "　" + credits,
                Optional.empty(),
                "/people/" + row.getString("person_id") + "/credits?year=" + year);
    }

    private static String plain(ResultSet row, String column) throws SQLException {
        BigDecimal credits = row.getBigDecimal(column).stripTrailingZeros();
        return credits.toPlainString();
    }
}
