package org.yanxun.plan.web.counting;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.binding.Counters;
import org.yanxun.plan.binding.Suggestion;
import org.yanxun.plan.binding.Suggestions;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.decision.Wanted;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.web.Rows;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** What would count a plan's promises, and saying yes to many at once, for programs. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
@Allowed({Role.BUREAU, Role.COLLEGE})
class CountingApi {

    private final Plans plans;
    private final Decisions decisions;
    private final Suggestions suggestions;
    private final Counters counters;
    private final Clock clock;

    CountingApi(Plans plans, Decisions decisions, Suggestions suggestions, Counters counters, Clock clock) {
        this.plans = plans;
        this.decisions = decisions;
        this.suggestions = suggestions;
        this.counters = counters;
        this.clock = clock;
    }

    @GetMapping("/suggestions")
    Rows<OneSuggestion> list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer section,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        PlanDocument plan = plan(actor, id);
        Docket docket = decisions.docket(actor.district(), plan.plan().id());
        var lies = new Wanted(number(section), Optional.empty()).place(plan.text());
        List<Suggestion> all = suggestions.of(plan, docket).stream()
                .filter(each -> lies.test(each.target().content()))
                .toList();
        Counted counted = new Counted(counters, actor.district(), plan.plan().year(), clock);
        return Rows.of(all, limit, cursor, each -> each.target().id().value())
                .shown(each -> OneSuggestion.of(each, plan, docket, counted.of(each.binding())));
    }

    @Allowed(Role.BUREAU)
    @PostMapping("/bind")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bind(Actor actor, @PathVariable UUID id, @RequestBody Chosen chosen) {
        decisions.bindSure(actor, plan(actor, id).plan().id(), chosen.wanted(), chosen.given());
    }

    private PlanDocument plan(Actor actor, UUID id) {
        return plans.find(actor.district(), new PlanId(id)).orElseThrow(NotThere::new);
    }

    private static OptionalInt number(@Nullable Integer section) {
        return section == null ? OptionalInt.empty() : OptionalInt.of(section);
    }

    /**
     * What would count a target; only what is sure is bound with many others.
     *
     * @param counted what it counts today; absent if that could not be counted
     * @param of out of how many; absent for a plain count
     * @param version how many decisions there are on the plan
     */
    record OneSuggestion(
            UUID target,
            String quote,
            Binding binding,
            boolean sure,
            @Nullable BigDecimal counted,
            @Nullable BigDecimal of,
            int version) {

        static OneSuggestion of(Suggestion suggestion, PlanDocument plan, Docket docket, Optional<Count> count) {
            var content = suggestion.target().content();
            return new OneSuggestion(
                    suggestion.target().id().value(),
                    plan.text().at(content.start(), content.end()),
                    suggestion.binding(),
                    suggestion.isSure(),
                    count.map(Count::value).orElse(null),
                    count.flatMap(Count::of).orElse(null),
                    docket.version());
        }
    }

    /**
     * Which targets shall be counted.
     *
     * @param id the decision's own, so that the same one sent twice is kept once
     * @param section those of that section alone, counted from 1
     * @param targets those alone; without them all that are sure
     * @param version how many decisions on the plan there were when the program looked
     * @param why the reason in somebody's words
     */
    record Chosen(
            @Nullable UUID id,
            @Nullable Integer section,
            @Nullable Set<UUID> targets,
            @Nullable Integer version,
            @Nullable String why) {

        Wanted wanted() {
            Optional<Set<TargetId>> only = Optional.ofNullable(targets)
                    .map(ids -> ids.stream().map(TargetId::new).collect(Collectors.toSet()));
            return new Wanted(number(section), only);
        }

        Given given() {
            return new Given(
                    id == null ? UuidCreator.getTimeOrderedEpoch() : id, number(version), why == null ? "" : why);
        }
    }
}
