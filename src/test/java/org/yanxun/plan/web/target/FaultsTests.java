package org.yanxun.plan.web.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** All that is wrong with a form is told at once. */
class FaultsTests {

    private static final Target READ = new Target(
            TargetKind.COUNT, Amount.of(BigDecimal.TEN, Amount.Unit.PERSON), Bearing.NONE, CalendarSpan.NONE, 100, 108);

    @Test
    void what_is_right_is_given_back_and_what_is_wrong_is_kept_for_later() {
        Faults faults = new Faults();
        assertThat(faults.read(() -> Optional.of("甲"))).contains("甲");
        assertThat(faults.read(Optional::empty)).isEmpty();
        assertThatCode(faults::orComplain).doesNotThrowAnyException();
        assertThat(faults.read(() -> wrong("value"))).isEmpty();
        assertThat(faults.read(() -> wrong("unit"))).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(faults::orComplain)
                .satisfies(all -> assertThat(all.problems())
                        .extracting(FieldProblem::field)
                        .containsExactly("value", "unit"));
    }

    @Test
    void every_wrong_field_of_a_correction_is_named() {
        assertThat(fields(() -> form("kind", "WISH", "value", "十", "upper", "廿", "unit", "MOON", "level", "SEA")
                        .corrected(READ)))
                .containsExactly("kind", "value", "upper", "unit", "level");
    }

    @Test
    void every_wrong_field_of_a_binding_is_named() {
        assertThat(fields(() -> form("goal", "", "comparison", "WISH", "from", "soon", "to", "late")
                        .bind()))
                .containsExactly("goal", "comparison", "from", "to");
    }

    @Test
    void every_wrong_part_is_named_by_its_own_row() {
        assertThat(fields(() -> form(
                                "words", "別處", "figure", "1", "words", "", "figure", "", "words", "4名", "figure", "四",
                                "words", "無", "figure", "五")
                        .parts(READ, "4名市級")))
                .containsExactly("parts[0].words", "parts[1].value", "parts[2].words", "parts[2].value");
    }

    private static <T> Optional<T> wrong(String field) {
        throw new InvalidInput(field, "plan.wrong.value");
    }

    private static List<String> fields(Runnable act) {
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, act::run);
        return wrong == null
                ? List.of()
                : wrong.problems().stream().map(FieldProblem::field).toList();
    }

    private static TargetForm form(String... fields) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            sent.add(fields[at], fields[at + 1]);
        }
        return new TargetForm(sent);
    }
}
