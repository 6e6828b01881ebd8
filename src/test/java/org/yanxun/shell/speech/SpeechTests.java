package org.yanxun.shell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.kernel.Verdict;

class SpeechTests {

    private static final Words WORDS = new Words();
    private static final Speech HANT = WORDS.in(Language.HANT);
    private static final Speech EN = WORDS.in(Language.EN);

    @Test
    void the_same_key_speaks_each_language() {
        assertThat(HANT.w("shell.home")).isEqualTo("首頁");
        assertThat(EN.w("shell.home")).isEqualTo("Home");
        assertThat(WORDS.in(Language.HANS).w("shell.home")).isEqualTo("首页");
    }

    @Test
    void gaps_are_filled_in_order() {
        assertThat(EN.w("shell.fault.field", "Capacity", "must be {1}")).isEqualTo("Capacity: must be {1}");
    }

    @Test
    void a_reason_is_said_with_what_fills_its_gaps() {
        assertThat(EN.why(new Verdict.Refused("shell.fault.most", List.of(20)))).isEqualTo("Too large: 20 MB at most.");
    }

    @Test
    void a_gap_is_filled_by_days_names_and_reasons_in_the_same_language() {
        var name = new BesideName("shell.home", "首頁");
        var reason = new Verdict.Refused("shell.fault.most", List.of(20));
        var all = new Verdict.Refused("shell.fault.field", List.of(LocalDate.of(2026, 10, 4), List.of(name, reason)));

        assertThat(EN.why(all)).isEqualTo("4 Oct 2026: Home (首頁), Too large: 20 MB at most.");
        assertThat(HANT.why(all)).startsWith("2026 年 10 月 4 日").contains("首頁、").doesNotContain("首頁（");
    }

    @Test
    void unknown_words_show_their_key_and_nothing_else() {
        assertThat(EN.w("no.such.words")).isEqualTo("no.such.words");
        assertThat(EN.knows("no.such.words")).isFalse();
    }

    @Test
    void days_are_written_as_the_language_writes_them() {
        LocalDate day = LocalDate.of(2026, 10, 4);

        assertThat(HANT.day(day)).isEqualTo("2026 年 10 月 4 日");
        assertThat(HANT.shortDay(day)).isEqualTo("10 月 4 日");
        assertThat(EN.day(day)).isEqualTo("4 Oct 2026");
        assertThat(EN.moment(day.atTime(9, 5))).isEqualTo("4 Oct 2026 09:05");
        assertThat(HANT.time(LocalDateTime.of(2026, 1, 1, 13, 30))).isEqualTo("13:30");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.001, 1 %", "0.5, 50 %", "0.999, 99 %", "1, 100 %"})
    void a_share_never_claims_all_or_nothing_before_it_is(double share, String shown) {
        assertThat(HANT.percent(share)).isEqualTo(shown);
    }

    @Test
    void thousands_are_set_apart() {
        assertThat(HANT.number(4012)).isEqualTo("4,012");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW, HANT",
        "zh-HK, HANT",
        "zh-CN, HANS",
        "zh-Hans, HANS",
        "zh-Hant-CN, HANT",
        "en-GB, EN",
        "fr, HANT"
    })
    void a_browser_gets_the_nearest_of_our_languages(String wish, Language language) {
        assertThat(Language.nearestTo(Locale.forLanguageTag(wish))).isEqualTo(language);
    }

    @Test
    void a_language_is_known_by_its_tag() {
        assertThat(Language.tagged("zh-Hans")).contains(Language.HANS);
        assertThat(Language.tagged("klingon")).isEmpty();
    }
}
