package org.yanxun.trust.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.trust.AuditTrail;
import tools.jackson.databind.json.JsonMapper;

/** Writes decisions into the database, in the transaction that is open. */
@Component
class DatabaseAuditTrail implements AuditTrail {

    private final JdbcClient client;
    private final JsonMapper json;
    private final Clock clock;

    DatabaseAuditTrail(JdbcClient client, JsonMapper json, Clock clock) {
        this.client = client;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, Decision decision) {
        client.sql("""
                        insert into trust.audit (district_id, id, at, person_id, name, role, action, subject,
                                                 subject_id, before, after, reason)
                        values (:district, :id, :at, :person, :name, :role, :action, :subject,
                                :subjectId, cast(:before as jsonb), cast(:after as jsonb), :reason)
                        """)
                .param("district", actor.district().value())
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("at", OffsetDateTime.now(clock))
                .param("person", actor.person().value())
                .param("name", actor.name())
                .param("role", actor.role().name())
                .param("action", decision.action())
                .param("subject", decision.subject())
                .param("subjectId", decision.subjectId(), Types.OTHER)
                .param("before", written(decision.before()), Types.VARCHAR)
                .param("after", written(decision.after()), Types.VARCHAR)
                .param("reason", decision.reason(), Types.VARCHAR)
                .update();
    }

    private @Nullable String written(@Nullable Object state) {
        return state == null ? null : json.writeValueAsString(state);
    }
}
