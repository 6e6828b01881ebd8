package org.yanxun.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.roster.Term.Subject;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class TypedTests {

    @Test
    void a_day_is_read_with_blanks_around_it() {
        assertThat(Typed.day("from", " 2013-09-01 ")).isEqualTo(LocalDate.of(2013, 9, 1));
        assertThat(Typed.day("from", "1950-01-01")).isEqualTo(LocalDate.of(1950, 1, 1));
        assertThat(Typed.day("from", "2100-12-31")).isEqualTo(LocalDate.of(2100, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-13-01", "01.09.2013", "1949-12-31", "2101-01-01", "yesterday", "９月"})
    void what_is_no_day_of_a_roster_is_told_by_its_field(String typed) {
        assertThat(problem(() -> Typed.day("until", typed)))
                .isEqualTo(FieldProblem.of("until", "roster.wrong.date", typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void nothing_typed_is_nothing_said_and_missing_where_it_must_be(@Nullable String typed) {
        assertThat(Typed.dayIfAny("until", typed)).isEmpty();
        assertThat(Typed.said(typed)).isEmpty();
        assertThat(Typed.momentIfAny("seen", typed)).isEmpty();
        assertThat(Typed.codeIfAny("subject", Subject.class, typed)).isEmpty();
        assertThat(Typed.text(typed)).isEmpty();
        assertThat(problem(() -> Typed.day("from", typed)).reason()).isEqualTo("roster.wrong.missing");
        assertThat(problem(() -> Typed.code("kind", Subject.class, typed)).reason())
                .isEqualTo("roster.wrong.missing");
        assertThat(problem(() -> Typed.place("organisation", typed)).reason()).isEqualTo("roster.wrong.missing");
    }

    @Test
    void how_near_a_day_must_be_may_be_said() {
        Predicate<LocalDate> old = day -> day.getYear() < 1950;

        assertThat(Typed.day("from", "1912-09-01", old)).isEqualTo(LocalDate.of(1912, 9, 1));
        assertThat(problem(() -> Typed.day("from", "1950-09-01", old)).reason()).isEqualTo("roster.wrong.date");
        assertThat(Typed.period("1912-09-01", "1949-09-01", old).until()).isEqualTo(LocalDate.of(1949, 9, 1));
        assertThat(problem(() -> Typed.period("1912-09-01", "1950-09-01", old)).field())
                .isEqualTo("until");
    }

    @Test
    void a_long_text_is_told_back_in_part() {
        var told = problem(() -> Typed.day("from", "x".repeat(500)));

        assertThat(told.arguments().getFirst().toString()).hasSize(40);
    }

    @Test
    void a_period_begins_and_may_end_but_not_before() {
        assertThat(Typed.period("2013-09-01", "")).isEqualTo(Period.since(LocalDate.of(2013, 9, 1)));
        assertThat(Typed.period("2013-09-01", "2013-09-02"))
                .isEqualTo(new Period(LocalDate.of(2013, 9, 1), LocalDate.of(2013, 9, 2)));
        assertThat(problem(() -> Typed.period("2013-09-01", "2013-09-01")))
                .isEqualTo(FieldProblem.of("until", "roster.wrong.endsBeforeItBegins"));
        assertThat(problem(() -> Typed.period(null, "2013-09-01")).field()).isEqualTo("from");
    }

    @Test
    void a_code_is_one_of_those_known() {
        assertThat(Typed.code("subject", Subject.class, "MUSIC")).isEqualTo(Subject.MUSIC);
        assertThat(problem(() -> Typed.code("subject", Subject.class, "music")))
                .isEqualTo(FieldProblem.of("subject", "roster.wrong.choice", "music"));
    }

    @Test
    void a_place_is_an_identity() {
        UUID id = UUID.randomUUID();

        assertThat(Typed.place("organisation", id.toString())).isEqualTo(new OrgId(id));
        assertThat(problem(() -> Typed.place("organisation", "東門國小")).reason()).isEqualTo("roster.wrong.choice");
    }

    @Test
    void a_moment_is_read_to_the_microsecond() {
        assertThat(Typed.momentIfAny("seen", "2026-02-16T04:00:00.123456Z"))
                .contains(Instant.parse("2026-02-16T04:00:00.123456Z"));
        assertThat(problem(() -> Typed.momentIfAny("seen", "gestern")))
                .isEqualTo(FieldProblem.of("seen", "roster.wrong.unknown", "gestern"));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        List<Runnable> readings = List.of(
                () -> Typed.day("from", ""),
                () -> Typed.day("on", "2013-09-01"),
                () -> Typed.place("organisation", "x"));

        assertThat(catchThrowableOfType(InvalidInput.class, () -> Typed.all(readings))
                        .problems())
                .extracting(FieldProblem::field)
                .containsExactly("from", "organisation");
        Typed.all(List.of(() -> Typed.day("on", "2013-09-01")));
    }

    @Test
    void what_goes_wrong_otherwise_is_not_hidden() {
        List<Runnable> readings = List.of(() -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> Typed.all(readings)).isInstanceOf(IllegalStateException.class);
    }

    private static FieldProblem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        var problems = catchThrowableOfType(InvalidInput.class, reading).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
