package org.yanxun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectTests {

    @ParameterizedTest
    @CsvSource({
        "/seats, enrolment.done.taken, /seats?said=enrolment.done.taken",
        "/roster?q=x, roster.done.saved, /roster?q=x&said=roster.done.saved",
        "/, a&b=c, /?said=a%26b%3Dc",
    })
    void words_to_say_travel_with_the_address(String path, String key, String location) {
        assertThat(Redirect.to(path).saying(key).location()).isEqualTo(location);
    }

    @Test
    void without_words_the_address_stays_as_it_is() {
        assertThat(Redirect.to("/year").location()).isEqualTo("/year");
    }
}
