package org.yanxun.programme.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Verdict;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.TrainingClass;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail.Decision;

/** Drafts, publishes, changes and calls off classes; each act is one transaction with its sittings and its event. */
@Service
@Transactional
class ClassBook implements Programmes {

    private final ProgrammeStore programmes;
    private final ClassStore classes;
    private final SessionStore sessions;
    private final Inspector inspector;
    private final SittingsOf sittings;
    private final Herald herald;
    private final Clock clock;

    ClassBook(
            ProgrammeStore programmes,
            ClassStore classes,
            SessionStore sessions,
            Inspector inspector,
            SittingsOf sittings,
            Herald herald,
            Clock clock) {
        this.programmes = programmes;
        this.classes = classes;
        this.sessions = sessions;
        this.inspector = inspector;
        this.sittings = sittings;
        this.herald = herald;
        this.clock = clock;
    }

    @Override
    public void open(Actor actor, Programme programme) {
        Inspector.passProgramme(programme);
        if (programmes.add(actor.district(), List.of(programme), clock.instant()) > 0) {
            herald.decided(actor, Decision.of("programme.open", "programme", programme.id(), programme));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Programme> programmes(DistrictId district) {
        return programmes.all(district);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FieldProblem> faults(Actor actor, ClassPlan plan) {
        TrainingClass before = classes.find(actor.scope(), plan.id()).orElse(null);
        return Inspector.problems(new Intent(plan, before, clock.instant()));
    }

    @Override
    public TrainingClass draft(Actor actor, ClassPlan plan) {
        Refusal.unlessGranted(Rights.toHold(actor, plan));
        Instant now = clock.instant();
        Optional<TrainingClass> known = classes.find(actor.scope(), plan.id());
        if (known.isPresent()) {
            return repeated(known.get(), plan);
        }
        inspector.pass(actor.district(), new Intent(plan, null, now));
        if (!classes.draft(actor.district(), plan, now)) {
            return repeated(find(actor, plan.id()), plan);
        }
        herald.decided(actor, Decision.of("programme.draft", "class", plan.id(), plan));
        return kept(actor, plan);
    }

    @Override
    public TrainingClass change(Actor actor, ClassPlan plan, int version) {
        TrainingClass before = own(actor, plan.id());
        if (Repeat.ofChange(before, plan, version)) {
            return before;
        }
        fresh(before.version() == version);
        Refusal.unlessGranted(Rights.toHold(actor, plan));
        inspector.pass(actor.district(), new Intent(plan, before, clock.instant()));
        Changes changes = Changes.between(before.plan(), plan);
        if (!classes.change(actor.district(), plan, version)) {
            return twice(actor, plan.id(), now -> Repeat.ofChange(now, plan, version));
        }
        sessions.callOff(actor.district(), changes.gone(), clock.instant());
        TrainingClass after = kept(actor, plan);
        herald.decided(
                actor, Decision.of("programme.change", "class", plan.id(), plan).from(before.plan()));
        if (before.isPublished()) {
            sittings.hold(actor.district(), List.of(after.plan()));
            sittings.callOff(actor.district(), changes.gone());
            herald.changed(actor.district(), plan.id(), changes);
        }
        return after;
    }

    @Override
    public TrainingClass publish(Actor actor, UUID id, int version) {
        TrainingClass draft = own(actor, id);
        if (Repeat.ofPublishing(draft, version)) {
            return draft;
        }
        fresh(draft.version() == version && draft.state() instanceof TrainingClass.State.Draft);
        inspector.passToPublish(actor.district(), new Intent(draft.plan(), draft, clock.instant()));
        if (!classes.publish(actor.district(), id, version, clock.instant())) {
            return twice(actor, id, now -> Repeat.ofPublishing(now, version));
        }
        sittings.hold(actor.district(), List.of(draft.plan()));
        herald.decided(actor, Decision.of("programme.publish", "class", id, draft.plan()));
        herald.published(actor.district(), id);
        return find(actor, id);
    }

    @Override
    public TrainingClass cancel(Actor actor, UUID id, int version, String reason) {
        TrainingClass before = own(actor, id);
        if (Repeat.ofCancelling(before, version, reason)) {
            return before;
        }
        Inspector.passReason(reason);
        fresh(before.version() == version && before.calledOffBecause().isEmpty());
        Instant now = clock.instant();
        CallingOff off = CallingOff.of(before, now);
        Refusal.unlessGranted(off.verdict());
        if (!classes.cancel(before, off.isWhole(), reason, now)) {
            return twice(actor, id, found -> Repeat.ofCancelling(found, version, reason));
        }
        sessions.callOff(actor.district(), off.coming(), now);
        herald.decided(
                actor,
                Decision.of("programme.cancel", "class", id, before.plan()).because(reason));
        if (before.isPublished()) {
            sittings.callOff(actor.district(), off.coming());
            herald.calledOff(before, off, reason);
        }
        return find(actor, id);
    }

    @Override
    @Transactional(readOnly = true)
    public TrainingClass find(Actor actor, UUID id) {
        return classes.find(actor.scope(), id).orElseThrow(NotThere::new);
    }

    @Override
    public void takeIn(DistrictId district, List<Programme> held, List<Held> taken) {
        List<ClassPlan> plans = taken.stream().map(Held::plan).toList();
        plans.forEach(Inspector::passAsHeld);
        programmes.add(district, held, clock.instant());
        classes.add(
                district,
                taken.stream()
                        .map(each -> new ClassStore.Fresh(each.plan(), each.publishedAt()))
                        .toList(),
                clock.instant());
        sittings.hold(district, plans);
    }

    private TrainingClass own(Actor actor, UUID id) {
        TrainingClass found = find(actor, id);
        Refusal.unlessGranted(Rights.toHold(actor, found.plan()));
        return found;
    }

    /** The class as stored; a session whose identity was another's was not taken, and then nothing is. */
    private TrainingClass kept(Actor actor, ClassPlan plan) {
        TrainingClass kept = find(actor, plan.id());
        fresh(kept.plan().sessions().size() == plan.sessions().size());
        return kept;
    }

    /** The class as it stands, if it is what the draft wants; a draft that wants it otherwise comes too late. */
    private static TrainingClass repeated(TrainingClass known, ClassPlan plan) {
        fresh(Repeat.ofDraft(known, plan));
        return known;
    }

    /** The class as it stands, if somebody who asked for the same at the same moment was a little sooner. */
    private TrainingClass twice(Actor actor, UUID id, Predicate<TrainingClass> isSame) {
        TrainingClass known = find(actor, id);
        fresh(isSame.test(known));
        return known;
    }

    private static void fresh(boolean wasFresh) {
        Refusal.unlessGranted(Verdict.when(wasFresh, "shell.fault.stale"));
    }
}
