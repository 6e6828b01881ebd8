package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yanxun.access.session.Caller;

class TokenScopeGuardTests {

    @Test
    void reading_a_room_needs_its_read_scope_and_everything_else_its_write_scope() {
        assertThat(TokenScopeGuard.scope(Caller.class, "GET")).isEqualTo("access:read");
        assertThat(TokenScopeGuard.scope(Caller.class, "HEAD")).isEqualTo("access:read");
        assertThat(TokenScopeGuard.scope(Caller.class, "POST")).isEqualTo("access:write");
        assertThat(TokenScopeGuard.scope(Caller.class, "DELETE")).isEqualTo("access:write");
    }

    @Test
    void what_is_not_of_the_house_is_out_of_every_tokens_reach() {
        assertThat(TokenScopeGuard.scope(String.class, "GET")).isEqualTo(":read");
    }
}
