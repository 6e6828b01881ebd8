package org.yanxun.plan.domain;

import static org.yanxun.plan.domain.ContentRows.joined;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.reading.ItemReading;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Target;

/** What was read out of a plan, as rows: targets, who answers for an item, findings. */
final class TargetRows {

    private final ContentRows contents = new ContentRows();
    private final Columns targets = new Columns("ijk");
    private final Columns duties = new Columns("jabst");
    private final Columns findings = new Columns("icrxy");
    private final PartRows parts;

    private TargetRows(PartRows parts) {
        this.parts = parts;
    }

    static TargetRows of(ReadPlan read, PartRows parts) {
        TargetRows rows = new TargetRows(parts);
        for (int section = 0; section < read.readings().size(); section++) {
            List<ItemReading> items = read.readings().get(section);
            for (int item = 0; item < items.size(); item++) {
                rows.add(items.get(item), parts.item(section, item));
            }
        }
        read.findings().forEach(rows::add);
        return rows;
    }

    private void add(ItemReading reading, UUID item) {
        for (Target target : reading.targets()) {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            contents.add(id, target);
            targets.add(
                    id,
                    item,
                    parts.sentenceAt(target.start()).map(UUID::toString).orElse(""));
        }
        int at = 0;
        for (Responsibility duty : reading.responsibilities()) {
            at++;
            duties.add(item, at, duty.role(), duty.body().map(Enum::name).orElse(""), duty.name());
        }
    }

    private void add(Finding finding) {
        findings.add(
                UuidCreator.getTimeOrderedEpoch(),
                finding.code(),
                joined(finding.repairs()),
                finding.start(),
                finding.end());
    }

    void insert(JdbcClient jdbc, DistrictId district, PlanId plan) {
        contents.insert(jdbc, district, plan);
        targets.insert(jdbc, district, plan, """
                insert into plan.target (district_id, id, plan_id, item_id, sentence_id)
                select :district, i, :plan, j, nullif(k, '')::uuid
                from unnest(:i::uuid[], :j::uuid[], :k::text[]) as p (i, j, k)""");
        duties.insert(jdbc, district, plan, """
                insert into plan.responsibility (district_id, item_id, position, plan_id, role, body, name)
                select :district, j, a, :plan, b, nullif(s, ''), t
                from unnest(:j::uuid[], :a::int[], :b::text[], :s::text[], :t::text[]) as p (j, a, b, s, t)""");
        findings.insert(jdbc, district, plan, """
                insert into plan.finding (district_id, id, plan_id, code, starts, ends, repairs)
                select :district, i, :plan, c, x, y, string_to_array(r, chr(31))
                from unnest(:i::uuid[], :c::text[], :r::text[], :x::int[], :y::int[]) as p (i, c, r, x, y)""");
    }
}
