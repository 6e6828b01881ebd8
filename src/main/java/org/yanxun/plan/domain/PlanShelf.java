package org.yanxun.plan.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Verdict;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.reading.source.TextBytes;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** The plans of all districts, each version kept as it was read. */
@Service
class PlanShelf implements Plans {

    /** 5 MB as UTF-8 hold at least a third of that in characters; a text is measured by its characters. */
    private static final int LONGEST = 5 * 1024 * 1024;

    private final PlanStore plans;
    private final PlanParts parts;
    private final CarryingOver carrying;
    private final AuditTrail trail;
    private final Clock clock;

    PlanShelf(PlanStore plans, PlanParts parts, CarryingOver carrying, AuditTrail trail, Clock clock) {
        this.plans = plans;
        this.parts = parts;
        this.carrying = carrying;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Plan read(Actor actor, PlanId id, String text, Optional<PlanYear> wanted) {
        Refusal.unlessGranted(Verdict.when(!plans.isWithdrawn(actor.district(), id), "plan.refused.withdrawn"));
        Optional<Plan> already = plans.find(actor.district(), id);
        return already.orElseGet(() -> keep(actor, id, checked(text), wanted));
    }

    private Plan keep(Actor actor, PlanId id, ReadPlan read, Optional<PlanYear> wanted) {
        PlanYear year = wanted.or(
                        () -> read.year().stream().mapToObj(PlanYear::new).findFirst())
                .orElseThrow(() -> new InvalidInput("year", "plan.wrong.noYear"));
        Instant now = clock.instant();
        Plan plan = plans.insert(actor, id, year, read, now);
        parts.insert(actor.district(), id, read);
        carrying.to(actor.district(), plan);
        trail.record(
                actor,
                Decision.of("plan.read", "plan", id.value(), Map.of("year", year.value(), "title", plan.title())));
        return plan;
    }

    private static ReadPlan checked(String text) {
        if (text.isBlank()) {
            throw new InvalidInput("text", "plan.wrong.empty");
        }
        if (text.length() > LONGEST) {
            throw new InvalidInput("text", "plan.wrong.tooLong");
        }
        if (!TextBytes.isText(text)) {
            throw new InvalidInput("text", "plan.wrong.noText");
        }
        ReadPlan read = PlanReader.read(text);
        if (!read.saysSomething()) {
            throw new InvalidInput("text", "plan.wrong.saysNothing");
        }
        return read;
    }

    @Override
    @Transactional
    public void adopt(Actor actor, PlanId id, boolean withRequirement) {
        plans.lock(actor.district());
        PlanDocument document = find(actor.district(), id).orElseThrow(NotThere::new);
        Refusal.unlessGranted(AdoptionRules.judge(document, withRequirement));
        PlanYear year = document.plan().year();
        Optional<Plan> former = plans.adopted(actor.district(), year);
        former.ifPresent(plan -> supersede(actor, plan));
        plans.adopt(actor.district(), id, withRequirement, clock.instant());
        trail.record(
                actor,
                Decision.of(
                                "plan.adopted",
                                "plan",
                                id.value(),
                                Map.of("standing", "ADOPTED", "requirement", withRequirement))
                        .from(Map.of("standing", document.plan().standing())));
    }

    private void supersede(Actor actor, Plan former) {
        plans.supersede(actor.district(), former.id());
        trail.record(
                actor,
                Decision.of("plan.superseded", "plan", former.id().value(), Map.of("standing", "SUPERSEDED"))
                        .from(Map.of("standing", "ADOPTED")));
    }

    @Override
    @Transactional
    public boolean withdraw(Actor actor, PlanId id) {
        plans.lock(actor.district());
        Optional<Plan> discarded = plans.discarded(actor.district(), id);
        Plan plan = discarded.orElseGet(() -> draft(actor, id));
        boolean isGone = discarded.isPresent() || plans.isUntouched(actor.district(), id);
        Plan.Standing standing = isGone ? Plan.Standing.WITHDRAWN : Plan.Standing.DRAFT;
        plans.withdraw(actor.district(), id, standing, clock.instant());
        trail.record(
                actor,
                Decision.of("plan.withdrawn", "plan", id.value(), Map.of("standing", standing))
                        .from(Map.of("standing", plan.standing())));
        return isGone;
    }

    private Plan draft(Actor actor, PlanId id) {
        Plan plan = plans.find(actor.district(), id).orElseThrow(NotThere::new);
        Refusal.unlessGranted(Verdict.when(plan.standing() == Plan.Standing.DRAFT, "plan.refused.notDraft"));
        return plan;
    }

    @Override
    @Transactional
    public void takeBack(Actor actor, PlanId id) {
        plans.lock(actor.district());
        if (plans.discarded(actor.district(), id).isEmpty()) {
            Plan draft = draft(actor, id);
            plans.discard(actor.district(), draft.id(), clock.instant());
            trail.record(
                    actor,
                    Decision.of("plan.takenBack", "plan", id.value(), Map.of("standing", Plan.Standing.WITHDRAWN))
                            .from(Map.of("standing", draft.standing())));
        }
    }

    @Override
    @Transactional
    public void bringBack(Actor actor, PlanId id) {
        plans.lock(actor.district());
        if (plans.find(actor.district(), id).isEmpty()) {
            Plan gone = plans.discarded(actor.district(), id).orElseThrow(NotThere::new);
            plans.restore(actor.district(), gone.id());
            trail.record(
                    actor,
                    Decision.of("plan.broughtBack", "plan", id.value(), Map.of("standing", Plan.Standing.DRAFT))
                            .from(Map.of("standing", gone.standing())));
        }
    }

    @Override
    public List<Plan> takenBack(DistrictId district) {
        return plans.discarded(district);
    }

    @Override
    public boolean isUntouched(DistrictId district, PlanId id) {
        return plans.isUntouched(district, id);
    }

    @Override
    public List<Plan> all(DistrictId district) {
        return plans.all(district);
    }

    @Override
    public Optional<PlanDocument> find(DistrictId district, PlanId id) {
        return plans.find(district, id).map(plan -> whole(district, plan));
    }

    @Override
    public Optional<PlanDocument> adopted(DistrictId district, PlanYear year) {
        return plans.adopted(district, year).map(plan -> whole(district, plan));
    }

    private PlanDocument whole(DistrictId district, Plan plan) {
        return new PlanDocument(
                plan,
                parts.text(district, plan.id()),
                parts.requirement(district, plan.id()),
                plans.requirementWanted(district, plan.id()));
    }

    @Override
    public Map<CreditCategory, Credits> minima(DistrictId district, PlanYear year) {
        return plans.minima(district, year);
    }
}
