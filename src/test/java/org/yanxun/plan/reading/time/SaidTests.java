package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said of the time before a date that is said only in part. */
class SaidTests {

    private static final PlanYears YEARS = PlanYears.of(2031);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    三月|0|3
                    3月：|0|3
                    3月份重点工作|0|3
                    【4月】|0|4
                    （十月）师德月|0|10
                    2032年3月：|2032|3
                    2032年|2032|0
                    2032年重点任务：|2032|0
                    5月6日组织集训，地点另定。|0|5
                    5月6日—9日组织集训。|0|5
                    3月—5月：|0|0
                    暑期：|0|0
                    2032年组织调研，成立小组。|0|0
                    2032—2033年|0|0
                    """)
    void a_line_opens_with_a_month_or_with_a_year_as_its_heading(String line, int year, int month) {
        String folded = org.yanxun.language.FoldedText.fold(line);
        assertThat(Said.opening(folded, YEARS)).contains(new Said(year, month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"组织3月集训", "制定方案", "", "(一)", "每校3名"})
    void other_lines_say_nothing_of_the_time(String line) {
        assertThat(Said.opening(line, YEARS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3月组织集训,5月组织考核|0|5
                    2032年3月组织集训|2032|3
                    2030年3月组织集训|0|3
                    """)
    void the_month_named_last_goes_on_and_a_year_that_is_not_past(String words, int year, int month) {
        assertThat(Said.last(words, YEARS)).contains(new Said(year, month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每月组织集训", "3个月", "月度考核", "组织集训"})
    void words_without_a_month_leave_what_was_said(String words) {
        assertThat(Said.last(words, YEARS)).isEmpty();
    }

    @Test
    void what_is_said_further_in_adds_to_what_is_said_further_out() {
        PlanYears beneath =
                new PlanYears(2031, 2035, false).beneath(new Said(2033, 0)).beneath(new Said(0, 4));
        assertThat(beneath.above()).isEqualTo(new Said(2033, 4));
        assertThat(beneath.yearOf(9)).isEqualTo(2033);
        assertThat(new PlanYears(2031, 2035, false).yearOf(9)).isEqualTo(2031);
    }
}
