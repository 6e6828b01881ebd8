package org.yanxun.roster.person;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.domain.PostWrites;
import org.yanxun.roster.person.FactDesk.Target;

/** Replaces what stands beside the posts by other rows: the old ones stay, marked as no longer believed. */
@Component
class FactEdits {

    private static final String WITHIN = """
            and exists (select 1 from roster.organisation o
                        where o.district_id = k.district_id and o.id = k.organisation_id and o.path like :path || '%')
            """;

    private final JdbcClient jdbc;
    private final PostWrites writes;

    FactEdits(JdbcClient jdbc, PostWrites writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /** The fact as it was, no longer believed from now on; absent if it is not there for this actor. */
    Optional<Fact> supersede(Actor actor, Target target, OffsetDateTime at) {
        String sql = """
                update roster.%s k set superseded_at = :at
                where k.district_id = :district and k.id = :fact and k.person_id = :person and k.superseded_at is null
                %s
                returning k.*, lower(k.valid) as starts, upper(k.valid) as ends
                """.formatted(target.kept().table(), target.kept().isSomewhere() ? WITHIN : "");
        return statement(sql, actor, target.person(), target.fact())
                .param("path", actor.scope().path())
                .param("at", at)
                .query(target.kept()::read)
                .optional();
    }

    /** What was added under the identity of that fact and stands, even if a part of it was cut off as it was added. */
    Optional<Fact> standing(Actor actor, Fact fact) {
        Kept kept = Kept.of(fact);
        String sql = """
                select k.*, lower(k.valid) as starts, upper(k.valid) as ends from roster.%s k
                where k.district_id = :district and k.id = :fact and k.person_id = :person
                  and (k.superseded_at is null or k.superseded_at = k.recorded_at)
                """.formatted(kept.table());
        return statement(sql, actor, fact.person(), fact.id()).query(kept::read).optional();
    }

    void add(Actor actor, Fact fact, OffsetDateTime at) {
        switch (fact) {
            case NewDuty duty -> writes.duties(actor.district(), List.of(duty), at);
            case NewService service -> writes.service(actor.district(), List.of(service), at);
            case NewCredential credential -> writes.credentials(actor.district(), List.of(credential), at);
        }
    }

    private JdbcClient.StatementSpec statement(String sql, Actor actor, PersonId person, UUID fact) {
        return jdbc.sql(sql)
                .param("district", actor.district().value())
                .param("person", person.value())
                .param("fact", fact);
    }
}
