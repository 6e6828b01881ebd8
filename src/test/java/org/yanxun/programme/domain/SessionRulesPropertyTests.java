package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Span;
import org.yanxun.programme.SomeClass;
import org.yanxun.shell.fault.FieldProblem;

/** What holds of sessions whatever their times are. */
class SessionRulesPropertyTests {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    @Property
    void a_session_is_accepted_exactly_if_it_lies_ahead_lasts_and_counts_no_longer_than_it_lasts(
            @ForAll @IntRange(min = -600, max = 600) int starts,
            @ForAll @IntRange(min = -60, max = 1_500) int minutes,
            @ForAll @IntRange(min = -4, max = 60) int halfHours) {
        boolean sound = starts > 0 && minutes > 0 && minutes <= 1_440 && halfHours > 0 && halfHours * 30 <= minutes;

        assertThat(problems(session(starts, minutes, halfHours)).isEmpty()).isEqualTo(sound);
    }

    @Property
    void sharing_a_moment_is_mutual_and_nobody_shares_one_with_an_empty_stretch(
            @ForAll @IntRange(max = 300) int one,
            @ForAll @IntRange(min = 1, max = 100) int length,
            @ForAll @IntRange(max = 300) int other,
            @ForAll @IntRange(min = 1, max = 100) int otherLength) {
        Span first = span(one, length);
        Span second = span(other, otherLength);

        assertThat(first.overlaps(second)).isEqualTo(second.overlaps(first));
        assertThat(first.overlaps(first)).isTrue();
        assertThat(first.overlaps(second)).isEqualTo(one < other + otherLength && other < one + length);
    }

    @Property
    void of_two_sessions_both_or_neither_are_told_that_they_overlap(
            @ForAll @IntRange(min = 1, max = 400) int one, @ForAll @IntRange(min = 1, max = 400) int other) {
        SessionPlan first = session(one, 60, 2);
        SessionPlan second = session(other, 60, 2);
        boolean overlap = Math.abs(one - other) < 60;

        assertThat(problems(first, second))
                .extracting(FieldProblem::field)
                .isEqualTo(overlap ? List.of("sessions[0].startsAt", "sessions[1].startsAt") : List.of());
    }

    @Property
    void a_problem_always_names_a_field_of_its_own_session(
            @ForAll @IntRange(min = -600, max = 600) int starts, @ForAll @IntRange(min = -60, max = 60) int minutes) {
        assertThat(problems(session(1_000, 60, 2), session(starts, minutes, 2)))
                .allMatch(problem -> problem.field().startsWith("sessions["));
        assertThat(problems(session(5_000, 60, 2), session(starts, minutes, 2)))
                .noneMatch(problem -> problem.field().startsWith("sessions[0]"));
    }

    private static List<FieldProblem> problems(SessionPlan... sessions) {
        SomeClass wanted = SomeClass.someClass();
        List.of(sessions).forEach(wanted::with);
        return Inspector.problems(new Intent(wanted.plan(), null, NOW));
    }

    private static SessionPlan session(int starts, int minutes, int halfHours) {
        SessionPlan plain = SomeClass.session(NOW.toString(), null, "302");
        BigDecimal hours = BigDecimal.valueOf(halfHours).divide(BigDecimal.TWO);
        return new SessionPlan(
                plain.id(), plain.title(), span(starts, minutes), plain.place(), plain.trainer(), hours, false);
    }

    private static Span span(int starts, int minutes) {
        Instant from = NOW.plus(Duration.ofMinutes(starts));
        return new Span(from, from.plus(Duration.ofMinutes(minutes)));
    }
}
