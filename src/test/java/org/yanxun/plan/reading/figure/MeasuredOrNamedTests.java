package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Measures, and names and units that measure nothing. */
class MeasuredOrNamedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    成立社群8群。|COUNT 8
                    成立社群8群，每群6人。|COUNT 8, COUNT 6
                    分两日进行。|ACTION, DURATION 2
                    分兩日進行。|ACTION, DURATION 2
                    组织三日研习。|ACTION, DURATION 3
                    組織三日研習。|ACTION, DURATION 3
                    按半天4学分计。|DURATION 0.5, CREDITS 4
                    半天按4学分计。|CREDITS 4
                    做一个课题。|COUNT 1
                    当好一名教师。|''
                    做一名学习者。|''
                    推进十二年国民基本教育。|ACTION
                    推進十二年國民基本教育。|ACTION
                    报送半年工作小结。|ACTION
                    报送半年工作小結。|ACTION
                    跟岗半年。|ACTION, DURATION 0.5
                    单位：万元|''
                    安排经费3万元。|MONEY 30000
                    进行一次师德全员轮训。|COUNT 1, RATIO 100
                    進行一次師德全員輪訓。|COUNT 1, RATIO 100
                    举办暑期全员培训。|ACTION, WHEN 2031-07..2031-08
                    期末成果展示。|ACTION
                    期末上交总结。|DEADLINE
                    九成教师满意度4分或以上。|RATIO 90, COUNT 4
                    晋升前五年内完成30小时。|DEADLINE 5, HOURS 30
                    """)
    void a_measure_counts_and_a_name_does_not(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
