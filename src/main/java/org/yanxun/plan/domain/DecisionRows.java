package org.yanxun.plan.domain;

import static org.yanxun.plan.domain.ContentRows.joined;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Made;
import org.yanxun.plan.promise.Binding;

/** Decisions as rows, with what they say of a target's content, and the targets they make. */
final class DecisionRows {

    /** So many columns say what counts a target. */
    private static final int BOUND = 9;

    private final Columns rows = new Columns("ibjnkucdpvghmfaeywxt");
    private final Columns made = new Columns("ibx");
    private final ContentRows contents = new ContentRows();

    static DecisionRows of(List<Made> made, List<Decision> decisions) {
        DecisionRows rows = new DecisionRows();
        made.forEach(rows::add);
        decisions.forEach(rows::add);
        return rows;
    }

    private void add(Made target) {
        made.add(target.id(), target.batch(), target.content().start());
        contents.add(target.id().value(), target.content());
    }

    private void add(Decision decision) {
        Act act = decision.act();
        if (act instanceof Act.Correct correct) {
            contents.add(decision.id(), correct.content());
        }
        List<Object> row = new ArrayList<>(List.of(
                decision.id(),
                decision.batch(),
                decision.subject(),
                decision.number(),
                ActKind.of(act),
                act instanceof Act.Undo(UUID batch) ? batch : "",
                act instanceof Act.Repair(int choice) ? choice : ""));
        row.addAll(act instanceof Act.Bind(Binding binding) ? bound(binding) : Collections.nCopies(BOUND, ""));
        Decision.Word word = decision.word();
        row.addAll(List.of(word.why(), word.by(), word.name(), word.at()));
        rows.add(row.toArray());
    }

    private static List<Object> bound(Binding binding) {
        List<String> names = List.copyOf(binding.parameters().keySet());
        List<String> values = names.stream()
                .map(name -> binding.parameters().getOrDefault(name, ""))
                .toList();
        return List.of(
                binding.indicator(),
                joined(names),
                joined(values),
                binding.goal().amount().toPlainString(),
                binding.goal().isShare(),
                binding.goal().comparison(),
                binding.goal().isSoft(),
                binding.span().from(),
                binding.span().to());
    }

    void insert(JdbcClient jdbc, DistrictId district, PlanId plan) {
        contents.insert(jdbc, district, plan);
        made.insert(jdbc, district, plan, """
                insert into plan.target (district_id, id, plan_id, item_id, sentence_id, batch_id)
                select :district, p.i, :plan, t.id, s.id, p.b
                from unnest(:i::uuid[], :b::uuid[], :x::int[]) as p (i, b, x)
                join plan.item t on t.district_id = :district and t.plan_id = :plan
                join plan.sentence s on s.district_id = :district and s.item_id = t.id
                    and s.starts <= p.x and p.x < s.ends""");
        rows.insert(jdbc, district, plan, """
                insert into plan.decision
                    (district_id, id, plan_id, subject_id, number, batch_id, kind, undoes, choice, indicator,
                     parameter_names, parameter_values, goal, is_share, comparison, is_soft, runs_from, runs_to,
                     why, decided_by, decided_by_name, decided_at)
                select :district, i, :plan, j, n, b, k, nullif(u, '')::uuid, nullif(c, '')::int, nullif(d, ''),
                       string_to_array(p, chr(31)), string_to_array(v, chr(31)), nullif(g, '')::numeric,
                       nullif(h, '')::boolean, nullif(m, ''), nullif(f, '')::boolean, nullif(a, '')::date,
                       nullif(e, '')::date, y, w, x, t
                from unnest(:i::uuid[], :b::uuid[], :j::uuid[], :n::int[], :k::text[], :u::text[], :c::text[],
                            :d::text[], :p::text[], :v::text[], :g::text[], :h::text[], :m::text[], :f::text[],
                            :a::text[], :e::text[], :y::text[], :w::uuid[], :x::text[], :t::timestamptz[])
                    as r (i, b, j, n, k, u, c, d, p, v, g, h, m, f, a, e, y, w, x, t)""");
    }
}
