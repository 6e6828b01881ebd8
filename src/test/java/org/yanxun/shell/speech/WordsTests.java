package org.yanxun.shell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTests {

    private static final Words WORDS = new Words();

    @Test
    void what_fills_a_gap_is_never_read_as_a_gap_itself() {
        assertThat(WORDS.text(Language.HANT, "shell.fault.field", "{1}", "太長")).isEqualTo("{1}：太長");
    }

    @Test
    void a_gap_without_a_filling_stays_as_it_is_written() {
        assertThat(WORDS.text(Language.HANT, "shell.fault.field", "名額")).isEqualTo("名額：{1}");
        assertThat(WORDS.text(Language.HANT, "shell.fault.field")).isEqualTo("{0}：{1}");
    }

    @Test
    void fillings_that_no_gap_asks_for_are_left_out() {
        assertThat(WORDS.text(Language.HANT, "shell.home", "x", "y")).isEqualTo("首頁");
    }

    @Test
    void numbers_and_names_are_filled_in_as_they_are() {
        assertThat(WORDS.text(Language.EN, "shell.home.greeting", "O'Neil $1 \\n"))
                .isEqualTo("Hello, O'Neil $1 \\n");
        assertThat(WORDS.text(Language.EN, "shell.fault.most", 20)).contains("20 MB");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_knows_the_same_words(Language language) {
        assertThat(WORDS.keys(language)).containsExactlyInAnyOrderElementsOf(WORDS.keys(Language.HANT));
    }

    @Test
    void simplified_words_are_made_from_the_traditional_ones() {
        assertThat(WORDS.text(Language.HANS, "shell.fault.notThere")).isEqualTo("没有这个页面，或者您不能看。");
    }
}
