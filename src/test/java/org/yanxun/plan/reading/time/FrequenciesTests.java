package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** How often, in which week, about which feast; and so much for each, which is no when. */
class FrequenciesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每年10月组织评选。|WHEN, ACTION
                    每年10月組織評選。|WHEN, ACTION
                    于每年6月、12月办理登记。|ACTION, WHEN
                    於每年12月底前辦理登記。|ACTION, WHEN
                    每月底通报进度。|WHEN, ACTION
                    每月第一周周三下午召开例会。|WHEN, ACTION
                    每月第一週週三下午召開例會。|WHEN, ACTION
                    每周三下午组织集体备课。|WHEN, ACTION
                    每週三下午組織集體備課。|WHEN, ACTION
                    逢周二组织共同备课。|WHEN, ACTION
                    每年度报告均须公示。|ACTION
                    """)
    void a_frequency_takes_all_its_words(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每五年为一个周期，每个周期完成360学时。|WHEN, HOURS 360
                    每天6学时，共18学时。|HOURS 6, HOURS 18
                    每天6學時，共18學時。|HOURS 6, HOURS 18
                    每天撰写日志。|WHEN, ACTION
                    支教教师按每学期20学分认定。|CREDITS 20
                    支教教師按每學期20學分認定。|CREDITS 20
                    教师每学期修满20学分。|WHEN, CREDITS 20
                    每4学时折算1学分。|HOURS 4, CREDITS 1
                    每4學時折算1學分。|HOURS 4, CREDITS 1
                    每百名教师培养1名骨干。|COUNT 1
                    """)
    void so_much_for_each_day_or_lesson_is_no_frequency(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第5周组织公开课。|WHEN, ACTION
                    第5週組織公開課。|WHEN, ACTION
                    第3、7周组织公开课。|WHEN, ACTION
                    第10—12周组织赛课。|PERIOD
                    第10—12週組織賽課。|PERIOD
                    第十周组织赛课。|WHEN, ACTION
                    第一周期完成整改。|ACTION
                    """)
    void a_week_of_a_schools_calendar_is_a_when_and_from_week_to_week_a_period(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    教师节前后组织表彰。|WHEN 2031-09..2031-09, ACTION
                    教師節前後組織表彰。|WHEN 2031-09..2031-09, ACTION
                    元旦期间组织联谊。|WHEN 2031-01..2031-01, ACTION
                    春节前后走访教师。|WHEN, ACTION
                    教师节组织表彰。|ACTION
                    """)
    void about_a_feast_lies_in_its_month(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    教师节前评出十名。|DEADLINE ..2031-09, COUNT 10
                    教師節前評出十名。|DEADLINE ..2031-09, COUNT 10
                    春节前走访教师。|DEADLINE
                    教师节前夕走访教师。|WHEN 2031-09..2031-09, ACTION
                    """)
    void before_a_feast_is_by_then(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每半个月集中教研一次。|WHEN, COUNT 1
                    每半個月集中教研一次。|WHEN, COUNT 1
                    每学期开学前集中学师德。|WHEN, ACTION
                    每双月最后一周召开例会。|WHEN, ACTION
                    上、下半年各组织一次督导。|WHEN 2031-01..2031-12, COUNT 1
                    春季班招收40人。|COUNT 40
                    春季招收40人。|WHEN 2031-02..2031-07, COUNT 40
                    春秋两季各办一期。|WHEN, COUNT 1
                    每次半日。|DURATION 0.5
                    每学期结束前一周报送总结。|WHEN, ACTION
                    每学期第三周前报送计划。|WHEN, ACTION
                    每两月评比一次。|WHEN, COUNT 1
                    派出教师两年一轮换。|ACTION, WHEN
                    三年为一个周期。|DURATION 3
                    """)
    void how_often_may_be_said_in_halves_and_before_terms(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
