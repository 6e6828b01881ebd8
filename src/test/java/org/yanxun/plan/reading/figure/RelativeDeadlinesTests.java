package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** How long before something. */
class RelativeDeadlinesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    提前3天上报名单。|DEADLINE 3
                    提前3天上報名單。|DEADLINE 3
                    提前一周公布安排。|DEADLINE 1
                    至少提前5个工作日提交申请。|DEADLINE 5
                    提前24小时报告。|DEADLINE 24
                    开班前10日报送名单。|DEADLINE 10
                    開班前10日報送名單。|DEADLINE 10
                    会议召开前3天印发通知。|DEADLINE 3
                    开学前两周完成备课。|DEADLINE 2
                    開學前兩週完成備課。|DEADLINE 2
                    开学前完成备课。|DEADLINE
                    學期結束前一週完成考核。|DEADLINE, DEADLINE 1
                    授课三日前完成备课。|DEADLINE 3
                    """)
    void so_long_before_something_is_a_deadline(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    前三天为理论学习。|DURATION 3
                    学员前3天参加集训。|ACTION, DURATION 3
                    培训为期3天。|ACTION, DURATION 3
                    课前三分钟演讲。|DURATION 3
                    """)
    void the_first_days_and_other_lengths_are_none(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
