package org.yanxun.plan.web.target;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.Plans;
import org.yanxun.plan.binding.Counters;
import org.yanxun.plan.binding.Proposals;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.decision.TargetState.Life;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.web.target.TargetScreen.CountingView;
import org.yanxun.plan.web.target.TargetScreen.DecidedView;
import org.yanxun.plan.web.target.TargetScreen.LineView;
import org.yanxun.plan.web.target.TargetScreen.SentenceView;
import org.yanxun.plan.web.target.TargetScreen.WayView;
import org.yanxun.shell.fault.NotThere;

/** Draws up a target's page. */
@Component
class TargetScreens {

    private final Plans plans;
    private final Decisions decisions;
    private final PlanTargets targets;
    private final Counters counters;
    private final Clock clock;

    TargetScreens(Plans plans, Decisions decisions, PlanTargets targets, Counters counters, Clock clock) {
        this.plans = plans;
        this.decisions = decisions;
        this.targets = targets;
        this.counters = counters;
        this.clock = clock;
    }

    /** The page, with what was sent and is not right; the form shows that indicator if one is named. */
    TargetScreen of(Actor actor, PlanId id, TargetId target, String indicator, TargetScreen.Sent sent) {
        PlanDocument document = plans.find(actor.district(), id).orElseThrow(NotThere::new);
        PlanTarget found = targets.find(actor.district(), document, target).orElseThrow(NotThere::new);
        Docket docket = decisions.docket(actor.district(), id);
        Life life = docket.find(target)
                .map(promised -> docket.state(promised).life())
                .orElseThrow(NotThere::new);
        List<Noticed> findings = docket.noticed().stream()
                .filter(each -> each.lies(found.content()))
                .toList();
        boolean mayDecide = actor.is(Role.BUREAU) && document.plan().standing() != Plan.Standing.SUPERSEDED;
        return new TargetScreen(
                document.plan(),
                found,
                life,
                sentence(document.text(), found.content()),
                decided(docket.history(target)),
                findings,
                counting(actor.district(), document, docket, found, indicator),
                way(docket.targets(), target),
                mayDecide,
                sent);
    }

    static SentenceView sentence(PlanText text, Target target) {
        int start =
                text.sentenceAt(target.start()).map(PlanText.Sentence::start).orElse(target.start());
        int end = text.sentenceAt(target.start()).map(PlanText.Sentence::end).orElse(target.end());
        return new SentenceView(
                text.at(start, target.start()),
                text.at(target.start(), target.end()),
                text.at(target.end(), Math.max(end, target.end())));
    }

    private static DecidedView decided(History history) {
        List<Decision> holding = history.holding();
        List<LineView> lines = history.decisions().reversed().stream()
                .map(decision -> new LineView(decision, holding.contains(decision)))
                .toList();
        return new DecidedView(history.version(), UuidCreator.getTimeOrderedEpoch(), lines);
    }

    private static WayView way(List<PlanTarget> all, TargetId here) {
        List<PlanTarget> shown = all.stream()
                .filter(target ->
                        target.standing() != Standing.DROPPED || target.id().equals(here))
                .toList();
        int at = IntStream.range(0, shown.size())
                .filter(place -> shown.get(place).id().equals(here))
                .findFirst()
                .orElse(0);
        Optional<TargetId> undecided = IntStream.range(1, shown.size())
                .mapToObj(step -> shown.get((at + step) % shown.size()))
                .filter(target -> target.standing() == Standing.PROPOSED)
                .map(PlanTarget::id)
                .findFirst();
        return new WayView(
                at + 1,
                at > 0 ? Optional.of(shown.get(at - 1).id()) : Optional.empty(),
                at + 1 < shown.size() ? Optional.of(shown.get(at + 1).id()) : Optional.empty(),
                undecided);
    }

    private CountingView counting(
            DistrictId district, PlanDocument document, Docket docket, PlanTarget target, String wanted) {
        SentenceView around = sentence(document.text(), target.content());
        Optional<Counters.Proposed> best =
                counters.best(target.content(), around.before() + around.quote() + around.after());
        Optional<String> key = Optional.of(wanted)
                .filter(name -> !name.isEmpty())
                .or(() -> target.binding().map(Binding::indicator))
                .or(() -> best.map(proposed -> proposed.indicator().key()));
        Optional<Indicator> chosen = key.flatMap(counters::find);
        boolean isBound = target.binding().map(Binding::indicator).equals(key);
        Binding shown = target.binding()
                .filter(binding -> isBound)
                .orElseGet(() -> Proposals.of(
                        document,
                        docket.targets(),
                        target.content(),
                        best.filter(proposed ->
                                key.equals(Optional.of(proposed.indicator().key())))));
        Optional<Count> today = chosen.map(
                        indicator -> new Binding(indicator.key(), shown.parameters(), shown.goal(), shown.span()))
                .flatMap(
                        asked -> counters.count(asked, district, document.plan().year(), LocalDate.now(clock)));
        return new CountingView(counters.all(), chosen, shown, !isBound, today);
    }

    /** The id a form sent, or a fresh one. */
    static UUID batch(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            return UuidCreator.getTimeOrderedEpoch();
        }
    }
}
