package org.yanxun.plan.reading.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Lists that state their number, and rows of ordinals that are none. */
class ClosedListsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    完成备课、观课、议课三部曲。|LIST 3
                    完成備課、觀課、議課三部曲。|LIST 3
                    走进甲镇、乙镇、丙镇三个乡镇。|LIST 3, COUNT 3
                    走進甲鎮、乙鎮、丙鎮三個鄉鎮。|LIST 3, COUNT 3
                    分两期进行：第一期9月，第二期10月。|COUNT 2, EDITION 1, WHEN 2031-09..2031-09, EDITION 2, WHEN 2031-10..2031-10
                    分三步进行：第一，调研；第二，培训；第三，总结。|LIST 3, ACTION, ACTION
                    分设一、二、三等奖。|''
                    分設一、二、三等獎。|''
                    完成A1、A2课程。|ACTION
                    分甲、乙、丙、D四个等级。|LIST 4
                    第一梯次9月开班，第二梯次10月开班。|EDITION 1, WHEN 2031-09..2031-09, EDITION 2, WHEN 2031-10..2031-10
                    第一梯次9月開班，第二梯次10月開班。|EDITION 1, WHEN 2031-09..2031-09, EDITION 2, WHEN 2031-10..2031-10
                    研修分四个阶段进行。|LIST 4
                    研修分四個階段進行。|LIST 4
                    研修为四个阶段的总结。|ACTION
                    完成第四阶段研修。|STAGE 4
                    开展“送课、送培、送研、送书”四送活动。|LIST 4
                    開展“送課、送培、送研、送書”四送活動。|LIST 4
                    开展“送课、送培”三送活动。|ACTION
                    分三梯次开班。|COUNT 3
                    """)
    void a_list_states_its_number_and_a_row_of_ordinals_does_not(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
