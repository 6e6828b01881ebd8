package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** By when, from when to when, when and how long. */
class TimesOfPromisesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9月底前完成建档。|DEADLINE ..2031-09
                    9月底前完成建檔。|DEADLINE ..2031-09
                    9月30日前完成建档。|DEADLINE ..2031-09-30
                    9月30日以前完成建檔。|DEADLINE ..2031-09-30
                    年底前完成建档。|DEADLINE ..2031-12
                    年内完成建档。|DEADLINE ..2031-12
                    年內完成建檔。|DEADLINE ..2031-12
                    到2035年建成体系。|DEADLINE ..2035-12
                    两年内完成轮训。|DEADLINE 2
                    兩年內完成輪訓。|DEADLINE 2
                    活动结束后7日内报送材料。|DEADLINE 7
                    活動結束後7日內報送材料。|DEADLINE 7
                    24小时内报送材料。|DEADLINE 24
                    24小時內報送材料。|DEADLINE 24
                    在24小时之内上报情况。|DEADLINE 24
                    参加24小时的培训。|HOURS 24
                    參加24小時的培訓。|HOURS 24
                    3月—5月组织培训。|PERIOD 2031-03..2031-05
                    3月至5月組織培訓。|PERIOD 2031-03..2031-05
                    3～5月组织培训。|PERIOD 2031-03..2031-05
                    7月8日至12日组织培训。|PERIOD 2031-07-08..2031-07-12
                    7月8日－7月12日組織培訓。|PERIOD 2031-07-08..2031-07-12
                    2031年3月到2032年1月组织培训。|PERIOD 2031-03..2032-01
                    下半年组织培训。|WHEN 2031-07..2031-12, ACTION
                    下半年組織培訓。|WHEN 2031-07..2031-12, ACTION
                    上半年组织培训。|WHEN 2031-01..2031-06, ACTION
                    暑期组织培训。|WHEN 2031-07..2031-08, ACTION
                    暑期組織培訓。|WHEN 2031-07..2031-08, ACTION
                    寒假组织培训。|WHEN 2031-01..2031-02, ACTION
                    第一季度组织培训。|WHEN 2031-01..2031-03, ACTION
                    第四季度組織培訓。|WHEN 2031-10..2031-12, ACTION
                    利用暑期、双休日组织培训。|ACTION, WHEN 2031-07..2031-08
                    每学期组织培训。|WHEN, ACTION
                    每學期組織培訓。|WHEN, ACTION
                    每月召开例会。|WHEN, ACTION
                    每月召開例會。|WHEN, ACTION
                    4月中旬组织培训。|WHEN 2031-04..2031-04, ACTION
                    4月、10月组织培训。|WHEN 2031-04..2031-04, ACTION, WHEN 2031-10..2031-10
                    9月10日组织培训。|WHEN 2031-09-10..2031-09-10, ACTION
                    9月10日前后组织培训。|WHEN 2031-09-10..2031-09-10, ACTION
                    平时组织培训。|ACTION
                    适时组织培训。|ACTION
                    本年度组织培训。|ACTION
                    今年组织培训。|ACTION
                    为期五天组织培训。|ACTION, DURATION 5
                    為期五天組織培訓。|ACTION, DURATION 5
                    每次60分钟。|DURATION 60
                    """)
    void a_promise_is_placed_in_the_calendar_by_its_words(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
