package org.yanxun.plan.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;

class RepairsTests {

    @Test
    void a_period_takes_the_months_of_the_repair() {
        assertThat(correction("一、事\n本班學制兩年半（2031年2月—2029年7月）。", Code.PERIOD_REVERSED, 0))
                .extracting(Target::span)
                .isEqualTo(CalendarSpan.of("2027-02", "2029-07"));
        assertThat(correction("一、事\n2033-2031年後備班照常開辦。", Code.PERIOD_REVERSED, 0))
                .extracting(Target::span)
                .isEqualTo(CalendarSpan.of("2031-01", "2033-12"));
    }

    @Test
    void a_length_that_contradicts_its_period_takes_the_length_of_the_repair() {
        String text = "一、事\n本班學制兩年（2031年2月—2033年7月）。";
        Target length = correction(text, Code.DURATION_CONTRADICTS_PERIOD, 0);
        assertThat(length.kind()).isEqualTo(org.yanxun.plan.target.TargetKind.DURATION);
        assertThat(length.amount().value().orElseThrow()).isEqualByComparingTo("30");
        assertThat(length.amount().unit()).contains(org.yanxun.plan.target.Amount.Unit.MONTH);
        assertThat(correction(text, Code.DURATION_CONTRADICTS_PERIOD, 1).span())
                .isEqualTo(CalendarSpan.of("2031-02", "2033-01"));
    }

    @Test
    void a_list_takes_the_number_of_its_members() {
        assertThat(correction("一、事\n內容有甲科、乙科、丙科等四方面。", Code.LIST_TOO_SHORT, 0)
                        .amount()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("3");
    }

    @Test
    void a_sum_is_mended_at_the_figure_that_the_repair_names() {
        String text = "一、事\n全年完成40學分，其中集中培訓10學分，網絡培訓6學分，校本研訓20學分。";
        assertThat(correction(text, Code.SUM_WRONG, 0).amount().value().orElseThrow())
                .isEqualByComparingTo("36");
        Target part = correction(text, Code.SUM_WRONG, 2);
        assertThat(text.substring(part.start(), part.end())).contains("6學分");
        assertThat(part.amount().value().orElseThrow()).isEqualByComparingTo(BigDecimal.TEN);
    }

    @Test
    void a_repair_of_anything_else_changes_no_target_by_itself() {
        ReadPlan read = PlanReader.read("一、事\n三、事\n辦班。");
        Finding skips = new Finding(Code.NUMBERING_SKIPS, 0, 20, List.of("二、"));
        assertThat(Repairs.of(read.text(), noticed(skips), 0, targets(read))).isEmpty();
    }

    @Test
    void of_a_promise_made_twice_one_can_go() {
        ReadPlan read = PlanReader.read("一、事\n選送2名校長。");
        Finding twice = new Finding(Code.DUPLICATE_PROMISE, 0, 12, List.of("刪去一處", "兩處分別計數"));
        assertThat(Repairs.of(read.text(), noticed(twice), 0, targets(read)).values())
                .containsExactly(new Act.Drop());
        assertThat(Repairs.of(read.text(), noticed(twice), 1, targets(read))).isEmpty();
    }

    private static Target correction(String text, Code code, int choice) {
        ReadPlan read = PlanReader.read(text);
        Finding finding = read.findings().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(read.findings()));
        Map<TargetId, Act.OnTarget> acts = Repairs.of(read.text(), noticed(finding), choice, targets(read));
        assertThat(acts).as(finding.toString()).hasSize(1);
        return ((Act.Correct) acts.values().iterator().next()).content();
    }

    private static Noticed noticed(Finding finding) {
        return new Noticed(FindingId.fresh(), finding, History.NONE);
    }

    private static List<PlanTarget> targets(ReadPlan read) {
        PlanId plan = PlanId.fresh();
        return read.targets().stream()
                .map(target -> new PlanTarget(
                        TargetId.fresh(),
                        plan,
                        target,
                        Standing.PROPOSED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .toList();
    }
}
