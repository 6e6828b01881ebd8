package org.yanxun.plan.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Finding.Code;

/** A plan on somebody's screen, decided on act by act. */
final class SomeDesk {

    private final Map<UUID, History> histories = new HashMap<>();
    private final ReadPlan read;
    private final Docket fresh;
    private final Plan plan;
    private Instant clock = Instant.parse("2031-03-01T01:00:00Z");

    SomeDesk(String text, Plan.Standing standing) {
        read = PlanReader.read(text);
        plan = new Plan(
                PlanId.fresh(),
                new PlanYear(2031),
                2,
                read.title(),
                standing,
                new Plan.Moments(Instant.parse("2031-01-08T01:00:00Z"), Optional.empty()));
        fresh = Read.docket(plan.id(), text);
    }

    /** Decides on the target with these words, a minute after the last decision. */
    UUID decide(String words, Act.OnTarget act) {
        UUID batch = UUID.randomUUID();
        decide(words, batch, act);
        return batch;
    }

    void decide(String words, UUID batch, Act.OnTarget act) {
        keep(target(words).value(), batch, act);
    }

    void settle(Code code, Act.OnFinding act) {
        UUID finding = fresh.noticed().stream()
                .filter(each -> each.finding().code() == code)
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        keep(finding, UUID.randomUUID(), act);
    }

    private void keep(UUID subject, UUID batch, Act act) {
        clock = clock.plusSeconds(60);
        List<Decision> decisions =
                new ArrayList<>(histories.getOrDefault(subject, History.NONE).decisions());
        Decision.Word word = new Decision.Word(PersonId.fresh(), "陳", clock, "");
        decisions.add(new Decision(UUID.randomUUID(), batch, subject, decisions.size() + 1, act, word));
        histories.put(subject, new History(decisions));
    }

    TargetId target(String words) {
        return fresh.targets().stream()
                .filter(target -> read.text()
                        .at(target.content().start(), target.content().end())
                        .contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words))
                .id();
    }

    Docket docket() {
        List<Noticed> noticed = fresh.noticed().stream()
                .map(each -> new Noticed(
                        each.id(),
                        each.finding(),
                        histories.getOrDefault(each.id().value(), History.NONE)))
                .toList();
        return new Docket(plan.id(), fresh.promised(), noticed, Map.of(), histories);
    }

    PlanDesk desk(Role role) {
        return PlanDesk.of(someone(role), plan, docket());
    }

    PlanScreen screen(Role role) {
        PlanDocument document = new PlanDocument(plan, read.text(), read.requirement(), plan.isAdopted());
        return PlanScreens.of(document, desk(role), AddForm.EMPTY);
    }

    static Actor someone(Role role) {
        return new Actor(PersonId.fresh(), "某人", role, OrgId.fresh(), new Scope(DistrictId.fresh(), "/a/"));
    }
}
