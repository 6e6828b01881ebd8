package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** How long something lasts. */
class DurationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    為期5天。|DURATION 5
                    为期五天。|DURATION 5
                    为期一周。|DURATION 1
                    為期兩週。|DURATION 2
                    为期三个月。|DURATION 3
                    為期一學期。|DURATION 1
                    为期一年半。|DURATION 1.5
                    為期兩年半。|DURATION 2.5
                    为期半年。|DURATION 0.5
                    集中培训8天。|ACTION, DURATION 8
                    集中培訓八天。|ACTION, DURATION 8
                    跟岗两周。|ACTION, DURATION 2
                    跟崗一個月。|ACTION, DURATION 1
                    脱产学习3个月。|DURATION 3
                    每次60分钟。|DURATION 60
                    每次不少於40分鐘。|DURATION 40
                    三年一周期。|DURATION 3
                    任期三年。|DURATION 3
                    """)
    void a_length_of_time_is_a_duration(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    提前15分钟报到。
                    遲到20分鐘者不得入場。
                    三年规划。
                    五年計劃。
                    三年級教師參加活動。
                    近三年开展了活动。
                    五年來開展了活動。
                    关键的一年。
                    """)
    void names_of_plans_past_years_and_conduct_are_none(String words) {
        assertThat(Promises.in(words).all())
                .extracting(Target::kind)
                .doesNotContain(TargetKind.DURATION, TargetKind.DEADLINE);
    }
}
