package org.yanxun.plan.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden from the rules, character for character. */
class MarkupTests {

    private static String seen(String source) {
        String hidden = Markup.hidden(source);
        assertThat(hidden).hasSameSizeAs(source);
        return hidden.replace("\u200b", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', commentCharacter = '%', textBlock = """
                    # 某区计划@某区计划
                    ## 一、甲@一、甲
                    - 做**一事**@做一事
                    * 做一事@做一事
                    + 做一事@做一事
                    1. **加强领导。**做事@1. 加强领导。做事
                    |---|:---:|@''
                    """)
    void marks_of_markdown_are_hidden(String source, String seen) {
        assertThat(seen(source)).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"做3*5件事", "a_b_c", "3-5名", "2+1模式", "一、甲\n做事。", "#标签", ""})
    void what_only_looks_like_a_mark_stays(String source) {
        assertThat(Markup.hidden(source)).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "一", "-", "。", "(", "年"})
    void a_hundred_equal_characters_and_more_are_no_language(String unit) {
        assertThat(seen("甲" + unit.repeat(101) + "乙")).isEqualTo("甲乙");
        assertThat(seen("甲" + unit.repeat(30) + "乙")).isEqualTo("甲" + unit.repeat(30) + "乙");
    }

    @Test
    void forty_digits_and_more_are_no_number() {
        assertThat(seen("共" + "12".repeat(21) + "名")).isEqualTo("共名");
        assertThat(seen("共" + "12".repeat(20) + "名")).isEqualTo("共" + "12".repeat(20) + "名");
    }

    @Test
    void line_ends_are_never_hidden() {
        assertThat(Markup.hidden("\n".repeat(300))).isEqualTo("\n".repeat(300));
    }
}
