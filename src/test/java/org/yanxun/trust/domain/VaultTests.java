package org.yanxun.trust.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yanxun.database.CannotStart;

class VaultTests {

    private final AesVault vault = new AesVault(VaultKey.fresh());

    @Property(tries = 200)
    void what_was_sealed_can_be_opened(@ForAll String text) {
        AesVault any = new AesVault(VaultKey.fresh());
        String sound = new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(any.open(any.seal(sound))).isEqualTo(sound);
    }

    @Test
    void the_same_text_never_gives_the_same_seal() {
        assertThat(vault.seal("33021119900101123X")).isNotEqualTo(vault.seal("33021119900101123X"));
    }

    @Test
    void an_altered_seal_is_not_opened() {
        byte[] seal = vault.seal("33021119900101123X");
        for (int at = 0; at < seal.length; at++) {
            byte[] altered = seal.clone();
            altered[at] ^= 1;
            assertThatThrownBy(() -> vault.open(altered)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void another_key_does_not_open_it() {
        assertThatThrownBy(() -> new AesVault(VaultKey.fresh()).open(vault.seal("secret")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fingerprints_are_equal_for_equal_texts_and_keyed() {
        assertThat(vault.fingerprint("a")).isEqualTo(vault.fingerprint("a")).isNotEqualTo(vault.fingerprint("b"));
        assertThat(new AesVault(VaultKey.fresh()).fingerprint("a")).isNotEqualTo(vault.fingerprint("a"));
    }

    @Test
    void every_purpose_has_a_key_of_its_own() {
        assertThat(vault.keyFor("codes")).hasSize(32).isEqualTo(vault.keyFor("codes"));
        assertThat(vault.keyFor("codes")).isNotEqualTo(vault.keyFor("links"));
    }

    @Test
    void a_key_survives_being_written() {
        VaultKey key = VaultKey.fresh();
        assertThat(VaultKey.of(key.written() + "\n", "here").derive("x")).isEqualTo(key.derive("x"));
    }

    @Test
    void a_bad_key_is_named_by_where_it_was() {
        assertThatThrownBy(() -> VaultKey.of("not base64!", "YANXUN_SECRET_KEY"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("YANXUN_SECRET_KEY");
        assertThatThrownBy(() -> VaultKey.of("c2hvcnQ=", "YANXUN_SECRET_KEY")).isInstanceOf(CannotStart.class);
    }
}
