package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiveYearsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    某市“十二五”时期教师培训实施意见|2011
                    某区「十三五」教師培訓規劃|2016
                    某县教育局关于做好十四五期间继续教育工作的通知|2021
                    某县十五五教师培训规划|2026
                    某县“十五”中小学教师继续教育规划|2001
                    某县“九五”教师培训规划|1996
                    """)
    void a_title_names_the_five_years_by_their_plan(String title, int first) {
        assertThat(FiveYears.in(title.replace("教師培訓規劃", "教师培训规划"))).hasValue(first);
        assertThat(Years.of(title, "到2029年建成基地。2029年验收。")).hasValue(first);
        assertThat(YearSpan.of(OptionalInt.of(first), title, "")).isEqualTo(new PlanYears(first, first + 4, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"某区教师培训工作计划", "关于申报“十四五”规划课题的通知", "某县“一五”普法工作总结", "某校十五五班家长会方案", "某县三五年规划"})
    void other_titles_name_none(String title) {
        assertThat(FiveYears.in(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"某区2023年“十四五”教师培训工作计划", "某区“十四五”教师培训2023年度安排"})
    void a_year_of_its_own_goes_before(String title) {
        assertThat(Years.of(title, "")).hasValue(2023);
        assertThat(YearSpan.of(OptionalInt.of(2023), title, "").isOneYear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"某区2021年“十四五”教师培训工作计划"})
    void the_first_year_alone_is_one_year(String title) {
        assertThat(YearSpan.of(OptionalInt.of(2021), title, "").isOneYear()).isTrue();
    }
}
