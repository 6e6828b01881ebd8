package org.yanxun.roster.domain;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.roster.event.RosterEvent.RosterChanged;

/** Tells that a roster changed, and moves its revision so that a preview made before knows it has grown old. */
@Component
public class Changes {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Changes(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** To be called first in the transaction that changes the roster: rosters of one district change one at a time. */
    public void begin(DistrictId district) {
        jdbc.sql("update roster.district set revision = revision + 1 where id = :district")
                .param("district", district.value())
                .update();
        events.publishEvent(new RosterChanged(district, clock.instant()));
    }

    /** How often the roster has changed. */
    public long revision(DistrictId district) {
        return jdbc.sql("select revision from roster.district where id = :district")
                .param("district", district.value())
                .query(Long.class)
                .single();
    }
}
