package org.yanxun.insight.domain;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.yanxun.insight.before.Former;
import org.yanxun.insight.before.Formers;
import org.yanxun.insight.before.YearBefore;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.Binding.Goal;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Target;

/** Promises over made-up targets and made-up counts, without a database. */
public final class SomePromises {

    private final List<PlanTarget> targets = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Origins.Left> former = new ArrayList<>();
    private final List<Former> lastYear = new ArrayList<>();
    private final LocalDate today;

    /** Counted on that day. */
    public SomePromises(String today) {
        this.today = LocalDate.parse(today);
    }

    /** Something that can be counted. */
    public SomePromises counting(String key, Function<LocalDate, Count> figures) {
        indicators.add(new Fixed(key, figures, asked));
        return this;
    }

    /** A target that nothing counts. */
    public SomePromises target(PlanDocument plan, Target content) {
        return target(plan, content, Optional.empty(), Optional.empty());
    }

    /** A target that is counted, over the year. */
    public SomePromises bound(PlanDocument plan, Target content, String indicator, Goal goal) {
        return target(plan, content, Optional.of(binding(plan, indicator, goal)), Optional.empty());
    }

    /** A target that is counted from a day to a day, both as 2031-02-01. */
    public SomePromises boundFor(PlanDocument plan, Target content, String indicator, Goal goal, String days) {
        String[] ends = days.split("/", -1);
        Span span = new Span(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
        Binding over = new Binding(indicator, Map.of(), goal, span);
        return target(plan, content, Optional.of(over), Optional.empty());
    }

    /** A target whose words are at fault. */
    public SomePromises suspended(PlanDocument plan, Target content) {
        return target(plan, content, Optional.empty(), Optional.of(Finding.Code.PERIOD_REVERSED));
    }

    /** Last year left a promise that said this in that sentence. */
    public SomePromises left(String words, String sentence, Origin origin) {
        former.add(new Origins.Left(new Said(words, sentence), origin));
        return this;
    }

    /** Last year's plan counted so, too. */
    public SomePromises countedLastYear(PlanDocument plan, String indicator, Goal goal) {
        PlanYear year = new PlanYear(plan.plan().year().value() - 1);
        Span span = new Span(LocalDate.of(year.value(), 1, 1), LocalDate.of(year.value(), 12, 31));
        Binding bound = binding(plan, indicator, goal);
        lastYear.add(
                new Former(year, TargetId.fresh(), new Binding(bound.indicator(), bound.parameters(), goal, span)));
        return this;
    }

    private SomePromises target(
            PlanDocument plan, Target content, Optional<Binding> binding, Optional<Finding.Code> fault) {
        targets.add(new PlanTarget(
                TargetId.fresh(), plan.plan().id(), content, PlanTarget.Standing.PROPOSED, fault, List.of(), binding));
        return this;
    }

    /** A goal of so many. */
    public static Goal goal(int amount, boolean isShare) {
        return new Goal(BigDecimal.valueOf(amount), isShare, Comparison.AT_LEAST, false);
    }

    /** What counts the credits, by category; an empty one for all. */
    public static String credits(String category) {
        return Counts.CREDITS + "?" + category;
    }

    private static Binding binding(PlanDocument plan, String indicator, Goal goal) {
        int year = plan.plan().year().value();
        String[] parts = (indicator + "?").split("\\?", -1);
        Map<String, String> parameters = parts[1].isEmpty() ? Map.of() : Map.of("category", parts[1]);
        return new Binding(parts[0], parameters, goal, new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** The promises, the credits counted by that tally. */
    public List<Promise> of(PlanDocument plan, Tally credits) {
        OriginStore origins = mock(OriginStore.class);
        when(origins.of(any(), any())).thenReturn(former);
        YearBefore before = mock(YearBefore.class);
        when(before.of(any(), any())).thenReturn(new Formers(lastYear));
        return new PromiseBook(book(), counts(), origins, mock(Decisions.class), before)
                .of(DistrictId.fresh(), plan, today, credits);
    }

    /** How often anybody was asked to count. */
    public int asked() {
        return asked.get();
    }

    Counts counts() {
        return new Counts(indicators, clock());
    }

    Clock clock() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return Clock.fixed(today.atTime(10, 0).atZone(zone).toInstant(), zone);
    }

    private PlanTargets book() {
        return new PlanTargets() {
            @Override
            public List<PlanTarget> of(DistrictId district, PlanDocument plan) {
                return targets;
            }

            @Override
            public Optional<PlanTarget> find(DistrictId district, PlanDocument plan, TargetId id) {
                return targets.stream().filter(each -> each.id().equals(id)).findFirst();
            }

            @Override
            public Optional<PlanYear> yearOf(DistrictId district, TargetId id) {
                return Optional.empty();
            }
        };
    }

    private record Fixed(String key, Function<LocalDate, Count> figures, AtomicInteger asked) implements Indicator {

        @Override
        public Unit unit() {
            return Unit.PERSON;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public Optional<Proposal> proposalFor(Target target, String sentence) {
            return Optional.empty();
        }

        @Override
        public Count count(Question question) {
            asked.incrementAndGet();
            return figures.apply(question.day());
        }

        @Override
        public List<Evidence> evidence(Question question, Scope scope, int limit) {
            return List.of(new Evidence("林小溪", "區級班", Optional.of(question.day()), "/roster/people/1"));
        }
    }
}
