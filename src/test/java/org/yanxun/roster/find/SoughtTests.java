package org.yanxun.roster.find;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which keys somebody is looked for, depending on what was typed. */
class SoughtTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000"})
    void nothing_typed_looks_for_everybody_in_the_order_of_names(String typed) {
        Sought sought = Sought.of(typed);
        assertThat(sought.isAnything()).isTrue();
        assertThat(sought.isInOrder()).isTrue();
        assertThat(sought.order()).isEqualTo("sort_key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", " ' ", "''"})
    void a_sign_that_no_name_is_found_by_looks_for_nobody_instead_of_everybody(String typed) {
        Sought sought = Sought.of(typed);
        assertThat(sought.isAnything()).isFalse();
        assertThat("z".compareTo(sought.start())).isNegative();
        assertThat("曾".compareTo(sought.start())).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"t-12, T-12", "12, 12", "a1b, A1B", "Ｔ１２, T12"})
    void a_digit_makes_it_a_staff_number_in_its_one_form(String typed, String start) {
        Sought sought = Sought.of(typed);
        assertThat(sought.keys()).containsExactly("number_key");
        assertThat(sought.order()).isEqualTo("number_key");
        assertThat(sought.start()).isEqualTo(start);
        assertThat(sought.isInOrder()).isTrue();
    }

    @Test
    void one_letter_is_a_place_in_the_order_and_two_are_pinyin_or_initials() {
        assertThat(Sought.of("z").keys()).containsExactly("sort_key");
        assertThat(Sought.of("z").isInOrder()).isTrue();
        assertThat(Sought.of("zg").keys()).contains("initials", "pinyin_joined", "given_pinyin");
        assertThat(Sought.of("zg").isInOrder()).isFalse();
    }

    @Test
    void blanks_and_capital_letters_between_syllables_change_nothing() {
        assertThat(Sought.of("Zeng Guo")).isEqualTo(Sought.of("zengguo"));
        assertThat(Sought.of("Zēng Guó")).isEqualTo(Sought.of("zengguo"));
    }

    @Test
    void characters_are_looked_for_in_either_script_as_name_or_given_name() {
        assertThat(Sought.of("曾国")).isEqualTo(Sought.of("曾國"));
        assertThat(Sought.of("曾國").keys()).containsExactly("name_folded", "given_folded");
        assertThat(Sought.of("曾國").sortStart()).isNotEmpty();
    }

    @Property
    void whatever_begins_as_sought_lies_between_its_start_and_its_end(
            @ForAll @StringLength(min = 1, max = 8) String typed, @ForAll @StringLength(max = 4) String more) {
        Sought sought = Sought.of(typed);
        String begins = sought.start() + more.replaceAll("\\p{Cs}", "");
        assertThat(begins.codePoints().allMatch(Character::isValidCodePoint)).isTrue();
        if (!sought.isAnything() && more.codePoints().allMatch(unit -> unit < 0xD800)) {
            assertThat(begins.compareTo(sought.start())).isNotNegative();
            assertThat(begins.compareTo(sought.end())).isNegative();
        }
    }
}
