package org.yanxun.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.decision.Promised;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;

/** What a text says, with nobody's word on it yet. */
public final class Read {

    private Read() {}

    /** Everything read out of a text. */
    public static Docket docket(PlanId plan, String text) {
        ReadPlan read = PlanReader.read(text);
        List<Promised> promised = read.targets().stream()
                .map(target -> new Promised(TargetId.fresh(), new UUID(0, 0), false, target))
                .toList();
        List<Noticed> noticed = read.findings().stream()
                .map(finding -> new Noticed(FindingId.fresh(), finding, History.NONE))
                .toList();
        return new Docket(plan, promised, noticed, Map.of(), Map.of());
    }
}
