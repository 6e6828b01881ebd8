package org.yanxun.insight.web.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

class AmountsTests {

    private static final Speech SPEECH = new Words().in(Language.HANT);

    @ParameterizedTest
    @CsvSource({
        "3.79, true, 3.8 %",
        "3, true, 3 %",
        "2.96, true, 3 %",
        "0, true, 0 %",
        "0.02, true, 1 %",
        "63.45, true, 63 %",
        "9.97, true, 10 %",
        "2.5, false, 2.5",
        "8, false, 8"
    })
    void a_small_share_is_told_to_the_tenth_and_others_as_they_were(double value, boolean isShare, String written) {
        assertThat(Amounts.amount(value, isShare, SPEECH)).isEqualTo(written);
    }
}
