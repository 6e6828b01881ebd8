package org.yanxun.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Finding.Severity;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class TargetTests {

    private static final Words WORDS = new Words();

    @Test
    void it_moves_with_its_text_and_says_the_same() {
        Target moved =
                target(TargetKind.COUNT, Amount.of(BigDecimal.TEN, Unit.PERSON)).moved(7);
        assertThat(moved.start()).isEqualTo(17);
        assertThat(moved.end()).isEqualTo(21);
        assertThat(moved.moved(-7)).isEqualTo(target(TargetKind.COUNT, Amount.of(BigDecimal.TEN, Unit.PERSON)));
    }

    @Test
    void only_a_count_asks_for_a_number_of_something() {
        assertThat(target(TargetKind.COUNT, Amount.of(BigDecimal.TEN, Unit.PERSON))
                        .asksFor(Unit.PERSON))
                .isTrue();
        assertThat(target(TargetKind.COUNT, Amount.of(BigDecimal.TEN, Unit.PERSON))
                        .asksFor(Unit.CLASS))
                .isFalse();
        assertThat(target(TargetKind.BASELINE, Amount.of(BigDecimal.TEN, Unit.PERSON))
                        .asksFor(Unit.PERSON))
                .isFalse();
        assertThat(target(TargetKind.COUNT, Amount.NONE).asksFor(Unit.PERSON)).isFalse();
    }

    @Test
    void a_list_is_numbered_if_it_states_its_number() {
        Amount stated = Amount.ofNames(Optional.of(BigDecimal.TWO), List.of("甲", "乙"));
        assertThat(target(TargetKind.LIST, stated).isNumberedList()).isTrue();
        assertThat(target(TargetKind.EXCLUSION, stated).isNumberedList()).isFalse();
        assertThat(target(TargetKind.LIST, Amount.ofNames(Optional.empty(), List.of("甲")))
                        .isNumberedList())
                .isFalse();
    }

    @Test
    void what_promises_something_may_be_counted_and_what_says_how_things_are_may_not() {
        assertThat(Arrays.stream(TargetKind.values()).filter(kind -> kind.isFigure() && !kind.isCounted()))
                .isEmpty();
        assertThat(TargetKind.ACTION.isCounted()).isTrue();
        assertThat(TargetKind.ACTION.isFigure()).isFalse();
        assertThat(TargetKind.BASELINE.isCounted()).isFalse();
    }

    @Test
    void every_finding_is_explained_in_every_language_and_what_was_checked_asks_for_nobody() {
        for (Code code : Code.values()) {
            Finding finding = new Finding(code, 0, 1, List.of());
            assertThat(WORDS.knows(finding.explanation())).as("%s", code).isTrue();
            assertThat(WORDS.in(Language.EN).w(finding.explanation())).isNotBlank();
            assertThat(code.severity() == Severity.CHECKED)
                    .isEqualTo(code.name().endsWith("_CHECKED"));
        }
    }

    @Test
    void every_code_that_is_kept_has_words() {
        for (TargetKind kind : TargetKind.values()) {
            assertThat(WORDS.knows("plan.kind." + kind)).as("%s", kind).isTrue();
        }
        for (Unit unit : Unit.values()) {
            assertThat(WORDS.knows("plan.unit." + unit)).as("%s", unit).isTrue();
        }
        for (Qualifier qualifier : Qualifier.values()) {
            assertThat(WORDS.knows("plan.qualifier." + qualifier))
                    .as("%s", qualifier)
                    .isTrue();
        }
        for (Amount.Comparison comparison : Amount.Comparison.values()) {
            assertThat(WORDS.knows("plan.comparison." + comparison))
                    .as("%s", comparison)
                    .isTrue();
        }
        for (Bearing.Level level : Bearing.Level.values()) {
            assertThat(WORDS.knows("plan.level." + level)).as("%s", level).isTrue();
        }
        for (Responsibility.Role role : Responsibility.Role.values()) {
            assertThat(WORDS.knows("plan.role." + role)).as("%s", role).isTrue();
        }
    }

    private static Target target(TargetKind kind, Amount amount) {
        return new Target(kind, amount, Bearing.NONE, CalendarSpan.NONE, 10, 14);
    }
}
