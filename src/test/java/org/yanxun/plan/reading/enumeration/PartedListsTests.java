package org.yanxun.plan.reading.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** What something is parted into, and a figure that is only broken down. */
class PartedListsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    教师分初级、中级、高级三级认定。|LIST 3
                    教師分初級、中級、高級三級認定。|LIST 3
                    各镇按水系分成上游、中游、下游三片。|LIST 3, COUNT 3
                    全县划为东、西、南三片，每片设牵头校1所。|LIST 3, COUNT 3, COUNT 1
                    实行市、县、校三级联动。|ACTION
                    分初级、中级三级认定。|ACTION
                    """)
    void levels_and_parts_with_their_names_are_a_list(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    经费来源三条：市级专项40万元，公用经费18万元，企业捐赠8万元。|LIST 3, MONEY 400000, MONEY 180000, MONEY 80000
                    培训分三段：暑期集中，秋季跟岗，寒假返岗。|LIST 3, WHEN 2031-07..2031-08, WHEN 2031-09..2032-01, WHEN 2031-01..2031-02
                    經費來源三條：市級專項40萬元，公用經費18萬元，企業捐贈8萬元。|LIST 3, MONEY 400000, MONEY 180000, MONEY 80000
                    """)
    void members_between_commas_are_as_many_as_stated(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    新建基地11所（公办8所、民办3所）。|COUNT 11, COUNT 8, COUNT 3
                    新建基地3所（甲校、乙校、丙校）。|COUNT 3, LIST 3
                    """)
    void a_figure_broken_down_is_no_list(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @Test
    void what_must_be_worked_in_each_part_is_asked_for_by_itself() {
        assertThat(Promises.in("三类各有底线：集中16学分，网络8学分，校本24学分。").said()).isEqualTo("CREDITS 16, CREDITS 8, CREDITS 24");
        assertThat(Promises.in("三類各有底線：集中十六學分，網絡八學分，校本二十四學分。").said()).isEqualTo("CREDITS 16, CREDITS 8, CREDITS 24");
    }
}
