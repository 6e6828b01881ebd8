package org.yanxun.insight.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.indicator.Wording;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Target;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.Term.PostKind;

/** People in post on a day, each once, by what they do and where (plan rows 1.9, 6.2, 7.2). */
@Component
class InPost implements Indicator {

    private static final String FROM = """
            from roster.fact_post p
            join roster.fact_person t on t.district_id = :district and t.person_id = p.person_id
            join roster.fact_organisation o
                on o.district_id = :district and o.organisation_id = p.organisation_id and o.valid @> :day
            where p.district_id = :district and p.staffing <> 'ON_LEAVE' and p.valid @> :day
              and (:post = '' or p.kind = :post) and (:stage = '' or p.stage = :stage)
              and (:ownership = '' or o.ownership = :ownership) and (:school = '' or o.type = :school)
            """;

    private static final Map<String, String> POSTS = new LinkedHashMap<>();

    static {
        POSTS.put("政教主任", "MORAL_EDUCATION_DIRECTOR");
        POSTS.put("副校長", "VICE_PRINCIPAL");
        POSTS.put("校長", "PRINCIPAL");
        POSTS.put("中層", "MIDDLE_LEADER");
        POSTS.put("教研員", "RESEARCHER");
        POSTS.put("保育員", "CHILDCARE_WORKER");
        POSTS.put("教師", "TEACHER");
    }

    private final JdbcClient jdbc;

    InPost(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "insight.staff";
    }

    @Override
    public Unit unit() {
        return Unit.PERSON;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice("post", PostKind.values()),
                Parameter.choice("stage", SchoolStage.values()),
                Parameter.choice("ownership", Ownership.values()),
                Parameter.choice("school", OrgType.values()));
    }

    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        Wording wording = Wording.of(target, sentence);
        if (!target.asksFor(Unit.PERSON) || !wording.says("配備", "設立", "聘", "配齊", "補充")) {
            return Optional.empty();
        }
        return wording.code(POSTS).map(post -> new Proposal(Map.of("post", post), 0.7));
    }

    @Override
    public Count count(Question question) {
        return Count.of(asked("select count(distinct p.person_id) " + FROM, question)
                .query(Long.class)
                .single());
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        String sql = """
                select person_id, name, school as detail, happened from (
                    select distinct on (p.person_id) p.person_id, t.name, t.sort_key, o.name as school,
                           lower(p.valid) as happened
                """ + FROM + """
                      and p.path like :scope || '%'
                    order by p.person_id, lower(p.valid)) each
                order by sort_key collate "C", person_id limit :limit""";
        return Rows.within(asked(sql, question), scope, limit)
                .query(Rows::person)
                .list();
    }

    private StatementSpec asked(String sql, Question question) {
        return Rows.ask(jdbc, sql, question)
                .param("post", question.text("post"))
                .param("stage", question.text("stage"))
                .param("ownership", question.text("ownership"))
                .param("school", question.text("school"));
    }
}
