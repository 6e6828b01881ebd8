package org.yanxun.plan.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanDocument;
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

    TargetBook(JdbcClient jdbc, DecisionStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public List<PlanTarget> of(DistrictId district, PlanDocument plan) {
        return all(district, plan).stream()
                .filter(target -> target.standing() != Standing.DROPPED)
                .toList();
    }

    @Override
    public Optional<PlanTarget> find(DistrictId district, PlanDocument plan, TargetId id) {
        return all(district, plan).stream()
                .filter(target -> target.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<PlanYear> yearOf(DistrictId district, TargetId id) {
        return jdbc.sql("""
                        select p.year from plan.target t
                        join plan.plan p on p.district_id = t.district_id and p.id = t.plan_id
                        where t.district_id = :district and t.id = :id""")
                .param("district", district.value())
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .map(PlanYear::new);
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
}
