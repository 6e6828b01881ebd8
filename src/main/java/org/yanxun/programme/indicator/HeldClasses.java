package org.yanxun.programme.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/**
 * Classes of the year that were held: published, not called off, and with a session in the span that is over (plan rows
 * 1.8, 4.4).
 * Editions and stages may be several, separated by commas.
 */
@Component
class HeldClasses implements Indicator {

    private static final String FROM = """
            from programme.fact_class c
            join lateral roster.fact_organisation_on(c.district_id, c.organiser_id, :day) o on true
            join lateral (
                select max(s.ends_at) as last_held from programme.fact_session s
                where s.district_id = :district and s.class_id = c.class_id and s.cancelled_at is null
                  and s.starts_at >= :since and s.ends_at < :end) held on held.last_held is not null
            where c.district_id = :district and c.plan_year = :year and c.status = 'PUBLISHED'
              and (cardinality(:programme::text[]) = 0 or c.programme_name || ' ' || c.title ilike any (:programme))
              and (:edition = '' or c.edition::text = any (string_to_array(:edition, ',')))
              and (:stage = '' or c.stage::text = any (string_to_array(:stage, ',')))
              and (:category = '' or c.category = :category)
            """;

    /** Without a programme's name it would count that edition of every programme: somebody has to say of which. */
    private static final double UNNAMED = 0.4;

    private final JdbcClient jdbc;

    HeldClasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "programme.held";
    }

    @Override
    public Unit unit() {
        return Unit.CLASS;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.open("programme"),
                Parameter.open("edition"),
                Parameter.open("stage"),
                Parameter.choice("category", CreditCategory.values()));
    }

    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        Wording wording = Wording.of(target, sentence);
        Map<String, String> chosen = new LinkedHashMap<>();
        if (!target.bearing().programme().isBlank()) {
            chosen.put("programme", target.bearing().programme());
        }
        if (target.kind() == TargetKind.EDITION || target.kind() == TargetKind.STAGE) {
            chosen.put(target.kind() == TargetKind.EDITION ? "edition" : "stage", numbers(target.amount()));
            return wording.says("班", "培訓", "研修", "期")
                    ? Optional.of(new Proposal(chosen, chosen.containsKey("programme") ? 0.7 : UNNAMED))
                    : Optional.empty();
        }
        return target.asksFor(Unit.CLASS) ? Optional.of(new Proposal(chosen, 0.8)) : Optional.empty();
    }

    @Override
    public boolean isOfSpan() {
        return true;
    }

    @Override
    public Count count(Question question) {
        return Count.of(
                asked("select count(*) " + FROM, question).query(Long.class).single());
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        String listed = """
                select c.class_id, c.title, c.programme_name,
                       (held.last_held at time zone 'Asia/Shanghai')::date as happened
                """ + FROM + """
                  and o.path like :scope || '%'
                order by held.last_held desc, c.class_id limit :limit""";
        return asked(listed, question)
                .param("scope", scope.path())
                .param("limit", limit)
                .query(ClassRows::evidence)
                .list();
    }

    private StatementSpec asked(String sql, Question question) {
        return ClassRows.ask(jdbc, sql, question)
                .param("programme", question.patterns("programme"))
                .param("edition", question.text("edition").replace(" ", ""))
                .param("stage", question.text("stage").replace(" ", ""))
                .param("category", question.text("category"));
    }

    private static String numbers(Amount amount) {
        List<BigDecimal> all =
                amount.values().isEmpty() ? amount.value().stream().toList() : amount.values();
        return all.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
    }
}
