package org.yanxun.shell.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.PersonId;
import org.yanxun.shell.Screen;

/**
 * The pages that forms drew. They have no address at which they could be asked for again, say in another language, so each
 * is kept for ten minutes, in memory only and for its own reader.
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
    record Kept(Screen screen, String path, Optional<PersonId> reader) {}

    /** Keeps it under a name that nobody can guess, and answers where it is. */
    String keep(Kept drawn) {
        UUID name = UUID.randomUUID();
        kept.put(name, drawn);
        return PLACE + name;
    }

    /** What was drawn for that reader under that name; absent for anybody else, and after a while for everybody. */
    Optional<Kept> find(UUID name, Optional<PersonId> reader) {
        return Optional.ofNullable(kept.getIfPresent(name))
                .filter(drawn -> drawn.reader().equals(reader));
    }
}
