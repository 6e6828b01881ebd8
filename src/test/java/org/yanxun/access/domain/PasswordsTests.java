package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yanxun.kernel.Spent;

class PasswordsTests {

    private static final long FILLED = 19L * 1024 * 1024;

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_is_kept_as_argon2id_with_a_salt_of_its_own() {
        String one = passwords.hash("山高月小水落石出 ok");

        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("山高月小水落石出 ok")).isNotEqualTo(one);
        assertThat(passwords.matches("山高月小水落石出 ok", one)).isTrue();
        assertThat(passwords.matches("山高月小水落石出 no", one)).isFalse();
    }

    @Test
    void without_a_hash_nothing_fits_and_as_much_memory_is_filled_as_with_one() {
        String kept = passwords.hash("山高月小水落石出 ok");

        long known = Spent.bytes(() -> passwords.matches("anything at all", kept));
        long unknown = Spent.bytes(
                () -> assertThat(passwords.matches("anything at all", null)).isFalse());

        assertThat(known).isGreaterThan(FILLED);
        assertThat(unknown).isGreaterThan(FILLED);
    }

    @Test
    void what_is_checked_where_there_is_nobody_costs_what_a_password_costs() {
        String kept = passwords.hash("山高月小水落石出 ok");

        assertThat(Passwords.NOBODYS).hasSameSizeAs(kept).startsWith(kept.substring(0, kept.lastIndexOf("p=1$")));
    }
}
