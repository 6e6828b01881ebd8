package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Credits and training hours. */
class CreditAndHourTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    修满48学分。|CREDITS 48
                    修滿48學分。|CREDITS 48
                    修满四十八学分。|CREDITS 48
                    修满４８学分。|CREDITS 48
                    每年不少于48学分。|WHEN, CREDITS 48
                    其中集中培训16学分。|CREDITS 16
                    完成240学时。|HOURS 240
                    完成240學時。|HOURS 240
                    完成240课时。|HOURS 240
                    完成240個課時。|HOURS 240
                    完成240小时。|HOURS 240
                    完成18小時研習。|HOURS 18
                    培训时间不少于40学时。|HOURS 40
                    5年累计360学时。|HOURS 360
                    """)
    void credits_and_hours_are_figures_with_their_measure(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    实行学分制管理。
                    做好学时认定。
                    """)
    void the_names_of_the_systems_are_none(String words) {
        assertThat(Promises.in(words).all())
                .extracting(Target::kind)
                .doesNotContain(TargetKind.CREDITS, TargetKind.HOURS);
    }
}
