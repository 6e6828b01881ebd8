package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Responsibility;

/** Tables: which lines are rows, what their columns say of a bare figure, and who answers. */
class TablesTests {

    private static TableRow row(String words) {
        FoldedText text = FoldedText.of(words);
        return TableRow.of(Line.of(text.folded()).getFirst(), words).orElseThrow();
    }

    private static boolean isRow(String words) {
        FoldedText text = FoldedText.of(words);
        return TableRow.of(Line.of(text.folded()).getFirst(), words).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    班次|人数|学时@3
                    | 班次 | 人数 | 学时 |@3
                    | 班次 | 人数 |@2
                    |1|新教师班|80|120|@4
                    """)
    void bars_part_cells(String words, int cells) {
        assertThat(row(words).cells()).hasSize(cells);
    }

    @Test
    void tabs_and_wide_gaps_part_cells_too() {
        assertThat(row("班次\t人数\t学时").cells()).extracting(Line::text).containsExactly("班次", "人数", "学时");
        assertThat(row("班次\t人数").cells()).hasSize(2);
        assertThat(row("班次    人数    学时").cells()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"开展培训。", "甲 乙", "A|B", "做事，再做事", "甲    乙。再说    一句    话"})
    void words_with_a_bar_or_a_blank_are_no_row(String words) {
        assertThat(isRow(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    项目 | 金额（元）⏎授课费 | 96,000⏎合计 | 96,000@MONEY 96000, MONEY 96000
                    項目 | 金額（元）⏎授課費 | 96,000⏎合計 | 96,000@MONEY 96000, MONEY 96000
                    班次 | 人数⏎甲班 | 40@COUNT 40
                    """)
    void two_columns_with_a_bar_set_apart_are_a_table_where_they_stand_together(String table, String said) {
        assertThat(Promises.in(table.replace("⏎", "\n")).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"首页 | 教研动态⏎开展培训。", "开展培训。⏎某区 | 人数", "班次|人数⏎甲班|40", "做甲事 | 再做乙事。⏎做丙事 | 再做丁事。"})
    void alone_or_glued_or_a_sentence_they_are_none(String words) {
        FoldedText text = FoldedText.of(words.replace("⏎", "\n"));
        List<Line> lines = Line.of(text.folded());
        Tables tables = Tables.in(text, lines);
        assertThat(lines).noneMatch(tables::isRow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"班次|人数|学时", "序号|项目名称|培训对象", "月份|工作内容|责任单位", "指标|上年完成|本年目标", "时间|地点|主题"})
    void a_row_of_column_names_is_a_head(String words) {
        assertThat(row(words).isHead()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"项目|2031年|2032年|合计", "項目|2031年|2032年|合計", "项目|3月|4月", "班次|第一季度|第二季度", "关注事项|策略|时间表|成功准则|负责人|所需资源"
            })
    void columns_may_be_named_by_when(String words) {
        assertThat(row(words).isHead()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031年|2032年|2033年", "甲班|3月|制定方案", "成果展示|各教研组|评选优秀组"})
    void a_row_of_dates_or_doings_is_no_head(String words) {
        assertThat(row(words).isHead()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    学校|语文|数学@甲校|3|4@true
                    學校|國文|數學@甲校|3|4@true
                    学校|语文|数学@甲校|张某|李某@false
                    甲校|3|4@乙校|5|6@false
                    """)
    void the_first_row_names_the_figures_below_it(String first, String second, boolean names) {
        assertThat(row(first).names(row(second))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    项目|2032年|2033年|合计（人）⏎甲班|30|40|70@COUNT 30, COUNT 40, COUNT 70
                    項目|2032年|2033年|合計（人）⏎甲班|30|40|70@COUNT 30, COUNT 40, COUNT 70
                    各类培训见下表（单位：人次）。⏎项目|2031年|2032年|合计⏎甲班|30|40|70@COUNT 30, COUNT 40, COUNT 70
                    学校|计分单位|学分⏎支教|每学年|4@CREDITS 4
                    學校|計分單位|學分⏎支教|每學年|4@CREDITS 4
                    活动|频次|学分⏎沙龙|每学年|4@WHEN, CREDITS 4
                    经费（单位：万元）⏎项目|金额⏎授课|12.5@MONEY 125000
                    """)
    void columns_share_what_they_measure_and_may_say_what_a_rate_is_for(String table, String said) {
        String words = table.replace("⏎", "\n").replace('|', '\t');
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    项目|年度上限（学分）⏎沙龙|6@AT_MOST
                    項目|年度上限（學分）⏎沙龍|6@AT_MOST
                    项目|最低学分⏎沙龙|6@AT_LEAST
                    项目|学分⏎沙龙|6@EQ
                    项目|年度上限（学分）⏎沙龙|约6@ABOUT
                    """)
    void the_head_of_a_column_may_bind_its_figures(String table, String bound) {
        String words = table.replace("⏎", "\n").replace('|', '\t');
        assertThat(Promises.in(words).all().getFirst().amount().comparison()).hasToString(bound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新教师班|80|120", "3月|制定方案|师训科", "语文|数学|英语", "1|2|3"})
    void a_row_of_figures_or_names_is_none(String words) {
        assertThat(row(words).isHead()).isFalse();
    }

    @Test
    void an_empty_cell_stays_in_its_column() {
        TableRow row = row("|新班||40|");
        assertThat(row.cells()).extracting(Line::text).containsExactly("新班", "", "40");
        assertThat(row.cell(1)).isEmpty();
        assertThat(row.cell(9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    班次\\t人数\\t学时\\n新教师班\\t80\\t120@COUNT 80, HOURS 120
                    班次|人數|學時\\n新教師班|80|120@COUNT 80, HOURS 120
                    | 班次 | 人数 | 学时 |\\n|---|---|---|\\n| 新教师班 | 80 | 120 |@COUNT 80, HOURS 120
                    班次\\t人数\\t经费（万元）\\n新教师班\\t约80\\t3.5@COUNT 80, MONEY 35000
                    班次\\t人數\\t經費（元）\\n新教師班\\t80\\t35000@COUNT 80, MONEY 35000
                    项目\\t名额\\t时间\\n骨干班\\t60人\\t10月@COUNT 60, WHEN 2031-10..2031-10
                    项目\\t时间\\t责任单位\\n读书活动\\t每月\\t教研室@ACTION, WHEN
                    指标\\t上年完成\\t本年目标\\n培训人次\\t3180\\t3500@BASELINE 3180, COUNT 3500
                    指标\\t上年完成\\t本年目标\\n参训率\\t97%\\t100%@BASELINE 97, RATIO 100
                    序号\\t项目\\t人数\\n1\\t甲班\\t30\\n2\\t乙班\\t40@COUNT 30, COUNT 40
                    班次\\t编号\\n新教师班\\t80@''
                    月份\\t工作\\n3月\\t制定方案\\n4月\\t组织调研@WHEN 2031-03..2031-03, ACTION, WHEN 2031-04..2031-04, ACTION
                    时间\\t内容\\n暑期\\t集中研修8天@WHEN 2031-07..2031-08, ACTION, DURATION 8
                    班次\\t期数\\n骨干班\\t2@COUNT 2
                    班次\\t场次\\n论坛\\t3@COUNT 3
                    班次\\t比例\\n骨干班\\t20%@RATIO 20
                    对象\\t学分\\n全体教师\\t不少于48@CREDITS 48
                    项目\\t规模\\n骨干班\\t30—40@COUNT 30-40
                    """)
    void a_bare_figure_is_measured_by_the_head_of_its_column(String table, String said) {
        String words = table.replace("\\t", "\t").replace("\\n", "\n");
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    约80@ABOUT ABOUT
                    不少于80@AT_LEAST AT_LEAST
                    至少80@AT_LEAST AT_LEAST
                    不超过80@AT_MOST AT_MOST
                    80左右@ABOUT AROUND
                    80以上@AT_LEAST AND_MORE
                    80以内@AT_MOST AT_MOST
                    80余@ABOUT ODD
                    """)
    void a_fuzzy_word_in_the_cell_binds_its_figure(String cell, String soft) {
        var amount = Promises.in("班次\t人数\n新教师班\t" + cell).all().getFirst().amount();
        assertThat(amount.comparison() + " " + amount.qualifiers().iterator().next())
                .isEqualTo(soft);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    责任单位@OWNER
                    負責單位@OWNER
                    牵头科室@OWNER
                    主办@OWNER
                    承办单位@HOST
                    協辦單位@SUPPORT
                    配合部门@SUPPORT
                    经费来源@FUNDER
                    """)
    void a_column_says_who_answers(String head, Responsibility.Role role) {
        String plan = "某区2031年计划\n一、甲\n班次|人数|" + head + "\n新班|80|师训科";
        List<Responsibility> found =
                PlanReader.read(plan).readings().getFirst().getLast().responsibilities();
        assertThat(found).extracting(Responsibility::role).containsExactly(role);
        assertThat(found).extracting(Responsibility::name).containsExactly("师训科");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    指标|2030年8月|2031年7月目标⏎持证率|62%|75%左右@BASELINE 62, RATIO 75
                    指標|2030年8月|2031年7月目標⏎持證率|62%|75%左右@BASELINE 62, RATIO 75
                    指标|2030年基数|2031年目标⏎骨干教师|40|55@BASELINE 40, COUNT 55
                    指标|2031年8月|2032年7月⏎持证率|62%|75%@RATIO 62, RATIO 75
                    学校|新聘教师（名）|共建课程（门）|教材（册）⏎甲校|12|4|3@COUNT 12, COUNT 4, COUNT 3
                    等级|分值|条件⏎优秀|90分以上|按时完成@''
                    用途|金额（万元）|来源⏎专家费|12.5|公用经费⏎合计|12.5|@MONEY 125000, MONEY 125000
                    学校|新聘教师（名）|电话|备注⏎甲校|12|4|3@COUNT 12
                    """)
    void columns_say_where_one_starts_and_what_they_count(String rows, String said) {
        assertThat(Promises.in(rows.replace('⏎', '\n')).said()).isEqualTo(said);
    }

    @Test
    void a_column_of_other_things_names_nobody() {
        String plan = "某区2031年计划\n一、甲\n班次|人数|备注\n新班|80|师训科";
        assertThat(PlanReader.read(plan).readings().getFirst().getLast().responsibilities())
                .isEmpty();
    }
}
