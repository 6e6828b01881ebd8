package org.yanxun.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;

@HouseTest
class EventRegistryModuleTests {

    /** A fact for nobody. */
    record Told(String words) {}

    private final EventPublicationRepository registry;
    private final JdbcClient client;

    @Autowired
    EventRegistryModuleTests(EventPublicationRepository registry, JdbcClient client) {
        this.registry = registry;
        this.client = client;
    }

    @Test
    void a_fact_waits_in_the_rooms_table_until_it_is_heard_and_then_goes() {
        var listener = PublicationTargetIdentifier.of("test." + getClass().getSimpleName());
        var publication = TargetEventPublication.of(new Told("研訓"), listener, Instant.EPOCH);
        registry.create(publication);
        assertThat(rows(listener)).isOne();
        registry.markCompleted(publication.getIdentifier(), Instant.EPOCH.plusSeconds(1));
        assertThat(rows(listener)).isZero();
    }

    private int rows(PublicationTargetIdentifier listener) {
        return client.sql("select count(*) from database.event_publication where listener_id = ?")
                .param(listener.getValue())
                .query(Integer.class)
                .single();
    }
}
