package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Editions and stages by their ordinals. */
class EditionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    举办第六期研修班。|EDITION 6
                    舉辦第六期研修班。|EDITION 6
                    举办（第六期）研修班。|EDITION 6
                    举办第6期研修班。|EDITION 6
                    举办第十二期研修班。|EDITION 12
                    举办第5、6期研修班。|EDITION 5-6
                    举办第五至第七期研修班。|EDITION 5-6-7
                    举办首届教学节。|EDITION 1
                    舉辦首屆教學節。|EDITION 1
                    举办第三届教学节。|EDITION 3
                    評選第二批骨幹教師。|EDITION 2
                    评选首批骨干教师。|EDITION 1
                    启动第二轮考核。|EDITION 2
                    啟動第二輪考核。|EDITION 2
                    做好第二阶段培训。|STAGE 2
                    做好第二、三階段培訓。|STAGE 2-3
                    做好第一至第三阶段培训。|STAGE 1-2-3
                    完成第三阶段任务。|STAGE 3
                    """)
    void an_ordinal_before_a_run_or_a_stage_says_which(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    校长是第一责任人。
                    用好第一课堂。
                    第一時間上報。
                    坚持师德第一标准。
                    把安全放在第一位。
                    本届学员。
                    下一期安排。
                    期间做好服务。
                    第三中学。
                    第三條。
                    第一名。
                    """)
    void other_ordinals_say_nothing_of_the_kind(String words) {
        assertThat(Promises.in(words).all())
                .extracting(Target::kind)
                .doesNotContain(TargetKind.EDITION, TargetKind.STAGE);
    }
}
