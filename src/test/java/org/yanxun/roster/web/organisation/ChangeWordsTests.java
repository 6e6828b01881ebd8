package org.yanxun.roster.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

class ChangeWordsTests {

    private static final Speech SPEECH = new Words().in(Language.HANT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation | 東門國小 | 東門國小",
                "parent | 教育局 | 教育局",
                "type | NINE_YEAR | 九年一貫制學校",
                "ownership | PRIVATE | 民辦",
                "stages | PRIMARY,JUNIOR | 國小、國中",
                "rural | true | 是",
                "migrant | false | 否",
            })
    void parts_are_told_in_words(String column, String value, String words) {
        assertThat(ChangeWords.of(SPEECH, column, value)).isEqualTo(words);
    }

    @Test
    void days_are_told_as_days_and_nothing_as_a_dash() {
        assertThat(ChangeWords.of(SPEECH, "closedOn", "2025-09-01"))
                .contains("2025")
                .contains("9");
        assertThat(ChangeWords.of(SPEECH, "validFrom", null)).isEqualTo("—");
        assertThat(ChangeWords.of(SPEECH, "stages", "")).isEqualTo("—");
    }
}
