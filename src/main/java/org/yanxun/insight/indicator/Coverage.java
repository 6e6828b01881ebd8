package org.yanxun.insight.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.indicator.Wording;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/**
 * How many of a group were present in at least one class of the year, of one programme if that is chosen (plan rows 5.3 to
 * 5.7). Presence counts on the day of the session, once it is settled.
 */
@Component
class Coverage implements Indicator {

    private static final String REACHED = InGroup.SQL + """
            , reached as (
                select distinct on (a.person_id) a.person_id, c.title, (s.starts_at at time zone 'Asia/Shanghai')::date as happened
                from programme.fact_session s
                join programme.fact_class c on c.district_id = :district and c.class_id = s.class_id
                join attendance.fact_presence a on a.district_id = :district and a.sitting_id = s.session_id
                where s.district_id = :district and s.starts_at >= :begin and s.starts_at < :end
                  and s.cancelled_at is null and a.status in ('PRESENT', 'LATE', 'LEFT_EARLY')
                  and (cardinality(:programme::text[]) = 0 or c.programme_name || ' ' || c.title ilike any (:programme))
                order by a.person_id, s.starts_at)
            """;

    private final JdbcClient jdbc;

    Coverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "insight.coverage";
    }

    @Override
    public Unit unit() {
        return Unit.PERSON;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Group.parameter("of"), Parameter.open("programme"));
    }

    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        Wording wording = Wording.of(target, sentence);
        boolean isOfMany = wording.says("全員", "全部", "全體", "全面納入", "全覆蓋", "覆蓋", "輪訓", "一所不漏", "培訓率", "參訓");
        boolean asksForThem = target.kind() == TargetKind.RATIO || target.kind() == TargetKind.ACTION;
        if (!asksForThem || !isOfMany || !wording.says("培訓", "輪訓", "參訓", "研訓", "研修")) {
            return Optional.empty();
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("of", Group.of(wording).name());
        return Optional.of(new Proposal(chosen, target.kind() == TargetKind.RATIO ? 0.8 : 0.5));
    }

    @Override
    public Count count(Question question) {
        String sql = REACHED + """
                select count(*) as of, count(reached.person_id) as value
                from in_group left join reached on reached.person_id = in_group.person_id""";
        return asked(sql, question).query(Rows::share).single();
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        String sql = REACHED + """
                select in_group.person_id, in_group.name, reached.title as detail, reached.happened
                from in_group join reached on reached.person_id = in_group.person_id
                where in_group.path like :scope || '%'
                order by reached.happened desc, in_group.sort_key collate "C", in_group.person_id limit :limit""";
        return Rows.within(asked(sql, question), scope, limit)
                .query(Rows::person)
                .list();
    }

    private StatementSpec asked(String sql, Question question) {
        return Rows.ask(jdbc, sql, question)
                .param("group", question.text("of"))
                .param("begin", question.begin())
                .param("end", question.end())
                .param("programme", question.patterns("programme"));
    }
}
