package org.yanxun.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.Hat;
import org.yanxun.kernel.Actor;

/** Who is calling, and by what right: in the hat worn now, out of all that are owned today. */
public record Caller(Account account, Hat worn, List<Hat> hats, Means means) {

    private static final String ATTRIBUTE = Caller.class.getName();

    public Caller {
        hats = List.copyOf(hats);
    }

    /** By what a request shows who it comes from. */
    public sealed interface Means {

        /** A browser's cookie. */
        record Session(UUID id) implements Means {}

        /** A program's personal access token; a scope is {@code <room>:read} or {@code <room>:write}. */
        record Token(Set<String> scopes, Instant expires) implements Means {}
    }

    /** The person in the hat worn now. */
    public Actor actor() {
        return worn.worn(account);
    }

    /** Notes the caller on a request. */
    public void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The caller of a request; absent if nobody signed in. */
    public static Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }
}
