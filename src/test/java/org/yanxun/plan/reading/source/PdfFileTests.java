package org.yanxun.plan.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are thirty characters of 12 points wide, from 100 to 460 points of the page. */
class PdfFileTests {

    private static final int LEFT = 100;
    private static final int SIZE = 12;
    private static final int ROW = 18;
    private static final int LONGEST = 30;
    private static final String HEADING = "二、紮實而有特色地辦好本區青年教師研修班並推廣各校之經驗";
    private static final String LONG = "本年度選派語文、數學與英語教師四十名參加市級研修，研修分春秋兩季進行，每季集中五天，其餘時間在學校跟崗，由基地學校的導師負責帶領。";
    private static final String OTHER = "各校於九月底前報送名單，進修學校彙總後於十月公布，研修所需經費由教育局承擔，名額不得轉讓，學員不得中途更換。";

    @Test
    void rows_that_the_pages_width_broke_are_one_line_again() {
        List<PdfFiles.Row> page = new ArrayList<>();
        set(page, LONG, 100, LEFT);
        assertThat(page).hasSizeGreaterThan(2);
        assertThat(PlanFile.text(PdfFiles.of(page))).isEqualTo(LONG + "\n");
    }

    @Test
    void a_gap_parts_a_heading_from_its_paragraph_and_paragraphs_from_one_another() {
        List<PdfFiles.Row> page = new ArrayList<>();
        int below = set(page, HEADING, 100, LEFT);
        below = set(page, LONG, below + 10, LEFT);
        set(page, OTHER, below + 10, LEFT);
        assertThat(PlanFile.text(PdfFiles.of(page))).isEqualTo(HEADING + "\n" + LONG + "\n" + OTHER + "\n");
    }

    @Test
    void an_indent_parts_paragraphs_that_no_gap_does() {
        List<PdfFiles.Row> page = new ArrayList<>();
        String full = LONG.substring(0, LONGEST - 2) + LONG.substring(0, LONGEST);
        int below = set(page, full, 100, LEFT + 2 * SIZE);
        below = set(page, OTHER, below, LEFT + 2 * SIZE);
        set(page, LONG, below, LEFT + 2 * SIZE);
        assertThat(PlanFile.text(PdfFiles.of(page))).isEqualTo(full + "\n" + OTHER + "\n" + LONG + "\n");
    }

    @Test
    void another_size_parts_a_heading_that_fills_its_row() {
        List<PdfFiles.Row> page = new ArrayList<>();
        String heading = HEADING.substring(0, 22);
        page.add(new PdfFiles.Row(heading, LEFT, 100, 16));
        set(page, LONG, 100 + ROW, LEFT);
        assertThat(PlanFile.text(PdfFiles.of(page))).isEqualTo(heading + "\n" + LONG + "\n");
    }

    @Test
    void a_row_that_still_had_room_ends_its_paragraph_and_a_number_opens_one() {
        List<PdfFiles.Row> page = new ArrayList<>();
        int below = set(page, LONG, 100, LEFT);
        below = set(page, "研修分兩季", below, LEFT);
        below = set(page, LONG.substring(0, LONGEST - 1) + "。", below, LEFT);
        set(page, "1." + OTHER, below, LEFT);
        assertThat(PlanFile.text(PdfFiles.of(page)).lines())
                .containsExactly(LONG, "研修分兩季", LONG.substring(0, LONGEST - 1) + "。", "1." + OTHER);
    }

    @Test
    void a_sentence_goes_on_over_a_page_whose_number_and_running_head_are_no_words_of_it() {
        List<PdfFiles.Row> whole = new ArrayList<>();
        set(whole, LONG, 700, LEFT);
        int cut = 2;
        List<PdfFiles.Row> first = new ArrayList<>(whole.subList(0, cut));
        List<PdfFiles.Row> second = new ArrayList<>();
        set(second, LONG.substring(cut * LONGEST), 80, LEFT);
        List<List<PdfFiles.Row>> pages = List.of(first, second);
        for (int at = 0; at < pages.size(); at++) {
            pages.get(at).addFirst(new PdfFiles.Row("某區教育局文件", LEFT, 40, 9));
            pages.get(at).add(new PdfFiles.Row("第" + (at + 1) + "頁，共2頁", 300, 810, 9));
        }
        assertThat(PlanFile.text(PdfFiles.of(first, second))).isEqualTo(LONG + "\n");
    }

    @Test
    void a_page_number_beside_the_last_row_is_no_figure_of_it() {
        List<PdfFiles.Row> page = new ArrayList<>();
        int below = set(page, LONG, 760, LEFT);
        page.add(new PdfFiles.Row("1", 40, below - ROW - 3, 7));
        assertThat(PlanFile.text(PdfFiles.of(page))).isEqualTo(LONG + "\n");
    }

    @Test
    void numbers_inside_a_page_and_words_said_on_one_page_only_stay() {
        List<PdfFiles.Row> page = new ArrayList<>();
        page.add(new PdfFiles.Row("某區師訓計劃", 240, 60, 18));
        page.add(new PdfFiles.Row("2031", LEFT, 300, SIZE));
        set(page, LONG, 340, LEFT);
        assertThat(PlanFile.text(PdfFiles.of(page))).isEqualTo("某區師訓計劃\n2031\n" + LONG + "\n");
    }

    @Test
    void cells_of_a_row_stand_apart_and_join_no_sentence() {
        List<PdfFiles.Row> page = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            page.add(new PdfFiles.Row("班" + row, LEFT, 100 + row * ROW, SIZE));
            page.add(new PdfFiles.Row("4" + row, 250, 100 + row * ROW, SIZE));
            page.add(new PdfFiles.Row("進修學校承辦", 388, 100 + row * ROW, SIZE));
        }
        assertThat(PlanFile.text(PdfFiles.of(page)).lines())
                .containsExactly("班0   40   進修學校承辦", "班1   41   進修學校承辦", "班2   42   進修學校承辦");
    }

    /** Sets a paragraph in rows, its first one from a place on; answers where the next row is. */
    private static int set(List<PdfFiles.Row> page, String words, int down, int left) {
        int fits = LONGEST - (left - LEFT) / SIZE;
        int below = down;
        int from = 0;
        while (from < words.length()) {
            int to = Math.min(words.length(), from + fits);
            page.add(new PdfFiles.Row(words.substring(from, to), from == 0 ? left : LEFT, below, SIZE));
            from = to;
            fits = LONGEST;
            below += ROW;
        }
        return below;
    }
}
