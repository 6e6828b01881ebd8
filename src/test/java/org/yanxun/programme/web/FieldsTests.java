package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class FieldsTests {

    private final Fields fields = new Fields();

    @Test
    void what_can_be_read_is_read() {
        UUID id = UUID.randomUUID();

        assertThat(fields.id("id", id.toString())).isEqualTo(id);
        assertThat(fields.number("capacity", "50")).isEqualTo(50);
        assertThat(fields.numberIfAny("edition", "")).isNull();
        assertThat(fields.numberIfAny("edition", "6")).isEqualTo(6);
        assertThat(fields.decimal("hours", "1.5")).isEqualTo(new BigDecimal("1.5"));
        assertThat(fields.date("date", "2026-12-05")).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(fields.time("from", "13:30")).isEqualTo(LocalTime.of(13, 30));
        assertThat(fields.code("category", CreditCategory.class, "ONLINE")).isEqualTo(CreditCategory.ONLINE);
        fields.finish();
    }

    @Test
    void what_is_left_empty_is_named_as_empty() {
        fields.number("capacity", "");
        fields.date("date", "");

        assertProblems("capacity programme.refused.empty", "date programme.refused.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1.5", "99999999999", "0x10", "１２３x", "3.3E+17"})
    void a_number_is_whole_and_fits(String text) {
        fields.number("capacity", text);

        assertProblems("capacity programme.unreadable.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "3.3E+17", "NaN", "1,5", "1.23456", "12345678", ".5", "5."})
    void an_amount_is_short_and_plain(String text) {
        fields.decimal("hours", text);

        assertProblems("hours programme.unreadable.hours");
    }

    @Test
    void an_amount_below_zero_is_read_and_left_to_the_rules() {
        assertThat(fields.decimal("hours", "-2")).isEqualTo(new BigDecimal("-2"));
        fields.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.12.2026", "2026-13-01", "2026-02-30", "1999-12-31", "2101-01-01", "+99999-12-05", "明天"})
    void a_day_is_a_day_of_this_century(String text) {
        fields.date("date", text);

        assertProblems("date programme.unreadable.date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "half past one", "13.30", "25:00"})
    void a_time_is_a_time_of_day(String text) {
        fields.time("from", text);

        assertProblems("from programme.unreadable.time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LUNCH", "online", "ONLINE "})
    void a_choice_is_one_of_those_offered(String text) {
        fields.code("category", CreditCategory.class, text);

        assertProblems("category programme.unreadable.choice");
    }

    @Test
    void an_identity_is_one_and_a_text_of_a_mile_is_none() {
        fields.id("id", "x".repeat(100_000));

        assertProblems("id programme.unreadable.id");
    }

    @Test
    void all_problems_are_said_at_once_in_the_order_of_the_form() {
        fields.number("capacity", "many");
        fields.problem("trainer", "programme.refused.noSuchNumber", "X");
        fields.time("from", "late");

        assertProblems(
                "capacity programme.unreadable.number",
                "trainer programme.refused.noSuchNumber",
                "from programme.unreadable.time");
    }

    @Test
    void a_number_read_alone_is_refused_alone() {
        assertThat(Fields.alone("version", "3")).isEqualTo(3);
        assertProblemsOf(() -> Fields.alone("version", "x"), "version programme.unreadable.number");
    }

    private void assertProblems(String... problems) {
        assertProblemsOf(fields::finish, problems);
    }

    private static void assertProblemsOf(ThrowingCallable act, String... problems) {
        assertThatThrownBy(act)
                .asInstanceOf(throwable(InvalidInput.class))
                .extracting(invalid -> lines(invalid.problems()))
                .isEqualTo(List.of(problems));
    }

    private static List<String> lines(List<FieldProblem> problems) {
        return problems.stream().map(each -> each.field() + " " + each.reason()).toList();
    }
}
