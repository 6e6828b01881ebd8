package org.yanxun.enrolment.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.enrolment.lists.OwnSessions;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.trust.Vault;

/** People's private calendars: one a person at most, read by whoever has its address, until it is revoked. */
@Service
public class Feeds {

    private static final Duration PAST = Duration.ofDays(400);
    private static final Duration AHEAD = Duration.ofDays(800);

    private final JdbcClient client;
    private final OwnSessions sessions;
    private final CalendarFile file;
    private final Vault vault;
    private final Clock clock;

    Feeds(JdbcClient client, OwnSessions sessions, CalendarFile file, Vault vault, Clock clock) {
        this.client = client;
        this.sessions = sessions;
        this.file = file;
        this.vault = vault;
        this.clock = clock;
    }

    /** The key in the address of the person's calendar; absent if there is none. */
    public Optional<String> keyOf(Actor actor) {
        return client.sql("""
                        select id from enrolment.feed
                        where district_id = :district and person_id = :person and revoked_at is null
                        """)
                .param("district", actor.district().value())
                .param("person", actor.person().value())
                .query(UUID.class)
                .optional()
                .map(id -> new FeedKey(actor.district(), id).signed(secret()));
    }

    /** Makes the person's calendar; one that is there stays. */
    @Transactional
    public void open(Actor actor) {
        client.sql("""
                        insert into enrolment.feed (district_id, id, person_id, created_at)
                        values (:district, :id, :person, :now)
                        on conflict do nothing
                        """)
                .param("district", actor.district().value())
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("person", actor.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes the address of the person's calendar void. */
    @Transactional
    public void revoke(Actor actor) {
        client.sql("""
                        update enrolment.feed set revoked_at = :now
                        where district_id = :district and person_id = :person and revoked_at is null
                        """)
                .param("district", actor.district().value())
                .param("person", actor.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The calendar behind a key, as iCalendar (RFC 5545); absent if the key is forged or void. */
    public Optional<byte[]> read(String key) {
        return FeedKey.of(key, secret())
                .flatMap(named -> person(named).map(person -> calendar(named.district(), person)));
    }

    private byte[] calendar(DistrictId district, PersonId person) {
        Instant now = clock.instant();
        return file.of(sessions.between(district, person, now.minus(PAST), now.plus(AHEAD)));
    }

    private Optional<PersonId> person(FeedKey named) {
        return client.sql("""
                        select person_id from enrolment.feed
                        where district_id = :district and id = :id and revoked_at is null
                        """)
                .param("district", named.district().value())
                .param("id", named.feed())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private byte[] secret() {
        return vault.keyFor("enrolment.calendar");
    }
}
