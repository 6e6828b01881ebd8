package org.yanxun.insight.indicator;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Question;

/**
 * How many of a group hold a credential on a day. Several kinds are separated by {@code /}: any of them will do.
 */
final class CredentialShare {

    private static final String HELD = InGroup.SQL + """
            , held as (
                select distinct on (c.person_id) c.person_id, c.kind, c.level, lower(c.valid) as happened
                from roster.fact_credential c
                where c.district_id = :district and c.valid @> :day
                  and c.kind = any (string_to_array(:kinds, '/')) and (:level = '' or c.level = :level)
                order by c.person_id, lower(c.valid))
            """;

    private final JdbcClient jdbc;
    private final Map<String, String> kinds;

    /**
     * Of these kinds.
     *
     * @param kinds the parameter's options to the kinds they stand for
     */
    CredentialShare(JdbcClient jdbc, Map<String, String> kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    Count count(Question question, String chosen) {
        String sql = HELD + """
                select count(*) as of, count(held.person_id) as value
                from in_group left join held on held.person_id = in_group.person_id""";
        return asked(sql, question, chosen).query(Rows::share).single();
    }

    List<Evidence> evidence(Question question, String chosen, Scope scope, int limit) {
        String sql = HELD + """
                select in_group.person_id, in_group.name, in_group.school as detail, held.happened
                from in_group join held on held.person_id = in_group.person_id
                where in_group.path like :scope || '%'
                order by in_group.sort_key collate "C", in_group.person_id limit :limit""";
        return Rows.within(asked(sql, question, chosen), scope, limit)
                .query(Rows::person)
                .list();
    }

    private StatementSpec asked(String sql, Question question, String chosen) {
        String every = String.join("/", kinds.values());
        return Rows.ask(jdbc, sql, question)
                .param("group", question.text("of"))
                .param("level", question.text("level"))
                .param("kinds", chosen.isEmpty() ? every : kinds.getOrDefault(chosen, chosen));
    }
}
