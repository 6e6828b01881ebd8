package org.yanxun.enrolment.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterFixture;

/** A published class with sessions, straight into the database, for a test of seats. */
public final class SomeClass {

    private final JdbcClient client;
    private final RosterFixture roster;
    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private int capacity = 30;
    private boolean consent;
    private @Nullable PersonId trainer;
    private Instant beginsAt = Instant.parse("2026-12-05T00:30:00Z");

    SomeClass(JdbcClient client, RosterFixture roster) {
        this.client = client;
        this.roster = roster;
    }

    /** With that many seats. */
    public SomeClass of(int seats) {
        capacity = seats;
        return this;
    }

    /** Whose seats need the school's consent. */
    public SomeClass withConsent() {
        consent = true;
        return this;
    }

    /** Whose first session begins then, the second a day later. */
    public SomeClass beginning(Instant at) {
        beginsAt = at;
        return this;
    }

    /** Taught by that person. */
    public SomeClass taughtBy(PersonId person) {
        trainer = person;
        return this;
    }

    /** Publishes it. */
    public UUID published() {
        UUID programme = UuidCreator.getTimeOrderedEpoch();
        client.sql("""
                        insert into programme.programme (district_id, id, name, plan_year, created_at)
                        values (:district, :id, '集中培訓', 2026, now())
                        """)
                .param("district", roster.district().value())
                .param("id", programme)
                .update();
        client.sql("""
                        insert into programme.training_class (district_id, id, programme_id, title, category, capacity,
                            organiser_id, consent, status, created_at, published_at)
                        values (:district, :id, :programme, '閱讀教學', 'CENTRALISED', :capacity, :college, :consent,
                            'PUBLISHED', now(), now())
                        """)
                .param("district", roster.district().value())
                .param("id", id)
                .param("programme", programme)
                .param("capacity", capacity)
                .param("college", roster.college().value())
                .param("consent", consent)
                .update();
        session(beginsAt);
        session(beginsAt.plus(Duration.ofDays(1)));
        return id;
    }

    private void session(Instant at) {
        client.sql("""
                        insert into programme.session (district_id, id, class_id, title, starts_at, ends_at, place, hours,
                            trainer_id)
                        values (:district, :id, :class, '第一講', :from, :until, '302', 2, :trainer)
                        """)
                .param("district", roster.district().value())
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("class", id)
                .param("trainer", trainer == null ? null : trainer.value(), Types.OTHER)
                .param("from", at.atOffset(ZoneOffset.UTC))
                .param("until", at.plus(Duration.ofHours(2)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
