package org.yanxun.plan.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.CreditRequirement.Figure;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.reading.ReadPlan;

/** The parts of a plan's text and their places: written in sets, read back whole. */
@Component
class PlanParts {

    private static final String TOTAL = "TOTAL";

    private final JdbcClient jdbc;

    PlanParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DistrictId district, PlanId id, ReadPlan read) {
        PartRows rows = PartRows.of(read);
        rows.sections().insert(jdbc, district, id, """
                insert into plan.section (district_id, plan_id, position, number, title, starts, ends)
                select :district, :plan, a, s, t, x, y
                from unnest(:a::int[], :s::text[], :t::text[], :x::int[], :y::int[]) as p (a, s, t, x, y)""");
        rows.items().insert(jdbc, district, id, """
                insert into plan.item
                    (district_id, id, plan_id, section_position, position, number, heading, starts, ends)
                select :district, i, :plan, a, b, s, t, x, y
                from unnest(:i::uuid[], :a::int[], :b::int[], :s::text[], :t::text[], :x::int[], :y::int[])
                    as p (i, a, b, s, t, x, y)""");
        rows.sentences().insert(jdbc, district, id, """
                insert into plan.sentence (district_id, id, item_id, position, starts, ends)
                select :district, i, j, b, x, y
                from unnest(:i::uuid[], :j::uuid[], :b::int[], :x::int[], :y::int[]) as p (i, j, b, x, y)""");
        rows.leftOut().insert(jdbc, district, id, """
                insert into plan.left_out (district_id, plan_id, position, kind, starts, ends)
                select :district, :plan, b, s, x, y
                from unnest(:b::int[], :s::text[], :x::int[], :y::int[]) as p (b, s, x, y)""");
        rows.figures().insert(jdbc, district, id, """
                insert into plan.requirement
                    (district_id, id, plan_id, sentence_id, category, minimum, starts, ends)
                select :district, i, :plan, j, s, t::numeric, x, y
                from unnest(:i::uuid[], :j::uuid[], :s::text[], :t::text[], :x::int[], :y::int[])
                    as p (i, j, s, t, x, y)""");
        TargetRows.of(read, rows).insert(jdbc, district, id);
    }

    PlanText text(DistrictId district, PlanId id) {
        Shelved shelved = new Shelved(jdbc, district, id);
        return new PlanText(shelved.source(), shelved.sections(), shelved.leftOut());
    }

    Optional<CreditRequirement> requirement(DistrictId district, PlanId id) {
        Map<String, Figure> figures = new HashMap<>();
        jdbc.sql("""
                        select category, minimum, starts, ends from plan.requirement
                        where district_id = :district and plan_id = :plan""")
                .param("district", district.value())
                .param("plan", id.value())
                .query((row, number) -> figures.put(
                        row.getString("category"),
                        Figure.of(row.getBigDecimal("minimum"), row.getInt("starts"), row.getInt("ends"))))
                .list();
        Optional<Figure> total = Optional.ofNullable(figures.remove(TOTAL));
        Map<CreditCategory, Figure> minima = new EnumMap<>(CreditCategory.class);
        figures.forEach((category, figure) -> minima.put(CreditCategory.valueOf(category), figure));
        return minima.isEmpty() ? Optional.empty() : Optional.of(new CreditRequirement(total, minima));
    }
}
