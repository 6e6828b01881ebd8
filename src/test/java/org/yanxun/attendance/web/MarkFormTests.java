package org.yanxun.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yanxun.attendance.web.SomeScreens.START;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.attendance.roll.Said;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class MarkFormTests {

    private final SittingView sitting = SomeScreens.open(false);

    @Test
    void times_are_of_the_sittings_own_day() {
        assertThat(came("13:45", "14:30")).isEqualTo(new Said("CAME", START.plusSeconds(900), START.plusSeconds(3600)));
    }

    @Test
    void nothing_written_means_from_beginning_to_end() {
        assertThat(came("", null)).isEqualTo(Said.came(START));
        assertThat(came("13:30", "15:00")).isEqualTo(Said.came(START));
    }

    @Test
    void leaving_before_coming_and_times_that_are_none_are_refused() {
        assertThatThrownBy(() -> came("14:30", "14:00")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> came("14:30", "14:30")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> came("半點", "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> came("25:00", "")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void coming_after_the_end_is_a_problem_of_the_coming() {
        for (String late : new String[] {"15:00", "15:01", "23:59"}) {
            assertThatThrownBy(() -> came(late, ""))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            input -> assertThat(input.problems())
                                    .extracting(FieldProblem::field, FieldProblem::reason)
                                    .containsExactly(tuple("arrived", "attendance.wrong.arrivedWhen")));
        }
    }

    @Test
    void past_midnight_a_time_is_of_the_next_day() {
        SittingView night = SomeScreens.between("2013-10-09T14:00:00Z", "2013-10-09T17:00:00Z");

        assertThat(said(night, "22:30", "00:30"))
                .isEqualTo(
                        new Said("CAME", Instant.parse("2013-10-09T14:30:00Z"), Instant.parse("2013-10-09T16:30:00Z")));
        assertThat(said(night, "00:15", "")).isEqualTo(Said.came(Instant.parse("2013-10-09T16:15:00Z")));
        assertThat(said(night, "", "01:00")).isEqualTo(Said.came(Instant.parse("2013-10-09T14:00:00Z")));
        assertThat(said(night, "21:50", "")).isEqualTo(Said.came(Instant.parse("2013-10-09T13:50:00Z")));
        assertThatThrownBy(() -> said(night, "01:30", "")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void staying_on_until_after_the_end_is_staying() {
        assertThat(came("13:30", "16:40").leftAt()).isEqualTo(START.plusSeconds(190 * 60));
        assertThat(came("13:00", "14:00").arrivedAt()).isEqualTo(START.minusSeconds(1800));
    }

    @Test
    void what_is_said_is_one_of_four_things() {
        assertThat(form("ABSENT").said(sitting)).isEqualTo(Said.ABSENT);
        assertThat(form("LEAVE").said(sitting)).isEqualTo(Said.LEAVE);
        assertThat(form("NOTHING").said(sitting)).isEqualTo(Said.NOTHING);
        assertThatThrownBy(() -> form("PERHAPS").said(sitting)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> form(null).said(sitting)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_form_without_reason_or_revision_says_so() {
        assertThat(form("ABSENT").why()).isEmpty();
        assertThat(form("ABSENT").seen()).isZero();
        assertThat(new CorrectionForm(null, null, null, null).why()).isEmpty();
        assertThat(new CorrectionForm(null, null, "漏記", 3).seen()).isEqualTo(3);
    }

    private Said came(@Nullable String arrived, @Nullable String left) {
        return new MarkForm("CAME", arrived, left, "", 0).said(sitting);
    }

    private static Said said(SittingView at, String arrived, String left) {
        return new MarkForm("CAME", arrived, left, "", 0).said(at);
    }

    private static MarkForm form(@Nullable String says) {
        return new MarkForm(says, null, null, null, null);
    }
}
