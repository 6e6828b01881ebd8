package org.yanxun.attendance.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortIdTests {

    @Property(tries = 500)
    void every_identity_comes_back_from_22_letters_that_need_no_coding(@ForAll long high, @ForAll long low) {
        UUID id = new UUID(high, low);
        String text = ShortId.of(id);

        assertThat(text).hasSize(22).matches("[A-Za-z0-9_-]+");
        assertThat(ShortId.read(text)).contains(id);
    }

    @Property(tries = 200)
    void any_other_text_is_none_or_an_identity_but_no_fault(@ForAll String text) {
        ShortId.read(text).ifPresent(id -> assertThat(text).hasSize(22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "!!!!!!!!!!!!!!!!!!!!!!"})
    void what_is_too_short_too_long_or_of_other_letters_is_none(String text) {
        assertThat(ShortId.read(text)).isEmpty();
    }

    @Test
    void different_identities_have_different_texts() {
        assertThat(ShortId.of(new UUID(0, 1))).isNotEqualTo(ShortId.of(new UUID(1, 0)));
    }
}
