package org.yanxun.credit.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
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

/** The in-post teachers who have the year's minimum of a category, or all of them (plan row 5.1). */
@Component
class Reached implements Indicator {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("集中", "CENTRALISED");
        WORDS.put("面授", "CENTRALISED");
        WORDS.put("網絡", "ONLINE");
        WORDS.put("網路", "ONLINE");
        WORDS.put("遠程", "ONLINE");
        WORDS.put("校本", "SCHOOL_BASED");
    }

    private final ReachedStore store;
    private final Clock clock;

    Reached(JdbcClient jdbc, Clock clock) {
        store = new ReachedStore(jdbc);
        this.clock = clock;
    }

    @Override
    public String key() {
        return "credit.reached";
    }

    @Override
    public Unit unit() {
        return Unit.PERSON;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice("category", List.of("ALL", "CENTRALISED", "ONLINE", "SCHOOL_BASED")));
    }

    /** The category is looked for in what the target is about alone: the sentence names all of them. */
    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        if (target.kind() != TargetKind.CREDITS) {
            return Optional.empty();
        }
        String category = Wording.of(target, "").code(WORDS).orElse("ALL");
        return Optional.of(new Proposal(Map.of("category", category), 0.9));
    }

    @Override
    public Count count(Question question) {
        return store.count(question, isPast(question));
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        return store.people(question, isPast(question), scope, limit);
    }

    private boolean isPast(Question question) {
        return question.day().isBefore(LocalDate.now(clock));
    }
}
