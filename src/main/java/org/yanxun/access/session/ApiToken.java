package org.yanxun.access.session;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A personal access token as its owner sees it; the token itself is shown once and never again.
 *
 * @param scopes what it may do, each {@code <room>:read} or {@code <room>:write}
 */
public record ApiToken(UUID id, String name, Set<String> scopes, Instant created, Instant expires) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }
}
