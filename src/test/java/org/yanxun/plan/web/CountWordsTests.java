package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.indicator.Count;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

class CountWordsTests {

    private static final Speech SPEECH = new Words().in(Language.HANT);

    @Test
    void a_number_has_its_thousands_set_apart_and_a_share_both_numbers() {
        assertThat(said(Count.of(0))).isEqualTo("0");
        assertThat(said(Count.of(12_345))).isEqualTo("12,345");
        assertThat(said(Count.share(46, 62))).isEqualTo("46 / 62 · 74 %");
        assertThat(said(Count.share(1999, 2000))).isEqualTo("1,999 / 2,000 · 99 %");
    }

    @Test
    void a_share_of_nobody_is_no_per_cent_and_what_cannot_be_counted_says_so() {
        assertThat(said(Count.share(0, 0))).isEqualTo("0 / 0");
        assertThat(CountWords.of(Optional.empty(), SPEECH)).isEqualTo("數不出");
    }

    private static String said(Count count) {
        return CountWords.of(Optional.of(count), SPEECH);
    }
}
