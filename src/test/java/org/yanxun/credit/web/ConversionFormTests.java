package org.yanxun.credit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.credit.convert.Conversions.Wanted;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class ConversionFormTests {

    @Test
    void what_was_typed_is_read() {
        assertThat(new ConversionForm("3", " 2013-09-12 ", " 0.60 ", " 按省裡的辦法 ").read())
                .isEqualTo(new Wanted(3, LocalDate.of(2013, 9, 12), new BigDecimal("0.60"), "按省裡的辦法"));
    }

    @Test
    void a_blank_form_knows_the_latest_version_and_today() {
        ConversionForm blank = ConversionForm.blank(7, LocalDate.of(2013, 9, 12));

        assertThat(blank.after()).isEqualTo("7");
        assertThat(blank.since()).isEqualTo("2013-09-12");
        assertThat(problems(blank)).containsExactly("perHour");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"很多", "1,5", "1e3", ".5", "5.", "0x1", "1234567", "0.1234567", "--1", "NaN"})
    void what_is_no_number_is_told(@Nullable String perHour) {
        assertThat(problems(new ConversionForm("0", "2013-09-12", perHour, "x")))
                .containsExactly("perHour");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"昨天", "2013-9-12", "2013-02-30", "20130912", "2013-09-12T00:00"})
    void what_is_no_day_is_told(@Nullable String since) {
        assertThat(problems(new ConversionForm("0", since, "1", "x"))).containsExactly("since");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(problems(new ConversionForm(null, null, null, null))).containsExactly("since", "perHour");
    }

    @Test
    void a_mangled_version_is_no_reason_to_fail() {
        assertThatThrownBy(() -> new ConversionForm("x", "2013-09-12", "1", "x").read())
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whether_a_number_is_too_large_or_negative_is_judged_elsewhere() {
        assertThat(new ConversionForm("0", "2013-09-12", "-2", "").read().perHour())
                .isEqualByComparingTo("-2");
        assertThat(new ConversionForm("0", "2013-09-12", "999", "").read().reason())
                .isEmpty();
    }

    private static List<String> problems(ConversionForm form) {
        try {
            form.read();
            return List.of();
        } catch (InvalidInput input) {
            return input.problems().stream().map(FieldProblem::field).toList();
        }
    }
}
