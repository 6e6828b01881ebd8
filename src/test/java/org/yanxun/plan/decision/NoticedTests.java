package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Finding.Severity;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

class NoticedTests {

    @ParameterizedTest
    @CsvSource({"0, 4, false", "0, 11, true", "10, 20, true", "12, 14, true", "19, 30, true", "20, 30, false"})
    void it_lies_on_a_target_that_shares_a_word_with_it(int start, int end, boolean lies) {
        assertThat(noticed(Code.SUM_WRONG, History.NONE).lies(at(start, end))).isEqualTo(lies);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void faults_and_warnings_press_while_they_are_open_and_nothing_else_does(Code code) {
        boolean presses = code.severity() == Severity.ERROR || code.severity() == Severity.WARNING;
        assertThat(noticed(code, History.NONE).isPressing()).isEqualTo(presses);
        History settled = Written.some().then(new Act.Dismiss()).history();
        assertThat(noticed(code, settled).isPressing()).isFalse();
        assertThat(noticed(
                                code,
                                Written.some()
                                        .then(new Act.Dismiss())
                                        .thenUndoLast()
                                        .history())
                        .isPressing())
                .isEqualTo(presses);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void only_an_open_fault_suspends(Code code) {
        assertThat(noticed(code, History.NONE).suspends(at(10, 20))).isEqualTo(code.severity() == Severity.ERROR);
        History repaired = Written.some().then(new Act.Repair(0)).history();
        assertThat(noticed(code, repaired).suspends(at(10, 20))).isFalse();
    }

    @Test
    void what_was_said_of_it_is_the_last_word_that_holds() {
        assertThat(noticed(Code.SUM_WRONG, History.NONE).said()).isEmpty();
        Written written = Written.some().then(new Act.Dismiss()).thenUndoLast().then(new Act.Repair(1));
        assertThat(noticed(Code.SUM_WRONG, written.history()).said()).contains(new Act.Repair(1));
        assertThat(noticed(Code.SUM_WRONG, written.thenUndoLast().history()).said())
                .isEmpty();
    }

    private static Noticed noticed(Code code, History history) {
        return new Noticed(FindingId.fresh(), new Finding(code, 10, 20, List.of("甲", "乙")), history);
    }

    private static Target at(int start, int end) {
        return new Target(TargetKind.ACTION, Amount.NONE, Bearing.NONE, CalendarSpan.NONE, start, end);
    }
}
