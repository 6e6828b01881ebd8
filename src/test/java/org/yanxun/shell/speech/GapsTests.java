package org.yanxun.shell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTests {

    @ParameterizedTest
    @CsvSource({"1, 1 row is wrong", "0, 0 rows are wrong", "2, 2 rows are wrong", "'1,001', '1,001 rows are wrong'"})
    void a_form_goes_with_its_number(String number, String said) {
        assertThat(Gaps.fill("{0} {0|row is|rows are} wrong", number)).isEqualTo(said);
    }

    @Test
    void a_form_goes_with_a_number_that_is_no_text_yet() {
        assertThat(Gaps.fill("{1|she goes|they go}; {0}", "x", 1)).isEqualTo("she goes; x");
        assertThat(Gaps.fill("{1|she goes|they go}; {0}", "x", 3L)).isEqualTo("they go; x");
    }

    @Test
    void a_form_may_be_empty() {
        assertThat(Gaps.fill("{0} day{0||s}", 1)).isEqualTo("1 day");
        assertThat(Gaps.fill("{0} day{0||s}", 2)).isEqualTo("2 days");
    }

    @Test
    void braces_that_are_no_gap_stay() {
        assertThat(Gaps.fill("{} {x} {0", "a")).isEqualTo("{} {x} {0");
        assertThat(Gaps.fill("{0|a|b} {1}")).isEqualTo("{0|a|b} {1}");
        assertThat(Gaps.fill("{2|a|b} {0}", "c")).isEqualTo("{2|a|b} c");
    }

    @Test
    void in_english_one_is_told_from_many() {
        Speech english = new Words().in(Language.EN);

        assertThat(english.w("programme.list.sessions", 1)).isEqualTo("1 session");
        assertThat(english.w("programme.list.sessions", 2)).isEqualTo("2 sessions");
        assertThat(english.w("roster.import.rows", "1", "0")).isEqualTo("1 row, 0 wrong");
    }
}
