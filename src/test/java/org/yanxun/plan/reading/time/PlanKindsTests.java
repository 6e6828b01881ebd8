package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Years of plans of every kind: one year, a school year, several years, years of the Republic. */
class PlanKindsTests {

    private static PlanYears years(String title) {
        return YearSpan.of(Years.of(title, ""), title, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    某区2031年师训计划|2031|2031|false
                    某區2031年師訓計劃|2031|2031|false
                    某区2031年度工作要点|2031|2031|false
                    二〇三一年培训计划|2031|2031|false
                    二○三一年培訓計劃|2031|2031|false
                    某校2031学年计划|2031|2032|true
                    某校2031-2032学年计划|2031|2032|true
                    某校2031—2032學年計劃|2031|2032|true
                    某校2031/2032學年計劃|2031|2032|true
                    某市2031—2035年规划|2031|2035|false
                    某市2031-2035年規劃|2031|2035|false
                    某县三年行动计划（2031至2033年）|2031|2033|false
                    某縣113學年度計畫|2024|2025|true
                    某縣113年度計畫|2024|2024|false
                    某縣112-114年計畫|2023|2025|false
                    2030年总结和2031年计划|2031|2031|false
                    """)
    void a_title_says_for_which_years_a_plan_is(String title, int first, int last, boolean school) {
        String folded = org.yanxun.language.FoldedText.fold(title);
        assertThat(years(folded)).isEqualTo(new PlanYears(first, last, school));
    }

    @Test
    void a_title_without_a_year_leaves_it_to_the_text() {
        assertThat(Years.of("某区师训计划", "2031年3月开学。2031年5月检查。2030年总结。")).hasValue(2031);
        assertThat(Years.of("某区师训计划", "开展培训。")).isEmpty();
        assertThat(YearSpan.of(OptionalInt.empty(), "", "")).isEqualTo(PlanYears.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9月开展调研。|WHEN 2031-09..2031-09, ACTION
                    12月開展調研。|WHEN 2031-12..2031-12, ACTION
                    3月开展调研。|WHEN 2032-03..2032-03, ACTION
                    7月開展調研。|WHEN 2032-07..2032-07, ACTION
                    6月底前完成调研。|DEADLINE ..2032-06
                    11月至次年1月开展调研。|PERIOD 2031-11..2032-01
                    第一学期开展调研。|WHEN 2031-09..2032-01, ACTION
                    第二學期開展調研。|WHEN 2032-02..2032-07, ACTION
                    寒假开展调研。|WHEN 2032-01..2032-02, ACTION
                    2032年5月开展调研。|WHEN 2032-05..2032-05, ACTION
                    """)
    void in_a_school_year_the_months_from_august_lie_in_its_first_year(String words, String said) {
        assertThat(Promises.in("某校2031—2032学年研修计划", words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2032年开展调研。|WHEN 2032-01..2032-12, ACTION
                    2032年6月底前完成调研。|DEADLINE ..2032-06
                    到2033年完成调研。|DEADLINE ..2033-12
                    到2035年底完成調研。|DEADLINE ..2035-12
                    2032—2033年开展调研。|PERIOD 2032-01..2033-12
                    2031—2035年開展調研。|ACTION
                    2030年建成基地6个。|BASELINE 6
                    2032年建成基地6个。|WHEN 2032-01..2032-12, COUNT 6
                    五年累计培训600人次。|COUNT 600
                    """)
    void in_a_plan_of_several_years_a_single_year_says_when(String words, String said) {
        assertThat(Promises.in("某市2031—2035年教师队伍规划", words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    113年9月辦理研習。|WHEN 2024-09..2024-09, ACTION
                    114年3月底前完成填報。|DEADLINE ..2025-03
                    113年9月至114年1月辦理研習。|PERIOD 2024-09..2025-01
                    9月辦理研習。|WHEN 2024-09..2024-09, ACTION
                    3月辦理研習。|WHEN 2025-03..2025-03, ACTION
                    112學年度辦理研習3場。|BASELINE 3
                    """)
    void years_of_the_republic_are_common_years(String words, String said) {
        assertThat(Promises.in("某縣113學年度實施計畫", words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"31,2031", "30,2030", "29,2029", "36,2036", "10,0", "99,0"})
    void two_digits_are_a_year_near_the_plans(int digits, int year) {
        assertThat(PlanYears.of(2031).resolve(digits)).isEqualTo(year);
        assertThat(PlanYears.UNKNOWN.resolve(digits)).isZero();
    }

    @Test
    void a_plan_knows_its_own_years() {
        assertThat(PlanYears.of(2031).isOneYear()).isTrue();
        assertThat(PlanYears.of(2031).isOwn(2031, 2031)).isTrue();
        assertThat(PlanYears.of(2031).isOwn(2032, 2032)).isFalse();
        assertThat(new PlanYears(2031, 2032, true).isOneYear()).isTrue();
        assertThat(new PlanYears(2031, 2035, false).isOneYear()).isFalse();
        assertThat(PlanYears.UNKNOWN.isOwn(0, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8,2031", "12,2031", "1,2032", "7,2032"})
    void a_month_lies_in_one_of_a_school_years_two_years(int month, int year) {
        assertThat(new PlanYears(2031, 2032, true).yearOf(month)).isEqualTo(year);
        assertThat(PlanYears.of(2031).yearOf(month)).isEqualTo(2031);
    }
}
