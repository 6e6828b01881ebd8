package org.yanxun.insight.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.insight.domain.SomePromises.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.Promise;
import org.yanxun.insight.domain.SomePromises;
import org.yanxun.insight.domain.Tally;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Verdict;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Target;
import org.yanxun.shell.speech.Words;

class ClosingRulesTests {

    private static final PlanYear YEAR = new PlanYear(2031);

    private final ReadPlan read = PlanReader.read(
            "某區2031年師訓計劃\n一、幹部培訓\n選送2名校長參加省級培訓，1名校長參加市級培訓。\n後備幹部班學制兩年（2031年2月—2033年1月）。\n二、教師培訓\n舉辦研討班3期。");
    private final PlanDocument plan = document(read);

    @Test
    void what_was_counted_and_not_met_goes_on_and_what_was_met_or_never_counted_does_not() {
        List<Promise> promises = promises();
        assertThat(why(promises, "2名")).contains(Why.UNMET);
        assertThat(why(promises, "1名")).isEmpty();
        assertThat(why(promises, "3期")).isEmpty();
    }

    @Test
    void what_runs_beyond_the_year_goes_on_whether_counted_or_not() {
        assertThat(why(promises(), "2033年1月")).contains(Why.RUNNING);
        assertThat(CarryRules.of(promises(), new PlanYear(2033)))
                .extracting(Carried::why)
                .doesNotContain(Why.RUNNING);
    }

    @Test
    void the_draft_holds_each_sentence_once_as_it_was_written_below_its_heading() {
        List<Carried> carried = CarryRules.of(promises(), YEAR);
        List<org.yanxun.plan.promise.PlanTarget> going = promises().stream()
                .map(Promise::target)
                .filter(target -> carried.stream()
                        .anyMatch(each -> each.words()
                                .equals(plan.text()
                                        .at(
                                                target.content().start(),
                                                target.content().end()))))
                .toList();
        String draft = new CarriedText(plan.text(), going).of(new PlanYear(2032), "年度師訓工作計劃（上年結轉）");
        assertThat(draft).startsWith("2032年度師訓工作計劃（上年結轉）\n一、幹部培訓\n");
        assertThat(draft).containsOnlyOnce("選送2名校長參加省級培訓").contains("2031年2月—2033年1月");
        assertThat(draft).doesNotContain("研討班").doesNotContain("教師培訓\n");
        assertThat(PlanReader.read(draft).targets()).isNotEmpty();
    }

    @Test
    void a_year_is_closed_from_december_on_once_and_only_if_something_goes_on() {
        assertThat(refusal(closing("2031-11-30", true, false, 3))).isEqualTo("insight.refused.tooEarly");
        assertThat(closing("2031-12-01", true, false, 3)).isInstanceOf(Verdict.Granted.class);
        assertThat(refusal(closing("2032-01-05", true, true, 3))).isEqualTo("insight.refused.closed");
        assertThat(refusal(closing("2032-01-05", true, false, 0))).isEqualTo("insight.refused.nothing");
        assertThat(refusal(closing("2032-01-05", false, false, 0))).isEqualTo("insight.refused.noPlan");
    }

    @Test
    void closing_is_undone_until_the_next_plan_is_in_force() {
        Closing closing = new Closing(
                java.util.UUID.randomUUID(), YEAR, PlanId.fresh(), PlanId.fresh(), Instant.EPOCH, List.of());
        assertThat(undoing(Optional.of(closing), false)).isInstanceOf(Verdict.Granted.class);
        assertThat(refusal(undoing(Optional.of(closing), true))).isEqualTo("insight.refused.adopted");
        assertThat(refusal(undoing(Optional.empty(), false))).isEqualTo("insight.refused.notClosed");
        Words words = new Words();
        assertThat(ClosingRules.CLOSING).allMatch(rule -> words.knows(rule.reason()));
        assertThat(ClosingRules.UNDOING).allMatch(rule -> words.knows(rule.reason()));
    }

    private List<Promise> promises() {
        SomePromises some = new SomePromises("2032-01-05").counting("x.sent", day -> Count.of(1));
        for (Target target : read.targets()) {
            String words = plan.text().at(target.start(), target.end());
            if (words.contains("2名")) {
                some.bound(plan, target, "x.sent", goal(2, false));
            } else if (words.contains("1名")) {
                some.bound(plan, target, "x.sent", goal(1, false));
            } else {
                some.target(plan, target);
            }
        }
        return some.of(plan, new Tally(1, Map.of(Measure.ALL, 1)));
    }

    private static Optional<Why> why(List<Promise> promises, String words) {
        return promises.stream()
                .filter(promise -> promise.words().contains(words))
                .flatMap(promise -> CarryRules.why(promise, YEAR).stream())
                .findFirst();
    }

    private static Verdict closing(String today, boolean hasPlan, boolean isClosed, int carried) {
        return ClosingRules.judge(
                ClosingRules.CLOSING, new ClosingRules.Case(YEAR, LocalDate.parse(today), hasPlan, isClosed, carried));
    }

    private static Verdict undoing(Optional<Closing> closing, boolean isNextAdopted) {
        return ClosingRules.judge(ClosingRules.UNDOING, new ClosingRules.Undoing(closing, isNextAdopted));
    }

    private static String refusal(Verdict verdict) {
        return ((Verdict.Refused) verdict).reason();
    }

    private static PlanDocument document(ReadPlan read) {
        Plan plan = new Plan(
                PlanId.fresh(),
                YEAR,
                1,
                read.title(),
                Plan.Standing.ADOPTED,
                new Plan.Moments(Instant.EPOCH, Optional.of(Instant.EPOCH)));
        return new PlanDocument(plan, read.text(), read.requirement(), false);
    }
}
