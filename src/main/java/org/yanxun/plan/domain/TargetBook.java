package org.yanxun.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.promise.TargetId;

/** The targets of all plans as they stand. */
@Component
class TargetBook implements PlanTargets {

    private final JdbcClient jdbc;
    private final DecisionStore store;
    private final Plans plans;

    TargetBook(JdbcClient jdbc, DecisionStore store, Plans plans) {
        this.jdbc = jdbc;
        this.store = store;
        this.plans = plans;
    }

    @Override
    public List<PlanTarget> of(DistrictId district, PlanId plan) {
        return plans.find(district, plan).stream()
                .flatMap(document -> all(district, document).stream())
                .filter(target -> target.standing() != Standing.DROPPED)
                .toList();
    }

    @Override
    public Optional<PlanTarget> find(DistrictId district, TargetId id) {
        return planOf(district, id).flatMap(plan -> plans.find(district, plan)).stream()
                .flatMap(document -> all(district, document).stream())
                .filter(target -> target.id().equals(id))
                .findFirst();
    }

    private List<PlanTarget> all(DistrictId district, PlanDocument document) {
        Docket docket = store.docket(district, document.plan().id());
        CreditPromise credits = new CreditPromise(document);
        return docket.targets().stream()
                .map(target -> counted(target, credits, docket.history(target.id())))
                .toList();
    }

    private static PlanTarget counted(PlanTarget target, CreditPromise credits, History history) {
        boolean isSaid = target.binding().isPresent() || history.unbinds();
        return isSaid
                ? target
                : credits.bindingOf(target.content()).map(target::boundBy).orElse(target);
    }

    private Optional<PlanId> planOf(DistrictId district, TargetId id) {
        return jdbc.sql("select plan_id from plan.target where district_id = :district and id = :id")
                .param("district", district.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }
}
