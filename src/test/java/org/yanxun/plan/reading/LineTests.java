package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and the sentences in them. */
class LineTests {

    @Test
    void lines_end_at_any_break_and_blank_ones_are_none() {
        assertThat(Line.of("甲\n\n乙\r\n  \f丙\u000b丁")).extracting(Line::text).containsExactly("甲", "乙", "丙", "丁");
    }

    @Test
    void a_line_knows_where_its_words_begin_and_end() {
        Line line = Line.of("\n  甲乙 \n").getFirst();
        assertThat(line.start()).isEqualTo(3);
        assertThat(line.end()).isEqualTo(5);
    }

    @Test
    void a_part_of_a_line_keeps_its_place() {
        Line line = new Line("甲乙 丙丁", 10);
        assertThat(line.from(2)).isEqualTo(new Line("丙丁", 13));
        assertThat(line.until(3)).isEqualTo(new Line("甲乙", 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"做事。", "做吗?", "做!"})
    void a_line_with_a_closing_mark_says_something(String words) {
        assertThat(new Line(words, 0).saysSomething()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"做事", "做事,", "做事;", "3.5", ""})
    void a_line_without_one_does_not(String words) {
        assertThat(new Line(words, 0).saysSomething()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    做一事。做二事。|做一事。;做二事。
                    做一事!做二事?|做一事!;做二事?
                    做3.5小时。再做。|做3.5小时。;再做。
                    做一事.做二事|做一事.;做二事
                    他说“好。”走了。|他说“好。”;走了。
                    (做一事。)做二事。|(做一事。);做二事。
                    做一事,再做二事|做一事,再做二事
                    做一事;做二事|做一事;做二事
                    做一事。。。做二事|做一事。。。;做二事
                    """)
    void a_sentence_closes_with_its_mark_and_what_closes_behind_it(String words, String parts) {
        List<String> expected =
                words.contains(";") && !words.contains("。") ? List.of(words) : List.of(parts.split(";", -1));
        assertThat(Sentences.of(new Line(words, 0))).extracting(Line::text).isEqualTo(expected);
    }

    @Test
    void sentences_keep_their_places() {
        assertThat(Sentences.of(new Line("甲。 乙。", 5))).containsExactly(new Line("甲。", 5), new Line("乙。", 8));
    }
}
