package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Plans by month: days and parts of a month said without one are those of the month above them. */
class DatingTests {

    private static String said(String lines) {
        return Promises.in("某区2031年研训月历", lines.replace("⏎", "\n")).said();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    三月⏎1.12日前完成填报。|WHEN 2031-03..2031-03, DEADLINE ..2031-03-12
                    三月⏎1.12日前完成填報。|WHEN 2031-03..2031-03, DEADLINE ..2031-03-12
                    3月：⏎1.12日前完成填报。⏎2.下旬组织检查。|WHEN 2031-03..2031-03, DEADLINE ..2031-03-12, WHEN 2031-03..2031-03, ACTION
                    【4月】⏎1.5日—9日组织集训。⏎【5月】⏎1.6日组织集训。|WHEN 2031-04..2031-04, PERIOD 2031-04-05..2031-04-09, WHEN 2031-05..2031-05, WHEN 2031-05-06..2031-05-06, ACTION
                    （一）9月⏎1.中旬組織集訓。⏎（二）10月⏎1.上旬組織集訓。|WHEN 2031-09..2031-09, WHEN 2031-09..2031-09, ACTION, WHEN 2031-10..2031-10, WHEN 2031-10..2031-10, ACTION
                    六月份：做好总结。18日前上报材料，25日前公示。|WHEN 2031-06..2031-06, ACTION, DEADLINE ..2031-06-18, DEADLINE ..2031-06-25
                    3月：启动调研；月底前完成报告。|WHEN 2031-03..2031-03, ACTION, DEADLINE ..2031-03
                    3月上旬组织调研，下旬组织评比。|WHEN 2031-03..2031-03, ACTION, WHEN 2031-03..2031-03
                    """)
    void a_day_without_a_month_is_of_the_month_above_it(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12日前完成填报。|DEADLINE 12
                    下旬组织检查。|ACTION
                    月底前完成填报。|DEADLINE
                    1.3月组织调研。⏎2.12日前完成填报。|WHEN 2031-03..2031-03, ACTION, DEADLINE 12
                    3月—5月：⏎1.12日前完成填报。|PERIOD 2031-03..2031-05, DEADLINE 12
                    三月⏎1.结束后7日内上报。|WHEN 2031-03..2031-03, DEADLINE 7
                    三月⏎1.组织为期5日的集训。|WHEN 2031-03..2031-03, ACTION, DURATION 5
                    """)
    void without_one_above_it_it_has_no_place(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （一）2032年⏎1.3月组织调研。|WHEN 2032-01..2032-12, WHEN 2032-03..2032-03, ACTION
                    （一）2032年⏎1.年底前完成调研。⏎（二）2033年⏎1.年底前完成調研。|WHEN 2032-01..2032-12, DEADLINE ..2032-12, WHEN 2033-01..2033-12, DEADLINE ..2033-12
                    2032年9月启动调研；12月组织评审。|WHEN 2032-09..2032-09, ACTION, WHEN 2032-12..2032-12, ACTION
                    2032年启动调研，成立工作小组，安排专人负责。⏎3月组织评审。|WHEN 2032-01..2032-12, ACTION, WHEN 2031-03..2031-03, ACTION
                    """)
    void a_year_that_is_a_heading_is_that_of_the_months_beneath_it(String lines, String said) {
        assertThat(Promises.in("某市2031—2035年规划", lines.replace("⏎", "\n")).said())
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    时间\\t日期\\t工作⏎3月\\t12日\\t制定方案⏎\\t20日\\t组织调研@WHEN 2031-03..2031-03, ACTION, WHEN 2031-03-12..2031-03-12, WHEN 2031-03-20..2031-03-20, ACTION
                    | 月份 | 工作 |⏎|---|---|⏎| 4月 | 制定方案，15日前上报 |⏎| 5月 | 20日组织调研 |@WHEN 2031-04..2031-04, DEADLINE ..2031-04-15, ACTION, WHEN 2031-05..2031-05, WHEN 2031-05-20..2031-05-20
                    """)
    void a_rows_month_is_that_of_its_days_and_of_the_rows_beneath_it(String lines, String said) {
        assertThat(said(lines.replace("\\t", "\t"))).isEqualTo(said);
    }
}
