package org.yanxun.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.attendance.web.SomeScreens.START;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.attendance.roll.Said;
import org.yanxun.attendance.roll.SittingView;
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

    private static MarkForm form(@Nullable String says) {
        return new MarkForm(says, null, null, null, null);
    }
}
