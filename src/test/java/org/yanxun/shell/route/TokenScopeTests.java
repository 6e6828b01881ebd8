package org.yanxun.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenScopeTests {

    @Test
    void reading_a_room_needs_its_read_scope_and_everything_else_its_write_scope() {
        assertThat(TokenScope.of(Allowed.class, "GET")).isEqualTo("shell:read");
        assertThat(TokenScope.of(Allowed.class, "HEAD")).isEqualTo("shell:read");
        assertThat(TokenScope.of(Allowed.class, "POST")).isEqualTo("shell:write");
        assertThat(TokenScope.of(Allowed.class, "DELETE")).isEqualTo("shell:write");
    }

    @Test
    void what_is_not_of_the_house_is_out_of_every_tokens_reach() {
        assertThat(TokenScope.of(String.class, "GET")).isEqualTo(":read");
        assertThat(TokenScope.room(String.class)).isEmpty();
    }
}
