package org.yanxun.access.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Attempts to sign in, counted by place: an account's name, or a device that signed in to it before. Never by network
 * address. An attempt is noted before the password is looked at, so that many at once do not slip through.
 */
@Component
class Attempts implements SignInMemory {

    /** Before a place where codes are tried, which are not counted with passwords. */
    static final String OF_CODES = "code ";

    /** Before an account's name. */
    static final String OF_LOGIN = "login ";

    private final JdbcClient client;
    private final Clock clock;

    Attempts(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Notes an attempt and says how long to wait first; an attempt that must wait is not counted. */
    Duration begin(String place) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant now = clock.instant();
        client.sql("insert into access.sign_in_failure (id, place, at) values (:id, :place, :at)")
                .param("id", id)
                .param("place", place)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        Failures before = before(place, id, now);
        Duration wait = Throttle.wait(before.count(), before.last(), now);
        if (!wait.isZero()) {
            client.sql("delete from access.sign_in_failure where id = :id")
                    .param("id", id)
                    .update();
        }
        return wait;
    }

    /** The attempt succeeded: this place starts afresh. */
    void succeeded(String place) {
        client.sql("delete from access.sign_in_failure where place = :place")
                .param("place", place)
                .update();
    }

    @Override
    public void sweep() {
        client.sql("delete from access.sign_in_failure where at < :before")
                .param("before", OffsetDateTime.now(clock).minus(Throttle.MEMORY))
                .update();
    }

    private Failures before(String place, UUID own, Instant now) {
        return client.sql("""
                        select count(*) as n, max(at) as last from access.sign_in_failure
                        where place = :place and id <> :own and at > :since
                        """)
                .param("place", place)
                .param("own", own)
                .param("since", now.minus(Throttle.MEMORY).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Failures(row.getInt("n"), instant(row.getTimestamp("last"))))
                .single();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private record Failures(int count, @Nullable Instant last) {}
}
