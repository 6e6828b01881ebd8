package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.LeftOut.Kind;

class PlanReaderTests {

    private static final String PLAN = """
            某區2031年師訓計劃

            來源:某某網 1.2W

            一.第一件大事
              讀書會。每月一次，由館長主持。全年不少於十次！
              辦好開放日。
            二、第二件大事
              參觀3.5小時；記錄在案。

            某區2031年師訓計劃
            熱門標籤 計劃 總結
            更多範文""";

    private final ReadPlan read = PlanReader.read(PLAN);

    @Test
    void the_title_is_the_first_line_that_names_a_plan() {
        assertThat(read.title()).isEqualTo("某區2031年師訓計劃");
        assertThat(PlanReader.read("某局文件\n某區培訓方案\n一、甲\n做事。").title()).isEqualTo("某區培訓方案");
    }

    @Test
    void lines_around_the_plan_are_left_out_and_kept_in_the_source() {
        assertThat(read.text().source()).isEqualTo(PLAN);
        assertThat(read.text().leftOut())
                .extracting(PlanText.LeftOut::kind)
                .containsExactly(Kind.SOURCE, Kind.REPEATED_TITLE, Kind.TAGS, Kind.TAGS);
        assertThat(sentences(read)).noneMatch(words -> words.contains("標籤") || words.contains("來源"));
    }

    @Test
    void sections_follow_the_numbers_the_plan_uses_itself() {
        assertThat(read.text().sections()).extracting(PlanText.Section::number).containsExactly("一", "二");
        assertThat(read.text().sections()).extracting(PlanText.Section::title).containsExactly("第一件大事", "第二件大事");
        assertThat(PlanReader.read("第一部分 甲\n做這。\n第二部分 乙\n做那。").text().sections())
                .extracting(PlanText.Section::number)
                .containsExactly("第一部分", "第二部分");
    }

    @Test
    void the_outermost_numbering_makes_sections_and_every_number_inside_an_item() {
        ReadPlan nested = PlanReader.read("一、甲\n(一)乙。先做。\n1.再做。\n(二)丙\n後做。\n二、丁\n(一)戊。\n");
        assertThat(nested.text().sections()).hasSize(2);
        List<PlanText.Item> items = nested.text().sections().getFirst().items();
        assertThat(items).extracting(PlanText.Item::number).containsExactly("(一)", "1", "(二)");
        assertThat(items).extracting(PlanText.Item::heading).containsExactly("乙", "", "丙");
        assertThat(items.getLast().sentences()).hasSize(2);
    }

    @Test
    void a_paragraph_is_an_item_where_nothing_is_numbered() {
        List<PlanText.Item> items = read.text().sections().getFirst().items();
        assertThat(items).hasSize(2);
        assertThat(items).extracting(PlanText.Item::heading).containsExactly("讀書會", "");
    }

    @Test
    void sentences_end_at_full_stops_and_not_inside_figures() {
        assertThat(sentences(read)).containsExactly("讀書會。", "每月一次，由館長主持。", "全年不少於十次！", "辦好開放日。", "參觀3.5小時；記錄在案。");
    }

    @Test
    void a_quote_closes_with_the_sentence_it_ends() {
        assertThat(sentences(PlanReader.read("一、甲\n他說「好。」然後走了。"))).containsExactly("他說「好。」", "然後走了。");
    }

    @Test
    void a_heading_that_says_something_is_read_as_an_item_too() {
        ReadPlan flat = PlanReader.read("1、全體教師完成三次聽課。\n2、評選先進。每校一名。");
        assertThat(sentences(flat)).containsExactly("全體教師完成三次聽課。", "每校一名。");
    }

    @Test
    void words_before_a_colon_name_an_item() {
        ReadPlan named = PlanReader.read("一、甲\n新教師：上崗前集訓。\n");
        assertThat(named.text().sections().getFirst().items().getFirst().heading())
                .isEqualTo("新教師");
    }

    @Test
    void text_before_the_first_heading_is_a_section_without_number() {
        ReadPlan introduced = PlanReader.read("某區計劃\n為做好工作，訂立本計劃。\n一、甲\n做事。");
        assertThat(introduced.text().sections())
                .extracting(PlanText.Section::number)
                .containsExactly("", "一");
    }

    @Test
    void the_signing_body_and_its_date_are_the_frame_of_the_document() {
        ReadPlan signed = PlanReader.read("某區計劃\n某教〔2031〕9號\n一、甲\n做事。\n某區教育局\n2031年3月5日");
        assertThat(signed.text().leftOut())
                .extracting(PlanText.LeftOut::kind)
                .containsOnly(Kind.FRAME)
                .hasSize(3);
    }

    @Test
    void simplified_and_full_width_text_reads_alike() {
        ReadPlan simplified = PlanReader.read("某区计划\r\n来源：某网\r\n（一）甲\r\n做事。\r\n（二）乙\r\n做别的事。");
        assertThat(simplified.text().sections())
                .extracting(PlanText.Section::number)
                .containsExactly("（一）", "（二）");
        assertThat(simplified.text().leftOut())
                .extracting(PlanText.LeftOut::kind)
                .containsExactly(Kind.SOURCE);
    }

    @Test
    void a_text_that_says_nothing_is_known_as_such() {
        assertThat(PlanReader.read("").saysSomething()).isFalse();
        assertThat(PlanReader.read(" \n\t\n").saysSomething()).isFalse();
        assertThat(read.saysSomething()).isTrue();
    }

    private static List<String> sentences(ReadPlan plan) {
        return plan.text().sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.sentences().stream())
                .map(plan.text()::words)
                .toList();
    }
}
