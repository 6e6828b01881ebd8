package org.yanxun.programme.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.CreditCategory;
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
 * Sessions held in July and August or at weekends, out of all sessions held (plan row 5.2): in the span where weekends are
 * asked for, and in the whole year where the summer is, since in a span that is the summer nothing else could be held. A
 * make-up Saturday counts as a weekend: the house keeps no calendar of public holidays.
 */
@Component
class HeldSessions implements Indicator {

    private static final Map<String, String> CATEGORIES = new LinkedHashMap<>();

    static {
        CATEGORIES.put("集中", "CENTRALISED");
        CATEGORIES.put("網絡", "ONLINE");
        CATEGORIES.put("校本", "SCHOOL_BASED");
    }

    private static final String HELD = """
            with held as (
                select s.session_id, s.class_id, s.title, c.programme_name, o.path, s.starts_at,
                       (s.starts_at at time zone 'Asia/Shanghai')::date as happened,
                       extract(month from s.starts_at at time zone 'Asia/Shanghai') in (7, 8) as in_summer,
                       extract(isodow from s.starts_at at time zone 'Asia/Shanghai') >= 6 as at_weekend
                from programme.fact_session s
                join programme.fact_class c on c.district_id = :district and c.class_id = s.class_id
                join lateral roster.fact_organisation_on(c.district_id, c.organiser_id, :day) o on true
                where s.district_id = :district and c.plan_year = :year and c.status = 'PUBLISHED'
                  and (:when <> 'WEEKEND' or s.starts_at >= :since)
                  and s.cancelled_at is null and s.ends_at < :end and (:category = '' or s.category = :category)),
            timely as (
                select * from held
                where case :when when 'SUMMER' then in_summer when 'WEEKEND' then at_weekend
                      else in_summer or at_weekend end)
            """;

    private final JdbcClient jdbc;

    HeldSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "programme.timely";
    }

    @Override
    public Unit unit() {
        return Unit.TIME;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice("when", List.of("SUMMER_OR_WEEKEND", "SUMMER", "WEEKEND")),
                Parameter.choice("category", CreditCategory.values()));
    }

    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        Wording wording = Wording.of(target, sentence);
        boolean inSummer = wording.says("暑期", "暑假");
        boolean atWeekends = wording.says("雙休日", "週末", "周末", "休息日");
        if (target.kind() != TargetKind.WHEN || !(inSummer || atWeekends)) {
            return Optional.empty();
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("when", inSummer && atWeekends ? "SUMMER_OR_WEEKEND" : inSummer ? "SUMMER" : "WEEKEND");
        wording.code(CATEGORIES).ifPresent(category -> chosen.put("category", category));
        return Optional.of(new Proposal(chosen, 0.85));
    }

    @Override
    public boolean isOfSpan() {
        return true;
    }

    @Override
    public Count count(Question question) {
        String counted = "select (select count(*) from timely) as value, (select count(*) from held) as of";
        return asked(counted, question)
                .query((row, number) -> Count.share(row.getLong("value"), row.getLong("of")))
                .single();
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        String listed = """
                select class_id, title, programme_name, happened from timely
                where path like :scope || '%' order by starts_at desc, session_id limit :limit""";
        return asked(listed, question)
                .param("scope", scope.path())
                .param("limit", limit)
                .query(ClassRows::evidence)
                .list();
    }

    private StatementSpec asked(String sql, Question question) {
        return ClassRows.ask(jdbc, HELD + sql, question)
                .param("when", question.text("when"))
                .param("category", question.text("category"));
    }
}
