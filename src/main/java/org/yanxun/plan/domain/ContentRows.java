package org.yanxun.plan.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.Target;

/** What targets say, as rows. Several values of a column stand in one text, parted by a mark no text holds. */
final class ContentRows {

    private static final String MARK = "\u001f";

    private final Columns rows = new Columns("ikvwnucqslgftxy");

    void add(UUID id, Target target) {
        Amount amount = target.amount();
        Bearing bearing = target.bearing();
        rows.add(
                id,
                target.kind(),
                amount.value().map(BigDecimal::toPlainString).orElse(""),
                joined(amount.values().stream().map(BigDecimal::toPlainString).toList()),
                joined(amount.names()),
                amount.unit().map(Enum::name).orElse(""),
                amount.comparison(),
                joined(amount.qualifiers().stream().sorted().toList()),
                bearing.subject(),
                bearing.level().map(Enum::name).orElse(""),
                bearing.programme(),
                target.span().from().orElse(""),
                target.span().to().orElse(""),
                target.start(),
                target.end());
    }

    static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(MARK));
    }

    void insert(JdbcClient jdbc, DistrictId district, PlanId plan) {
        rows.insert(jdbc, district, plan, """
                insert into plan.content
                    (district_id, id, plan_id, kind, value, numbers, names, unit, comparison, qualifiers,
                     subject, level, programme, date_from, date_to, starts, ends)
                select :district, i, :plan, k, nullif(v, '')::numeric, string_to_array(w, chr(31))::numeric[],
                       string_to_array(n, chr(31)), nullif(u, ''), c, string_to_array(q, chr(31)),
                       s, nullif(l, ''), g, nullif(f, ''), nullif(t, ''), x, y
                from unnest(:i::uuid[], :k::text[], :v::text[], :w::text[], :n::text[], :u::text[], :c::text[],
                            :q::text[], :s::text[], :l::text[], :g::text[], :f::text[], :t::text[],
                            :x::int[], :y::int[])
                    as p (i, k, v, w, n, u, c, q, s, l, g, f, t, x, y)""");
    }
}
