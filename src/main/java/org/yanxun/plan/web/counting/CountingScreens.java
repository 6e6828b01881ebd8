package org.yanxun.plan.web.counting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.Plans;
import org.yanxun.plan.binding.Counters;
import org.yanxun.plan.binding.Suggestion;
import org.yanxun.plan.binding.Suggestions;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.Wanted;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.web.counting.CountingScreen.RestView;
import org.yanxun.plan.web.counting.CountingScreen.RowView;
import org.yanxun.plan.web.counting.CountingScreen.SectionView;
import org.yanxun.shell.fault.NotThere;

/** Draws up the page on which many promises are counted at once. */
@Component
class CountingScreens {

    private final Plans plans;
    private final Decisions decisions;
    private final PlanTargets targets;
    private final Suggestions suggestions;
    private final Counters counters;
    private final Clock clock;

    CountingScreens(
            Plans plans,
            Decisions decisions,
            PlanTargets targets,
            Suggestions suggestions,
            Counters counters,
            Clock clock) {
        this.plans = plans;
        this.decisions = decisions;
        this.targets = targets;
        this.suggestions = suggestions;
        this.counters = counters;
        this.clock = clock;
    }

    /** The page, with what was sent and is not right. */
    CountingScreen of(Actor actor, PlanId id, OptionalInt section, CountingScreen.Sent sent) {
        PlanDocument document = plans.find(actor.district(), id).orElseThrow(NotThere::new);
        var lies = new Wanted(section, Optional.empty()).place(document.text());
        Docket docket = decisions.docket(actor.district(), id);
        List<Suggestion> sure = suggestions.sure(document, docket).stream()
                .filter(each -> lies.test(each.target().content()))
                .toList();
        List<PlanTarget> standing = targets.of(actor.district(), document);
        Counted counted =
                new Counted(counters, actor.district(), document.plan().year(), clock);
        Drawing drawing = new Drawing(document.text(), numbers(standing), counted);
        List<PlanTarget> rest = standing.stream()
                .filter(target -> lies.test(target.content()) && isLeft(target, sure))
                .toList();
        return new CountingScreen(
                document.plan(),
                section,
                drawing.sections(sure),
                rest.stream().map(drawing::rest).toList(),
                docket.version(),
                actor.is(Role.BUREAU) && document.plan().standing() != Plan.Standing.SUPERSEDED,
                sent);
    }

    private static boolean isLeft(PlanTarget target, List<Suggestion> sure) {
        return target.binding().isEmpty()
                && target.content().kind().isCounted()
                && sure.stream().noneMatch(each -> each.target().id().equals(target.id()));
    }

    private static Map<TargetId, Integer> numbers(List<PlanTarget> standing) {
        Map<TargetId, Integer> numbers = new HashMap<>();
        standing.forEach(target -> numbers.put(target.id(), numbers.size() + 1));
        return numbers;
    }

    /** One page being drawn up. */
    private final class Drawing {

        private final PlanText text;
        private final Map<TargetId, Integer> numbers;
        private final Counted counted;

        Drawing(PlanText text, Map<TargetId, Integer> numbers, Counted counted) {
            this.text = text;
            this.numbers = numbers;
            this.counted = counted;
        }

        List<SectionView> sections(List<Suggestion> sure) {
            List<SectionView> views = new ArrayList<>();
            IntStream.range(0, text.sections().size()).forEach(at -> {
                PlanText.Section section = text.sections().get(at);
                List<RowView> rows = sure.stream()
                        .filter(each -> section.holds(each.target().content().start()))
                        .flatMap(each -> row(each).stream())
                        .toList();
                if (!rows.isEmpty()) {
                    views.add(new SectionView(at + 1, section.number(), section.title(), rows));
                }
            });
            return views;
        }

        private Optional<RowView> row(Suggestion suggestion) {
            PlanTarget target = suggestion.target();
            return counters.find(suggestion.binding().indicator())
                    .map(indicator -> new RowView(
                            number(target),
                            target.id(),
                            quote(target.content()),
                            indicator,
                            suggestion.binding(),
                            counted.of(suggestion.binding())));
        }

        RestView rest(PlanTarget target) {
            return new RestView(number(target), target.id(), quote(target.content()));
        }

        private int number(PlanTarget target) {
            return numbers.getOrDefault(target.id(), 0);
        }

        private String quote(Target content) {
            return text.at(content.start(), content.end());
        }
    }
}
