package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class FaultKeysTests {

    @ParameterizedTest
    @CsvSource({
        "UNAUTHORIZED, shell.fault.signIn",
        "FORBIDDEN, shell.fault.forbidden",
        "NOT_FOUND, shell.fault.notThere",
        "NOT_ACCEPTABLE, shell.fault.media",
        "BAD_REQUEST, shell.fault.unreadable",
        "CONFLICT, shell.fault.input",
        "INTERNAL_SERVER_ERROR, shell.fault.unexpected",
        "SERVICE_UNAVAILABLE, shell.fault.unexpected",
    })
    void a_status_is_explained(HttpStatus status, String key) {
        assertThat(FaultKeys.of(status)).isEqualTo(key);
    }

    @Test
    void programs_are_told_of_addresses_and_not_of_pages() {
        assertThat(FaultKeys.forPrograms("shell.fault.notThere")).isEqualTo("shell.fault.noRecord");
        assertThat(FaultKeys.forPrograms("shell.fault.media")).isEqualTo("shell.fault.media");
    }

    @ParameterizedTest
    @EnumSource(HttpStatus.class)
    void no_status_is_left_without_words(HttpStatus status) {
        Words words = new Words();
        for (Language language : Language.values()) {
            assertThat(words.keys(language)).contains(FaultKeys.of(status));
        }
    }
}
