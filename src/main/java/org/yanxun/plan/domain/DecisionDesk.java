package org.yanxun.plan.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Verdict;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.binding.BindingCheck;
import org.yanxun.plan.binding.Counters;
import org.yanxun.plan.binding.Suggestion;
import org.yanxun.plan.binding.Suggestions;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.ContentCheck;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.DecisionRules;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.Docket.Kept;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.decision.Places;
import org.yanxun.plan.decision.Promised;
import org.yanxun.plan.decision.Sheet;
import org.yanxun.plan.decision.Stroke;
import org.yanxun.plan.decision.Wanted;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.repair.Repairs;
import org.yanxun.plan.target.Target;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;

/** Where people decide: one stroke after the other in a district. */
@Service
class DecisionDesk implements Decisions {

    private final PlanStore plans;
    private final PlanShelf shelf;
    private final DecisionStore store;
    private final Counters counters;
    private final Suggestions suggestions;
    private final AuditTrail trail;
    private final Clock clock;

    DecisionDesk(
            PlanStore plans,
            PlanShelf shelf,
            DecisionStore store,
            Counters counters,
            Suggestions suggestions,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.shelf = shelf;
        this.store = store;
        this.counters = counters;
        this.suggestions = suggestions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Docket docket(DistrictId district, PlanId plan) {
        return store.docket(district, plan);
    }

    @Override
    @Transactional
    public void decide(Actor actor, PlanId plan, TargetId target, Act.OnTarget act, Given given) {
        strike(actor, plan, given, kept -> kept.says(target.value(), checked(act)), sheet -> {
            sheet.judged(target, act, given);
            if (act instanceof Act.Correct(Target content)) {
                Places.ofCorrection(sheet.text(), content, sheet.state(target).content());
            }
            sheet.stroke().on(target, checked(act));
        });
    }

    private Act.OnTarget checked(Act.OnTarget act) {
        return switch (act) {
            case Act.Correct correct -> {
                ContentCheck.check(correct.content(), "");
                yield correct;
            }
            case Act.Bind bind ->
                new Act.Bind(BindingCheck.checked(
                        bind.binding(), counters.find(bind.binding().indicator())));
            default -> act;
        };
    }

    @Override
    @Transactional
    public void split(Actor actor, PlanId plan, TargetId target, List<Target> into, Given given) {
        strike(actor, plan, given, kept -> kept.says(target.value(), new Act.Split()) && kept.makes(into), sheet -> {
            Places.ofParts(into, sheet.state(target).content());
            sheet.stroke().on(sheet.judged(target, new Act.Split(), given), new Act.Split());
            into.forEach(part -> sheet.stroke().make(TargetId.fresh(), part));
        });
    }

    @Override
    @Transactional
    public void merge(Actor actor, PlanId plan, TargetId target, Given given) {
        strike(actor, plan, given, kept -> kept.merges(target.value()), sheet -> {
            sheet.judged(target, new Act.Merge(), given);
            Promised next = sheet.next(target).orElseThrow(() -> new InvalidInput("with", "plan.wrong.noNeighbour"));
            Target whole = Places.together(
                    sheet.state(target).content(), sheet.state(next.id()).content());
            sheet.stroke().on(next.id(), new Act.Merge());
            sheet.stroke().on(target, new Act.Correct(whole));
        });
    }

    @Override
    @Transactional
    public void add(Actor actor, PlanId plan, TargetId id, Target content, Given given) {
        strike(
                actor,
                plan,
                given,
                kept -> kept.says(id.value(), new Act.Add()) && kept.makes(List.of(content)),
                sheet -> {
                    if (sheet.docket().find(id).isEmpty()) {
                        ContentCheck.check(content, "");
                        Places.inOneSentence(sheet.text(), content);
                        sheet.stroke().make(id, content);
                    }
                });
    }

    @Override
    @Transactional
    public void acceptPlain(Actor actor, PlanId plan, int section, Given given) {
        Predicate<Target> lies = Wanted.of(section).place(text(actor, plan));
        strike(actor, plan, given, kept -> kept.accepts(lies), sheet -> {
            sheet.docket().plain().stream()
                    .filter(target -> lies.test(target.content()))
                    .forEach(target -> sheet.stroke().on(target.id(), new Act.Accept()));
        });
    }

    @Override
    @Transactional
    public void bindSure(Actor actor, PlanId plan, Wanted wanted, Given given) {
        Predicate<Target> lies = wanted.place(text(actor, plan));
        strike(actor, plan, given, kept -> kept.binds(wanted, lies), sheet -> {
            Refusal.unlessGranted(DecisionRules.judge(sheet.docket().version(), given));
            List<Suggestion> chosen = suggestions.sure(sheet.document(), sheet.docket()).stream()
                    .filter(each -> lies.test(each.target().content())
                            && wanted.names(each.target().id()))
                    .toList();
            if (wanted.only().filter(ids -> ids.size() > chosen.size()).isPresent()) {
                throw new InvalidInput("targets", "plan.wrong.unsure");
            }
            chosen.forEach(each -> sheet.stroke().on(each.target().id(), checked(new Act.Bind(each.binding()))));
        });
    }

    private PlanText text(Actor actor, PlanId plan) {
        return shelf.find(actor.district(), plan).orElseThrow(NotThere::new).text();
    }

    @Override
    @Transactional
    public void settle(Actor actor, PlanId plan, FindingId finding, Act.OnFinding act, Given given) {
        strike(actor, plan, given, kept -> kept.says(finding.value(), act), sheet -> {
            Noticed noticed = sheet.docket().find(finding).orElseThrow(NotThere::new);
            Refusal.unlessGranted(DecisionRules.judge(noticed.history().version(), given));
            Refusal.unlessGranted(DecisionRules.judge(noticed, act));
            sheet.stroke().on(finding, act);
            if (act instanceof Act.Repair(int choice)) {
                Repairs.of(sheet.text(), noticed, choice, sheet.docket().targets())
                        .forEach(sheet.stroke()::on);
            }
        });
    }

    @Override
    @Transactional
    public void undo(Actor actor, PlanId plan, UUID batch, Given given) {
        strike(actor, plan, given, kept -> kept.takesBack(batch), sheet -> {
            if (!store.isKept(actor.district(), plan, batch)) {
                throw new NotThere();
            }
            sheet.stroke().undo(batch, sheet.docket());
            Refusal.unlessGranted(Verdict.when(!sheet.stroke().isEmpty(), "plan.refused.undone"));
        });
    }

    /** Decides, unless it was kept already: then it must be the same, or it is refused rather than lost. */
    private void strike(Actor actor, PlanId id, Given given, Predicate<Kept> isSame, Consumer<Sheet> decide) {
        DistrictId district = actor.district();
        plans.lock(district);
        PlanDocument document = shelf.find(district, id).orElseThrow(NotThere::new);
        Docket docket = store.docket(district, id);
        Optional<Kept> kept = docket.kept(given.batch());
        if (kept.isPresent()) {
            boolean says = kept.filter(each -> each.isBecause(given.why()) && isSame.test(each))
                    .isPresent();
            Refusal.unlessGranted(Verdict.when(says, "plan.refused.resent"));
            return;
        }
        Refusal.unlessGranted(
                Verdict.when(document.plan().standing() != Plan.Standing.SUPERSEDED, "plan.refused.superseded"));
        Decision.Word word = new Decision.Word(actor.person(), actor.name(), clock.instant(), given.why());
        Sheet sheet = new Sheet(document, docket, new Stroke(docket, given, word));
        decide.accept(sheet);
        if (!sheet.stroke().isEmpty()) {
            store.insert(
                    district,
                    id,
                    DecisionRows.of(sheet.stroke().made(), sheet.stroke().decisions()));
            trail.record(actor, Trace.of(sheet.stroke(), given));
        }
    }
}
