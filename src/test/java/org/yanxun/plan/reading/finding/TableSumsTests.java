package org.yanxun.plan.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;

/** The sums of tables, in their last row and in their last column. */
class TableSumsTests {

    private static Promises table(String lines) {
        return Promises.in(lines.replace("⏎", "\n").replace('|', '\t'));
    }

    private static List<Finding> sums(String lines) {
        return table(lines).findings().stream()
                .filter(finding -> finding.code() == Code.SUM_CHECKED || finding.code() == Code.SUM_WRONG)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "班次|人数⏎甲班|30⏎乙班|40⏎合计|70,SUM_CHECKED",
        "班次|人數⏎甲班|30⏎乙班|40⏎合計|70,SUM_CHECKED",
        "班次|人数⏎甲班|30⏎乙班|40⏎合计|60,SUM_WRONG",
        "班次|人數⏎甲班|30⏎乙班|40⏎總計|80,SUM_WRONG",
        "项目|金额（万元）⏎授课|12.5⏎食宿|7.5⏎合 计|20,SUM_CHECKED",
        "项目|金额（万元）⏎授课|12.5⏎食宿|7.5⏎总计|21,SUM_WRONG",
    })
    void a_row_called_sum_is_checked_against_those_above_it(String lines, Code code) {
        assertThat(sums(lines)).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void each_part_of_a_table_has_its_own_sum() {
        String lines = "班次|人数⏎甲班|30⏎乙班|40⏎小计|70⏎丙班|20⏎丁班|10⏎小计|35⏎合计|100";
        assertThat(sums(lines))
                .extracting(Finding::code)
                .containsExactly(Code.SUM_CHECKED, Code.SUM_WRONG, Code.SUM_CHECKED);
    }

    @ParameterizedTest
    @CsvSource({
        "班次|小学（人）|初中（人）|合计⏎甲班|30|12|42,SUM_CHECKED",
        "班次|小學（人）|初中（人）|合計⏎甲班|30|12|42,SUM_CHECKED",
        "班次|小学（人）|初中（人）|小计⏎甲班|30|12|44,SUM_WRONG",
        "班次|小學（人）|初中（人）|總計（人）⏎甲班|30|12|40,SUM_WRONG",
    })
    void a_column_called_sum_is_checked_against_those_before_it(String lines, Code code) {
        assertThat(sums(lines)).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "班次|人数⏎甲班|30⏎乙班|40",
                "班次|人数⏎甲班|30⏎合计|40",
                "班次|人数⏎甲班|约30⏎乙班|40⏎合计|80",
                "班次|人数⏎甲班|30—35⏎乙班|40⏎合计|80",
                "班次|人数|学时⏎甲班|30|40⏎乙班|20|60⏎合计||",
                "班次|人数|天数|合计⏎甲班|30|4|34",
                "班次|人数⏎甲班|30⏎乙班|40⏎合计班会|60",
            })
    void nothing_is_summed_that_cannot_be_told(String lines) {
        assertThat(sums(lines)).isEmpty();
    }

    @Test
    void a_wrong_sum_lies_on_the_sum_and_is_repaired_there_or_in_a_part() {
        Promises read = table("班次|人数⏎甲班|30⏎乙班|40⏎合计|60");
        Finding wrong = read.findings().stream()
                .filter(finding -> finding.code() == Code.SUM_WRONG)
                .findFirst()
                .orElseThrow();
        assertThat(wrong.repairs()).containsExactly("70", "20", "30");
    }

    @Test
    void two_tables_are_summed_apart() {
        String lines = "班次|人数⏎甲班|30⏎乙班|40⏎合计|70⏎另一张表如下。⏎班次|人数⏎丙班|5⏎丁班|6⏎合计|11";
        assertThat(sums(lines)).extracting(Finding::code).containsExactly(Code.SUM_CHECKED, Code.SUM_CHECKED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    名额分配表（单位：人）⏎学校|语文|数学⏎甲校|3|4@COUNT 3, COUNT 4
                    名額分配表（單位：人）⏎學校|國文|數學⏎甲校|3|4@COUNT 3, COUNT 4
                    骨干班名额分配表⏎学校|语文|数学⏎甲校|3|4@COUNT 3, COUNT 4
                    经费表（单位：万元）⏎项目|上半年|下半年⏎授课|3|4@MONEY 30000, MONEY 40000
                    课程表⏎学校|语文|数学⏎甲校|3|4@''
                    名额分配表（单位：人）⏎序号|学校|语文⏎1|甲校|4@COUNT 4
                    """)
    void what_a_table_measures_may_stand_above_it(String lines, String said) {
        assertThat(table(lines).said()).isEqualTo(said);
    }
}
