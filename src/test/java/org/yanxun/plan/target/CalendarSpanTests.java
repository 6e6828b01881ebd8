package org.yanxun.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarSpanTests {

    @ParameterizedTest
    @CsvSource({
        "2031-02, 2031-02-01, 2031-02-28",
        "2032-02, 2032-02-01, 2032-02-29",
        "2031-12, 2031-12-01, 2031-12-31",
        "2031-09-30, 2031-09-30, 2031-09-30"
    })
    void a_month_begins_on_its_first_day_and_ends_on_its_last(String written, LocalDate first, LocalDate last) {
        CalendarSpan span = CalendarSpan.of(written, written);
        assertThat(span.firstDay()).contains(first);
        assertThat(span.lastDay()).contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-13", "2031-02-30", "2031", "去年", "", "2031-9"})
    void what_is_no_day_there_is_gives_none(String written) {
        assertThat(CalendarSpan.of(written, written).firstDay()).isEmpty();
        assertThat(CalendarSpan.of(written, written).lastDay()).isEmpty();
    }

    @Test
    void an_open_end_has_no_day() {
        assertThat(CalendarSpan.NONE.firstDay()).isEmpty();
        assertThat(CalendarSpan.NONE.lastDay()).isEmpty();
        assertThat(CalendarSpan.until("2031-09").firstDay()).isEmpty();
        assertThat(CalendarSpan.until("2031-09").lastDay()).contains(LocalDate.of(2031, 9, 30));
        assertThat(new CalendarSpan(Optional.of("2031-09"), Optional.empty()).firstDay())
                .contains(LocalDate.of(2031, 9, 1));
    }
}
