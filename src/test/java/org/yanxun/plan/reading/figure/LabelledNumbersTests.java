package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Numbers alone behind a label, with what they are broken down into. */
class LabelledNumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    学时：160（集中80、跟岗60、网络20）|HOURS 160, HOURS 80, HOURS 60, HOURS 20
                    學時：160（集中80、跟崗60、網絡20）|HOURS 160, HOURS 80, HOURS 60, HOURS 20
                    学时：160（含实操）|HOURS 160
                    人数：120（小学70，中学50）|COUNT 120, COUNT 70, COUNT 50
                    """)
    void a_label_measures_the_parts_of_its_number_too(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    学时：每期40|HOURS 40
                    名额：每校2|COUNT 2
                    人数：五十上下|COUNT 50
                    """)
    void a_label_may_say_for_each(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    参训人数一百二十左右，分两期。|COUNT 120, COUNT 2
                    參訓人數一百二十左右，分兩期。|COUNT 120, COUNT 2
                    预计参与人数1,200人次。|COUNT 1200
                    提高参训人数。|''
                    """)
    void a_number_right_behind_its_label_is_measured_by_it(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
