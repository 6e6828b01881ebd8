package org.yanxun.enrolment.indicator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Scope;
import org.yanxun.language.Script;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.indicator.Wording;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Target;
import org.yanxun.programme.Programme.Stream;

/**
 * People with a seat in classes of a level or programme, or present there at least once, each counted once (plan rows 1.9
 * and 2.5: 10名區級). A seat is of the span if it was taken or its class is held there; being present, if the session was.
 * A class is of a level if its title or its programme's name says so.
 */
@Component
class SeatedPeople implements Indicator {

    private static final Map<String, String> LEVELS = new LinkedHashMap<>();

    static {
        LEVELS.put("NATION", "國家級");
        LEVELS.put("PROVINCE", "省級");
        LEVELS.put("CITY", "市級");
        LEVELS.put("DISTRICT", "區級");
        LEVELS.put("SCHOOL", "校級");
    }

    private static final String FROM = """
            with seated as (
                select distinct on (e.person_id) e.person_id, c.title,
                       (case when :counts = 'PRESENT' then came.at else e.since end
                           at time zone 'Asia/Shanghai')::date as happened
                from enrolment.fact_seat e
                join programme.fact_class c on c.district_id = :district and c.class_id = e.class_id
                left join lateral (
                    select min(s.starts_at) as at
                    from programme.fact_session s
                    join attendance.fact_presence a on a.district_id = :district and a.sitting_id = s.session_id
                    where :counts = 'PRESENT' and s.district_id = :district and s.class_id = e.class_id
                      and a.person_id = e.person_id and a.status in ('PRESENT', 'LATE', 'LEFT_EARLY')
                      and s.starts_at >= :since and s.starts_at < :end) came on true
                where e.district_id = :district and c.plan_year = :year and c.status = 'PUBLISHED' and e.since < :end
                  and (:counts <> 'PRESENT' or came.at is not null)
                  and (e.since >= :since or exists (
                      select 1 from programme.fact_session h
                      where h.district_id = :district and h.class_id = e.class_id and h.cancelled_at is null
                        and h.starts_at >= :since))
                  and (:stream = '' or c.stream = :stream)
                  and (cardinality(:programme::text[]) = 0 or c.programme_name || ' ' || c.title ilike any (:programme))
                  and (cardinality(:level::text[]) = 0 or c.programme_name || ' ' || c.title ilike any (:level))
                order by e.person_id, e.since)
            """;

    private final JdbcClient jdbc;

    SeatedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "enrolment.seated";
    }

    @Override
    public Unit unit() {
        return Unit.PERSON;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice("level", List.copyOf(LEVELS.keySet())),
                Parameter.choice("stream", Stream.values()),
                Parameter.open("programme"),
                Parameter.choice("counts", List.of("SEATED", "PRESENT")));
    }

    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        Wording wording = Wording.of(target, sentence);
        if (!target.asksFor(Unit.PERSON)) {
            return Optional.empty();
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        target.bearing().level().ifPresent(level -> chosen.put("level", level.name()));
        if (!target.bearing().programme().isBlank()) {
            chosen.put("programme", target.bearing().programme());
        }
        stream(Wording.of(target, target.bearing().subject())).ifPresent(stream -> chosen.put("stream", stream.name()));
        // Everybody who has a seat anywhere is rarely who is meant.
        boolean isNarrowed = chosen.containsKey("level") || chosen.containsKey("programme");
        chosen.put("counts", "SEATED");
        boolean isTraining = isNarrowed && wording.says("培訓", "選送", "脱產", "研修", "參訓", "進修", "班");
        return Optional.of(new Proposal(chosen, isTraining ? 0.8 : 0.4));
    }

    /** Whose classes the words are about: leaders of schools, or teachers; empty if they name neither. */
    private static Optional<Stream> stream(Wording words) {
        if (words.says("校長", "園長", "幹部", "主任")) {
            return Optional.of(Stream.CADRE);
        }
        return words.says("教師", "老師", "名師", "骨幹") ? Optional.of(Stream.TEACHER) : Optional.empty();
    }

    @Override
    public boolean isOfSpan() {
        return true;
    }

    @Override
    public Count count(Question question) {
        return Count.of(
                asked("select count(*) from seated", question).query(Long.class).single());
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        String listed = """
                select t.person_id, t.name, seated.title, seated.happened
                from seated
                join roster.fact_person t on t.district_id = :district and t.person_id = seated.person_id
                where exists (
                    select 1 from roster.fact_post p
                    where p.district_id = :district and p.person_id = t.person_id and p.path like :scope || '%'
                      and (p.valid @> :day or not exists (
                          select 1 from roster.fact_post q
                          where q.district_id = :district and q.person_id = t.person_id and q.valid @> :day)))
                order by seated.happened desc, t.sort_key collate "C", t.person_id limit :limit""";
        return asked(listed, question)
                .param("day", question.day())
                .param("scope", scope.path())
                .param("limit", limit)
                .query((row, number) -> new Evidence(
                        row.getString("name"),
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("happened", LocalDate.class)),
                        "/roster/people/" + row.getString("person_id")))
                .list();
    }

    private StatementSpec asked(String sql, Question question) {
        return jdbc.sql(FROM + sql)
                .param("district", question.district().value())
                .param("year", question.year().value())
                .param("since", question.since())
                .param("end", question.end())
                .param("counts", question.text("counts"))
                .param("stream", question.text("stream"))
                .param("level", level(question))
                .param("programme", question.patterns("programme"));
    }

    /** The level's word as patterns, in both scripts; none if any level will do. */
    private static String[] level(Question question) {
        String word = LEVELS.getOrDefault(question.text("level"), "");
        return word.isEmpty()
                ? new String[0]
                : Script.both(word).stream().map(each -> "%" + each + "%").toArray(String[]::new);
    }
}
