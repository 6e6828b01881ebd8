package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTests {

    @Test
    void tokens_hold_256_bits_and_never_repeat() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(seen.add(Secrets.token())).isTrue();
        }
        assertThat(seen).allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void a_code_is_read_back_however_it_is_typed() {
        String code = Secrets.code();
        String printed = Secrets.printed(code);

        assertThat(printed).matches("[A-Z2-9]{5}-[A-Z2-9]{5}").doesNotContain("O", "I", "0", "1");
        assertThat(Secrets.typed(" " + printed.toLowerCase(java.util.Locale.ROOT) + " "))
                .isEqualTo(code);
    }

    @Test
    void only_the_same_secret_is_the_same() {
        assertThat(Secrets.same("a", "a")).isTrue();
        assertThat(Secrets.same("a", "b")).isFalse();
        assertThat(Secrets.same("a", "")).isFalse();
    }

    @Test
    void what_is_kept_is_no_secret() {
        assertThat(Secrets.hash("a")).hasSize(32).isNotEqualTo(Secrets.hash("b"));
    }
}
