package org.yanxun.plan.original;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;

/** The files that plans came in. */
@Service
public class Originals {

    private final Plans plans;
    private final JdbcClient jdbc;

    Originals(Plans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /**
     * Reads a text as {@link Plans#read} does, and keeps the file it came in with it.
     *
     * @param file the file; absent where the text was pasted
     */
    @Transactional
    public Plan read(Actor actor, PlanId id, String text, Optional<PlanYear> year, Optional<PlanFileBytes> file) {
        Plan plan = plans.read(actor, id, text, year);
        file.ifPresent(sent -> keep(actor.district(), id, text, sent));
        return plan;
    }

    /** A file stands with the text that was read out of it, and with no other that came under the same identity. */
    private void keep(DistrictId district, PlanId plan, String text, PlanFileBytes file) {
        jdbc.sql("""
                        insert into plan.original (district_id, plan_id, name, media_type, sha256, bytes)
                        select :district, :plan, :name, :type, :sha256, :bytes
                        from plan.plan p where p.district_id = :district and p.id = :plan and p.source = :text
                        on conflict (district_id, plan_id) do nothing""")
                .param("district", district.value())
                .param("plan", plan.value())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .param("text", text)
                .update();
    }

    /** What is known of the file a plan came in; absent if it came in none. */
    public Optional<Original> about(DistrictId district, PlanId plan) {
        return jdbc.sql("""
                        select name, media_type, sha256, octet_length(bytes) as size from plan.original
                        where district_id = :district and plan_id = :plan""")
                .param("district", district.value())
                .param("plan", plan.value())
                .query((row, number) -> new Original(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        row.getInt("size")))
                .optional();
    }

    /** The file a plan came in; its text as a file where it came in none. */
    public PlanFileBytes file(DistrictId district, PlanDocument plan) {
        return jdbc.sql("""
                        select name, media_type, bytes from plan.original
                        where district_id = :district and plan_id = :plan""")
                .param("district", district.value())
                .param("plan", plan.plan().id().value())
                .query((row, number) ->
                        PlanFileBytes.kept(row.getString("name"), row.getString("media_type"), row.getBytes("bytes")))
                .optional()
                .orElseGet(() -> PlanFileBytes.ofText(
                        plan.plan().title().isBlank()
                                ? "plan " + plan.plan().year()
                                : plan.plan().title(),
                        plan.text().source()));
    }
}
