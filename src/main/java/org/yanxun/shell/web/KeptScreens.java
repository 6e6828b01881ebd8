package org.yanxun.shell.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.CurrentActor;

/**
 * The pages that forms drew. They have no address at which they could be asked for again, say in another language, so each
 * is kept for ten minutes, in memory only, for its own reader and under the hat that reader wore.
 */
@Component
class KeptScreens {

    /** Where they are seen again. */
    static final String PLACE = "/again/";

    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final int MOST = 500;

    private final Cache<UUID, Kept> kept =
            Caffeine.newBuilder().expireAfterWrite(WHILE).maximumSize(MOST).build();

    /**
     * A page that was drawn.
     *
     * @param path what it answered
     * @param reader whom it was drawn for; absent for someone who is not signed in
     */
    record Kept(Screen screen, String path, Optional<Reader> reader) {}

    /** Whom a page is for: a person under one hat. What one hat may see, another of the same person may not. */
    record Reader(PersonId person, Role role, OrgId home) {

        /** Who asks; absent for someone who is not signed in. */
        static Optional<Reader> of(HttpServletRequest request) {
            return CurrentActor.of(request).map(actor -> new Reader(actor.person(), actor.role(), actor.home()));
        }
    }

    /** Keeps it under a name that nobody can guess, and answers where it is. */
    String keep(Kept drawn) {
        UUID name = UUID.randomUUID();
        kept.put(name, drawn);
        return PLACE + name;
    }

    /** What was drawn for that reader under that name; absent for anybody else, and after a while for everybody. */
    Optional<Kept> find(UUID name, Optional<Reader> reader) {
        return Optional.ofNullable(kept.getIfPresent(name))
                .filter(drawn -> drawn.reader().equals(reader));
    }
}
