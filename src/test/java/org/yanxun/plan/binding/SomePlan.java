package org.yanxun.plan.binding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** A plan of 2031 with one item, read but not kept. */
final class SomePlan {

    private final ReadPlan read;
    private final PlanDocument document;

    SomePlan(String item) {
        read = PlanReader.read("某區2031年師訓計劃\n一、大事\n" + item + "\n");
        Plan plan = new Plan(
                PlanId.fresh(),
                new PlanYear(2031),
                1,
                read.title(),
                Plan.Standing.DRAFT,
                new Plan.Moments(Instant.EPOCH, Optional.empty()));
        document = new PlanDocument(plan, read.text(), read.requirement(), false);
    }

    PlanDocument document() {
        return document;
    }

    /** Every target read, as if this had been decided on each. */
    List<PlanTarget> all(PlanTarget.Standing standing) {
        return read.targets().stream()
                .map(target -> new PlanTarget(
                        TargetId.fresh(),
                        document.plan().id(),
                        target,
                        standing,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .toList();
    }

    /** The first target of that kind that is so. */
    Target only(TargetKind kind, Predicate<Target> isSo) {
        return read.targets().stream()
                .filter(target -> target.kind() == kind && isSo.test(target))
                .findFirst()
                .orElseThrow();
    }
}
