package org.yanxun.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.attendance.roll.OwnSitting.Own;

class OwnSittingTests {

    private static final Instant START = Instant.parse("2013-10-09T05:30:00Z");
    private static final Instant END = START.plusSeconds(90 * 60);

    @ParameterizedTest
    @CsvSource({"-61, false", "-60, true", "0, true", "90, true", "91, false"})
    void one_can_check_in_from_an_hour_before_to_the_end(int minute, boolean open) {
        assertThat(sitting(true, nothing()).isOpenAt(START.plusSeconds(60L * minute)))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"10, true", "90, true", "210, true", "211, false"})
    void one_can_check_out_until_two_hours_after_the_end(int minute, boolean leaving) {
        assertThat(sitting(true, came(null, false)).isLeavingAt(START.plusSeconds(60L * minute)))
                .isEqualTo(leaving);
    }

    @Test
    void who_has_come_checks_in_no_more_and_who_has_not_does_not_check_out() {
        assertThat(sitting(true, came(null, false)).isOpenAt(START)).isFalse();
        assertThat(sitting(true, nothing()).isLeavingAt(END)).isFalse();
    }

    @Test
    void where_nobody_asks_nobody_checks_out() {
        assertThat(sitting(false, came(null, false)).isLeavingAt(END)).isFalse();
    }

    @Test
    void who_has_gone_is_gone() {
        assertThat(sitting(true, came(END, false)).isLeavingAt(END)).isFalse();
    }

    @Test
    void a_settled_or_cancelled_sitting_takes_nobody() {
        assertThat(sitting(true, new Own(null, null, false, true)).isOpenAt(START))
                .isFalse();
        assertThat(sitting(true, came(null, true)).isLeavingAt(END)).isFalse();
    }

    @Test
    void whoever_has_leave_may_come_all_the_same() {
        assertThat(sitting(true, new Own(null, null, true, false)).isOpenAt(START))
                .isTrue();
    }

    private static Own nothing() {
        return new Own(null, null, false, false);
    }

    private static Own came(@Nullable Instant left, boolean closed) {
        return new Own(START, left, false, closed);
    }

    private static OwnSitting sitting(boolean checkout, Own own) {
        return new OwnSitting(UUID.randomUUID(), "課例研討", "河濱校區 302", "進修學校", START, END, checkout, own);
    }
}
