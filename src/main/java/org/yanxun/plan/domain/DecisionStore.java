package org.yanxun.plan.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Docket;

/** The decisions on what was read: written in sets, read back with everything they were decided on. */
@Component
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Docket docket(DistrictId district, PlanId plan) {
        return new Docketed(jdbc, district, plan).docket();
    }

    void insert(DistrictId district, PlanId plan, DecisionRows rows) {
        rows.insert(jdbc, district, plan);
    }

    /** Whether a batch of that id was kept already. */
    boolean isKept(DistrictId district, PlanId plan, UUID batch) {
        return jdbc.sql("""
                        select exists (select 1 from plan.decision
                                       where district_id = :district and plan_id = :plan and batch_id = :batch)""")
                .param("district", district.value())
                .param("plan", plan.value())
                .param("batch", batch)
                .query(Boolean.class)
                .single();
    }
}
