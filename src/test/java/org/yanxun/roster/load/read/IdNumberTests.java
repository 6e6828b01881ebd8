package org.yanxun.roster.load.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers made by the rule of GB 11643, none of a person. */
class IdNumberTests {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @ParameterizedTest
    @ValueSource(
            strings = {"11010519491231002X", "11010519491231002x", " 110105 19491231 002X ", "G12345678", "HA1234567"})
    void numbers_of_any_paper_are_fine_however_they_are_typed(String written) {
        assertThat(IdNumber.isFine(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519491331002X",
                "11010519490230002X",
                "1101051949123100",
                "11010519491231002XX",
                "012345678901234567",
                "12345678",
                "1GGGG2345",
                "G1234",
                "",
                "一二三四五六"
            })
    void what_cannot_be_one_is_told(String written) {
        assertThat(IdNumber.isFine(written)).isFalse();
    }

    @Test
    void the_one_form_has_no_blanks_and_capital_letters() {
        assertThat(IdNumber.normal(" 110105 19491231 002x ")).isEqualTo("11010519491231002X");
    }

    @RepeatedTest(20)
    void one_digit_mistyped_is_always_noticed(RepetitionInfo repetition) {
        Random dice = new Random(repetition.getCurrentRepetition());
        String number = someNumber(dice);
        assertThat(IdNumber.isFine(number)).as(number).isTrue();

        for (int at = 0; at < 17; at++) {
            char other = (char) ('0' + (number.charAt(at) - '0' + 1 + dice.nextInt(9)) % 10);
            String mistyped = number.substring(0, at) + other + number.substring(at + 1);
            assertThat(IdNumber.isFine(mistyped)).as(mistyped).isFalse();
        }
    }

    @RepeatedTest(20)
    void two_digits_exchanged_are_always_noticed(RepetitionInfo repetition) {
        String number = someNumber(new Random(repetition.getCurrentRepetition()));
        for (int at = 0; at < 16; at++) {
            if (number.charAt(at) != number.charAt(at + 1)) {
                String exchanged =
                        number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
                assertThat(IdNumber.isFine(exchanged)).as(exchanged).isFalse();
            }
        }
    }

    private static String someNumber(Random dice) {
        String number = "%06d%04d%02d%02d%03d"
                .formatted(
                        100_000 + dice.nextInt(800_000),
                        1950 + dice.nextInt(50),
                        1 + dice.nextInt(12),
                        1 + dice.nextInt(28),
                        dice.nextInt(1000));
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (number.charAt(at) - '0') * WEIGHTS[at];
        }
        return number + "10X98765432".charAt(sum % 11);
    }
}
