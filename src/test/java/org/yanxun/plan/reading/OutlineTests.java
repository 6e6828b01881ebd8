package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Sections and items, whatever numbering a plan uses. */
class OutlineTests {

    private static List<PlanText.Section> sections(String... lines) {
        return PlanReader.read("某区2031年计划\n" + String.join("\n", lines)).text().sections();
    }

    private static List<String> numbers(PlanText.Section section) {
        return section.items().stream().map(PlanText.Item::number).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    一、甲|二、乙|一|二|甲|乙
                    第一章 甲|第二章 乙|第一章|第二章|甲|乙
                    第一部分 甲|第二部分 乙|第一部分|第二部分|甲|乙
                    壹、甲|貳、乙|壹|貳|甲|乙
                    I. 甲|II. 乙|I|II|甲|乙
                    A. 甲|B. 乙|A|B|甲|乙
                    1. 甲|2. 乙|1|2|甲|乙
                    1、甲|2、乙|1|2|甲|乙
                    【任务一】甲|【任务二】乙|任务一|任务二|甲|乙
                    任务一：甲|任务二：乙|任务一|任务二|甲|乙
                    （一）甲|（二）乙|（一）|（二）|甲|乙
                    """)
    void sections_are_numbered_as_the_plan_does(
            String first, String second, String one, String two, String title, String other) {
        List<PlanText.Section> sections = sections(first, "做事。", second, "做别的事。");
        assertThat(sections).extracting(PlanText.Section::number).containsExactly(one, two);
        assertThat(sections).extracting(PlanText.Section::title).containsExactly(title, other);
    }

    @Test
    void articles_are_items_of_their_chapter_and_hold_what_is_numbered_within_them() {
        PlanText.Section section = sections("第一章 甲", "第一条 做事。", "第二条 下列各项：", "（一）乙。", "（二）丙。", "第三条 丁。")
                .getFirst();
        assertThat(section.number()).isEqualTo("第一章");
        assertThat(numbers(section)).containsExactly("第一条", "第二条", "（一）", "（二）", "第三条");
    }

    @Test
    void an_article_is_named_by_a_short_noun_and_not_by_what_it_rules() {
        PlanText.Section section =
                sections("第一章 甲", "第一条 学分管理。每年登记。", "第二条 学分实行年度登记制度。由学校办理。").getFirst();
        assertThat(section.items()).extracting(PlanText.Item::heading).containsExactly("学分管理", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    附表　认定标准|附表|认定标准
                    附件1：名额分配表|附件1|名额分配表
                    附錄 認定標準|附錄|認定標準
                    """)
    void an_annex_with_a_table_is_a_section(String line, String number, String title) {
        PlanText.Section last = sections("一、甲", "做事。", line, "班次\t人数", "甲班\t30").getLast();
        assertThat(last.number()).isEqualTo(number);
        assertThat(last.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件：1.名单，2.表格", "附表见后", "附 件"})
    void a_list_of_annexes_is_none(String line) {
        assertThat(sections("一、甲", "做事。", line, "某区教育局")).hasSize(1);
        assertThat(sections("一、甲", "做事。", "附表　认定标准", "另行说明。")).hasSize(1);
    }

    @Test
    void a_colon_in_brackets_ends_no_heading() {
        assertThat(sections("一、经费预算（单位：万元）", "做事。", "二、措施：做别的事。"))
                .extracting(PlanText.Section::title)
                .containsExactly("经费预算（单位：万元）", "措施");
    }

    @Test
    void every_number_inside_a_section_opens_an_item() {
        PlanText.Section section =
                sections("一、甲", "（一）乙", "1.丙。", "2.丁。", "（二）戊", "（1）己。").getFirst();
        assertThat(numbers(section)).containsExactly("（一）", "1", "2", "（二）", "（1）");
    }

    @Test
    void dotted_numbers_are_items_of_their_section() {
        List<PlanText.Section> sections = sections("1. 甲", "1.1 乙。", "1.2 丙。", "2. 丁", "2.1 戊。");
        assertThat(sections).extracting(PlanText.Section::number).containsExactly("1", "2");
        assertThat(numbers(sections.getFirst())).containsExactly("1.1", "1.2");
    }

    @Test
    void bullets_are_items_of_their_section() {
        PlanText.Section section =
                sections("【任务一】甲", "■ 主要内容：做事。", "■ 完成时限：3月。").getFirst();
        assertThat(section.items()).extracting(PlanText.Item::heading).containsExactly("主要内容", "完成时限");
    }

    @Test
    void lines_without_a_number_belong_to_the_item_before_them() {
        PlanText.Section section = sections("一、甲", "（一）乙。", "再做一事。", "（二）丙。").getFirst();
        assertThat(section.items()).hasSize(2);
        assertThat(section.items().getFirst().sentences()).hasSize(2);
    }

    @Test
    void a_paragraph_is_an_item_where_nothing_is_numbered() {
        assertThat(sections("一、甲", "做一事。", "做二事。", "做三事。").getFirst().items()).hasSize(3);
    }

    @Test
    void a_row_of_a_table_is_an_item_even_among_numbers() {
        PlanText.Section section = sections("一、甲", "（一）乙", "班次\t人数\t学时", "新班\t30\t40", "老班\t20\t40", "（二）丙。")
                .getFirst();
        assertThat(numbers(section)).containsExactly("（一）", "", "", "", "（二）");
    }

    @Test
    void a_heading_is_what_stands_before_the_first_mark() {
        PlanText.Section section =
                sections("一、甲", "（一）加强领导。成立小组。", "（二）经费：安排30万元。", "（三）落实责任").getFirst();
        assertThat(section.items()).extracting(PlanText.Item::heading).containsExactly("加强领导", "经费", "落实责任");
    }

    @Test
    void a_heading_above_other_items_promises_nothing() {
        List<Target> targets = PlanReader.read("某区2031年计划\n一、甲\n（一）加强师德建设\n1.开展宣讲。\n（二）开展评选\n1.评选标兵5名。")
                .targets();
        assertThat(targets).extracting(Target::kind).containsExactly(TargetKind.ACTION, TargetKind.COUNT);
    }

    @Test
    void what_follows_a_colon_in_a_heading_is_read_too() {
        List<Target> targets =
                PlanReader.read("某区2031年计划\n一、完成时限：10月底前\n二、参训人数：86人\n").targets();
        assertThat(targets).extracting(Target::kind).containsExactly(TargetKind.DEADLINE, TargetKind.COUNT);
    }

    @Test
    void the_opening_before_the_first_section_says_why() {
        List<Target> targets =
                PlanReader.read("某区2031年计划\n为落实文件，开展培训，加强管理。\n一、甲\n开展调研。").targets();
        assertThat(targets).hasSize(1);
    }

    @Test
    void a_plan_without_sections_is_all_of_it_read() {
        List<Target> targets = PlanReader.read("某区2031年计划\n开展调研。\n举办论坛3场。\n").targets();
        assertThat(targets).extracting(Target::kind).containsExactly(TargetKind.ACTION, TargetKind.COUNT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    指导思想|0
                    指導思想|0
                    基本原则|0
                    工作思路|0
                    现状分析|0
                    工作回顾|0
                    背景|0
                    依據|0
                    目的|0
                    主要任务|2
                    工作重点|2
                    保障措施|2
                    實施內容|2
                    """)
    void a_part_is_taken_for_what_its_heading_says(String heading, int actions) {
        assertThat(PlanReader.read("某区2031年计划\n一、" + heading + "\n（一）甲事\n1.开展培训。\n2.加强管理。\n二、附则\n略")
                        .targets())
                .filteredOn(target -> target.kind() == TargetKind.ACTION)
                .hasSize(actions);
    }

    @Test
    void a_mood_reaches_down_to_inner_items_and_no_further() {
        String plan = "某区2031年计划\n一、总则\n（一）工作回顾\n1.培训教师40人。\n2.举办论坛3场。\n（二）今年任务\n1.培训教师50人。";
        assertThat(PlanReader.read(plan).targets())
                .extracting(Target::kind)
                .containsExactly(TargetKind.BASELINE, TargetKind.BASELINE, TargetKind.COUNT);
    }
}
