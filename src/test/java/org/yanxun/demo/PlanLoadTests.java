package org.yanxun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanLoadTests {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:20)?[0-9]{2}(?=年|-[0-9]{4}年)");

    @Test
    void the_years_of_the_plan_are_told_from_its_own() {
        assertThat(PlanLoad.text(2027))
                .contains("2027-2025年的一期", "（2027年2月—2025年7月）", "26年班主任", "27年的幼師")
                .doesNotContain("2026", "{", "}");
    }

    @Test
    void two_digits_stay_two_in_the_first_years_of_a_century() {
        assertThat(PlanLoad.text(2101)).contains("00年班主任", "01年的幼師");
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2031})
    void no_year_is_said_that_belongs_to_another_plan(int year) {
        List<Integer> said = YEAR.matcher(PlanLoad.text(year))
                .results()
                .map(MatchResult::group)
                .map(Integer::parseInt)
                .map(each -> each < 100 ? 2000 + each : each)
                .distinct()
                .toList();

        assertThat(said).containsExactlyInAnyOrder(year, year - 1, year - 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2030})
    void the_wrong_dates_end_before_they_begin_and_are_thirty_months_either_way(int year) {
        assertThat(PlanLoad.text(year)).contains(year + "年2月—" + (year - 2) + "年7月", "學制兩年半");
    }
}
