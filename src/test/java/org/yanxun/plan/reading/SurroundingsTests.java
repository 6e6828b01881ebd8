package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.LeftOut.Kind;

/** What stands around a plan and is no part of it: titles, sources, tags, signatures. */
class SurroundingsTests {

    private static final String BODY = "\n一、甲\n开展培训。\n二、乙\n举办论坛。\n";

    private static List<Kind> leftOut(String plan) {
        return PlanReader.read(plan).text().leftOut().stream()
                .map(PlanText.LeftOut::kind)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某区2031年师训计划",
                "某區2031年師訓計劃",
                "某縣113年度研習計畫",
                "某市教师队伍建设规划（2031—2035年）",
                "2031年工作要点",
                "某校研修方案",
                "某局关于做好培训工作的通知",
                "某区培训工作意见",
                "某县培训纲要",
                "某县教师学分管理办法（试行）",
                "某縣教師學分認定細則",
                "某区2031年培训计划表",
                "某中心2031年研训月历"
            })
    void the_line_that_names_a_plan_is_its_title(String title) {
        assertThat(PlanReader.read(title + BODY).title()).isEqualTo(title);
        assertThat(PlanReader.read("某教〔2031〕9号\n" + title + BODY).title()).isEqualTo(title);
    }

    @Test
    void what_says_which_annex_it_is_stands_above_the_title() {
        assertThat(PlanReader.read("附件1\n某区2031年班次\n" + BODY).title()).isEqualTo("某区2031年班次");
        assertThat(PlanReader.read("附件\n某區2031年班次\n" + BODY).title()).isEqualTo("某區2031年班次");
    }

    @Test
    void a_sentence_or_a_numbered_line_is_no_title() {
        assertThat(PlanReader.read("开展培训，加强管理。\n一、甲\n做事。").title()).isEmpty();
        assertThat(PlanReader.read("一、计划\n做事。").title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    来源：某某网|SOURCE
                    來源：某某網|SOURCE
                    文章来源:某站|SOURCE
                    作者：某人|SOURCE
                    发布时间：2031-03-01|SOURCE
                    浏览次数：123|SOURCE
                    转载自某站|SOURCE
                    https://example.org/plan|SOURCE
                    某教〔2031〕9号|FRAME
                    （征求意见稿）|FRAME
                    编制单位：某科|FRAME
                    """)
    void a_line_at_the_head_is_left_out_for_what_it_is(String line, Kind kind) {
        assertThat(leftOut("某区2031年计划\n" + line + BODY)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    热门标签 计划 总结|TAGS
                    熱門標籤 計劃 總結|TAGS
                    相关阅读：某文|TAGS
                    上一篇：某文|TAGS
                    版权声明：某站|TAGS
                    2031年3月5日|FRAME
                    二〇三一年三月五日|FRAME
                    """)
    void a_line_at_the_foot_is_left_out_for_what_it_is(String line, Kind kind) {
        assertThat(leftOut("某区2031年计划" + BODY + line)).containsExactly(kind);
    }

    @Test
    void a_title_said_again_is_left_out_and_another_line_is_not() {
        assertThat(leftOut("某区2031年计划" + BODY + "某区2031年计划\n")).containsExactly(Kind.REPEATED_TITLE);
        assertThat(leftOut("某区2031年计划" + BODY + "三、某区2031年计划表\n做事。\n")).isEmpty();
    }

    @Test
    void who_signs_before_the_date_is_left_out_with_it() {
        assertThat(leftOut("某区2031年计划" + BODY + "某区教育局\n2031年3月5日")).containsExactly(Kind.FRAME, Kind.FRAME);
    }

    @Test
    void who_signs_above_an_annex_is_left_out_and_a_date_above_other_words_is_not() {
        String signed = "某区2031年计划\n一、甲\n做事。\n某区教育局\n2031年3月5日\n";
        assertThat(leftOut(signed + "附表 名额\n学校|人数\n甲校|3\n")).containsExactly(Kind.FRAME, Kind.FRAME);
        assertThat(leftOut(signed + "召开会议。\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"来源广泛。", "标签管理工作要规范。", "2031年3月5日召开会议。", "作者要署名。"})
    void words_inside_the_plan_are_never_left_out(String line) {
        assertThat(leftOut("某区2031年计划\n一、甲\n" + line + "\n二、乙\n做事。\n")).isEmpty();
    }

    @Test
    void what_is_left_out_stays_in_the_source_at_its_place() {
        String plan = "某区2031年计划\n来源：某某网" + BODY;
        ReadPlan read = PlanReader.read(plan);
        PlanText.LeftOut left = read.text().leftOut().getFirst();
        assertThat(plan.substring(left.start(), left.end())).isEqualTo("来源：某某网");
        assertThat(read.text().source()).isEqualTo(plan);
    }
}
