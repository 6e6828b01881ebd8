package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Months and terms by the years a plan is for. */
class YearsOfPlansTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3月组织培训。|WHEN 2032-03..2032-03, ACTION
                    3月組織培訓。|WHEN 2032-03..2032-03, ACTION
                    9月组织培训。|WHEN 2031-09..2031-09, ACTION
                    9月組織培訓。|WHEN 2031-09..2031-09, ACTION
                    12月底前完成评估。|DEADLINE ..2031-12
                    12月底前完成評估。|DEADLINE ..2031-12
                    6月底前完成评估。|DEADLINE ..2032-06
                    6月底前完成評估。|DEADLINE ..2032-06
                    10月—11月开展调研。|PERIOD 2031-10..2031-11
                    10月—11月開展調研。|PERIOD 2031-10..2031-11
                    11月至4月开展调研。|PERIOD 2031-11..2032-04
                    11月至4月開展調研。|PERIOD 2031-11..2032-04
                    寒假组织研修。|WHEN 2032-01..2032-02, ACTION
                    寒假組織研修。|WHEN 2032-01..2032-02, ACTION
                    上学期组织研修。|WHEN 2031-09..2032-01, ACTION
                    上學期組織研修。|WHEN 2031-09..2032-01, ACTION
                    下学期组织研修。|WHEN 2032-02..2032-07, ACTION
                    下學期組織研修。|WHEN 2032-02..2032-07, ACTION
                    第一学期举办讲座2场。|WHEN 2031-09..2032-01, COUNT 2
                    第一學期舉辦講座2場。|WHEN 2031-09..2032-01, COUNT 2
                    第二学期举办讲座2场。|WHEN 2032-02..2032-07, COUNT 2
                    第二學期舉辦講座2場。|WHEN 2032-02..2032-07, COUNT 2
                    每学期听课20节。|WHEN, COUNT 20
                    每學期聽課20節。|WHEN, COUNT 20
                    5月中旬举办论坛。|WHEN 2032-05..2032-05, ACTION
                    5月中旬舉辦論壇。|WHEN 2032-05..2032-05, ACTION
                    2032年3月举办论坛。|WHEN 2032-03..2032-03, ACTION
                    2032年3月舉辦論壇。|WHEN 2032-03..2032-03, ACTION
                    """)
    void a_month_lies_in_its_half_of_the_school_year(String words, String said) {
        assertThat(Promises.in("某区2031—2032学年师训计划", words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    到2033年，培训教师300名。|DEADLINE ..2033-12, COUNT 300
                    到2033年，培訓教師300名。|DEADLINE ..2033-12, COUNT 300
                    到2033年，建成基地20所。|DEADLINE ..2033-12, COUNT 20
                    到2033年，学历达标率达到95%。|DEADLINE ..2033-12, RATIO 95
                    到2033年，學歷達標率達到95%。|DEADLINE ..2033-12, RATIO 95
                    到2033年，开发课程40门。|DEADLINE ..2033-12, COUNT 40
                    到2033年，開發課程40門。|DEADLINE ..2033-12, COUNT 40
                    到2035年，培训教师300名。|DEADLINE ..2035-12, COUNT 300
                    到2035年，培訓教師300名。|DEADLINE ..2035-12, COUNT 300
                    到2035年，建成基地20所。|DEADLINE ..2035-12, COUNT 20
                    到2035年，学历达标率达到95%。|DEADLINE ..2035-12, RATIO 95
                    到2035年，學歷達標率達到95%。|DEADLINE ..2035-12, RATIO 95
                    到2035年，开发课程40门。|DEADLINE ..2035-12, COUNT 40
                    到2035年，開發課程40門。|DEADLINE ..2035-12, COUNT 40
                    2035年底前，培训教师300名。|DEADLINE ..2035-12, COUNT 300
                    2035年底前，培訓教師300名。|DEADLINE ..2035-12, COUNT 300
                    2035年底前，建成基地20所。|DEADLINE ..2035-12, COUNT 20
                    2035年底前，学历达标率达到95%。|DEADLINE ..2035-12, RATIO 95
                    2035年底前，學歷達標率達到95%。|DEADLINE ..2035-12, RATIO 95
                    2035年底前，开发课程40门。|DEADLINE ..2035-12, COUNT 40
                    2035年底前，開發課程40門。|DEADLINE ..2035-12, COUNT 40
                    2033年底前，培训教师300名。|DEADLINE ..2033-12, COUNT 300
                    2033年底前，培訓教師300名。|DEADLINE ..2033-12, COUNT 300
                    2033年底前，建成基地20所。|DEADLINE ..2033-12, COUNT 20
                    2033年底前，学历达标率达到95%。|DEADLINE ..2033-12, RATIO 95
                    2033年底前，學歷達標率達到95%。|DEADLINE ..2033-12, RATIO 95
                    2033年底前，开发课程40门。|DEADLINE ..2033-12, COUNT 40
                    2033年底前，開發課程40門。|DEADLINE ..2033-12, COUNT 40
                    """)
    void a_plan_of_five_years_promises_by_a_year(String words, String said) {
        assertThat(Promises.in("某县2031—2035年教师队伍建设规划", words).said()).isEqualTo(said);
    }
}
