package org.yanxun.plan.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

class CountersTests {

    private static final LocalDate TODAY = LocalDate.of(2031, 3, 9);

    private final Target ten = new SomePlan("選送10名教師。").only(TargetKind.COUNT, target -> true);

    @Test
    void they_come_in_the_order_of_their_keys_and_are_found_by_them() {
        Counters counters =
                SomeIndicator.counters(new SomeIndicator("b.two", 1), new SomeIndicator("a.one", 1), new Everything());
        assertThat(counters.all()).extracting(Indicator::key).containsExactly("a.one", "b.two", "some.everything");
        assertThat(counters.find("b.two")).map(Indicator::key).contains("b.two");
        assertThat(counters.find("b.three")).isEmpty();
        assertThat(SomeIndicator.counters().all()).isEmpty();
    }

    @Test
    void the_surest_room_is_heard_first_and_one_that_says_nothing_never() {
        Counters counters = SomeIndicator.counters(
                new SomeIndicator("a.one", 0.5), new SomeIndicator("b.two", 0.8), new SomeIndicator("c.three", 0));
        assertThat(counters.best(ten, "")).map(best -> best.indicator().key()).contains("b.two");
        assertThat(counters.best(ten, "")).map(Counters.Proposed::fit).contains(0.8);
        assertThat(SomeIndicator.counters(new SomeIndicator("c.three", 0)).best(ten, ""))
                .isEmpty();
    }

    @Test
    void a_figure_is_counted_on_the_day_that_is_asked_for() {
        Counters counters = SomeIndicator.counters(new Everything());
        assertThat(count(counters, "some.everything")).contains(Count.of(9));
        assertThat(count(counters, "nobody.knows")).isEmpty();
    }

    @Test
    void a_room_that_fails_costs_its_own_figure_and_no_page() {
        Counters counters = SomeIndicator.counters(new Failing());
        assertThat(count(counters, "some.failing")).isEmpty();
    }

    private static Optional<Count> count(Counters counters, String indicator) {
        Binding binding = new Binding(indicator, Map.of(), Goals.everybody(), Spans.whole(new PlanYear(2031)));
        return counters.count(binding, DistrictId.fresh(), new PlanYear(2031), TODAY);
    }

    private record Failing() implements Indicator {

        @Override
        public String key() {
            return "some.failing";
        }

        @Override
        public Amount.Unit unit() {
            return Amount.Unit.PERSON;
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
            throw new IllegalStateException("no table");
        }

        @Override
        public List<Evidence> evidence(Question question, Scope scope, int limit) {
            return List.of();
        }
    }
}
