package org.yanxun.plan.web.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.fault.InvalidInput;

class TargetFormTests {

    private static final Target READ = new Target(
            TargetKind.COUNT, Amount.of(BigDecimal.TEN, Amount.Unit.PERSON), Bearing.NONE, CalendarSpan.NONE, 100, 108);

    @Test
    void a_correction_says_everything_anew_and_keeps_the_place() {
        TargetForm form = form(
                "kind",
                "RATIO",
                "value",
                "80",
                "unit",
                "PERCENT",
                "comparison",
                "AT_LEAST",
                "subject",
                " 教師 ",
                "level",
                "CITY",
                "from",
                "2031-02",
                "to",
                "2031-09-30",
                "names",
                "甲\n\n 乙 ",
                "qualifiers",
                "STRIVE",
                "qualifiers",
                "AROUND");
        Target said = form.corrected(READ);
        assertThat(said.kind()).isEqualTo(TargetKind.RATIO);
        assertThat(said.amount().value()).contains(BigDecimal.valueOf(80));
        assertThat(said.amount().names()).containsExactly("甲", "乙");
        assertThat(said.amount().qualifiers()).containsExactlyInAnyOrder(Qualifier.STRIVE, Qualifier.AROUND);
        assertThat(said.bearing()).isEqualTo(new Bearing("教師", Optional.of(Bearing.Level.CITY), ""));
        assertThat(said.span()).isEqualTo(CalendarSpan.of("2031-02", "2031-09-30"));
        assertThat(said.start()).isEqualTo(100);
    }

    @Test
    void a_range_has_two_ends_and_an_empty_form_no_figure() {
        assertThat(form("value", "2", "upper", "3").corrected(READ).amount().values())
                .containsExactly(BigDecimal.valueOf(2), BigDecimal.valueOf(3));
        assertThat(form().corrected(READ).amount()).isEqualTo(Amount.NONE);
    }

    @Test
    void what_cannot_be_read_names_its_field() {
        assertThat(field(() -> form("value", "十").corrected(READ))).isEqualTo("value");
        assertThat(field(() -> form("value", "9".repeat(30)).corrected(READ))).isEqualTo("value");
        assertThat(field(() -> form("kind", "WISH").corrected(READ))).isEqualTo("kind");
        assertThat(field(() -> form("qualifiers", "WISH").corrected(READ))).isEqualTo("qualifiers");
        assertThat(field(() -> form("goal", "", "from", "2031-01-01", "to", "2031-01-02")
                        .bind()))
                .isEqualTo("goal");
        assertThat(field(() ->
                        form("goal", "1", "from", "soon", "to", "2031-01-02").bind()))
                .isEqualTo("from");
        assertThat(field(() -> form("why", "長".repeat(401)).given())).isEqualTo("why");
    }

    @Test
    void parts_lie_where_their_words_stand_in_the_target() {
        List<Target> parts = form(
                        "words", "4名市級", "figure", "4", "words", "6名", "figure", "6", "words", "", "figure", "")
                .parts(READ, "4名市級6名區級");
        assertThat(parts).hasSize(2);
        assertThat(parts.getLast().start()).isEqualTo(104);
        assertThat(parts.getLast().end()).isEqualTo(106);
        assertThat(parts.getLast().amount().value()).contains(BigDecimal.valueOf(6));
        assertThat(field(() -> form("words", "別處").parts(READ, "4名市級"))).isEqualTo("parts[0].words");
    }

    @Test
    void a_binding_has_its_parameters_goal_and_days() {
        Binding binding = form(
                        "indicator",
                        "some.seated",
                        "parameters.level",
                        "CITY",
                        "goal",
                        "10",
                        "isSoft",
                        "true",
                        "comparison",
                        "ABOUT",
                        "from",
                        "2031-01-01",
                        "to",
                        "2031-12-31")
                .bind()
                .binding();
        assertThat(binding.parameters()).isEqualTo(Map.of("level", "CITY"));
        assertThat(binding.goal()).isEqualTo(new Binding.Goal(BigDecimal.TEN, false, Comparison.ABOUT, true));
        assertThat(binding.span().to()).isEqualTo(LocalDate.of(2031, 12, 31));
    }

    @Test
    void what_comes_with_a_decision_may_be_left_out() {
        assertThat(form("version", "3", "why", " 因為 ").given().version()).isEqualTo(OptionalInt.of(3));
        assertThat(form("version", "3", "why", " 因為 ").given().why()).isEqualTo("因為");
        assertThat(form("version", "x").given().version()).isEmpty();
        assertThat(form().given().batch()).isNotNull();
    }

    private static String field(Runnable act) {
        String[] field = {""};
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(act::run)
                .satisfies(wrong -> field[0] = wrong.problems().getFirst().field());
        return field[0];
    }

    private static TargetForm form(String... fields) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            sent.add(fields[at], fields[at + 1]);
        }
        return new TargetForm(sent);
    }
}
