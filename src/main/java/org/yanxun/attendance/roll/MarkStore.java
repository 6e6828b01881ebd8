package org.yanxun.attendance.roll;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.kernel.Actor;

/** Writes what is said by hand before settling, and what is corrected after it: always a further revision. */
@Repository
class MarkStore {

    private static final String OPEN = """
            select id from attendance.sitting
            where district_id = :district and id = :sitting and settled_at is null and cancelled_at is null
            for share
            """;

    private static final String MARK = """
            insert into attendance.mark (district_id, sitting_id, person_id, revision, says, arrived_at, left_at,
                                         marked_at, marked_by, reason)
            select e.district_id, e.sitting_id, e.person_id, :revision, :says, cast(:arrived as timestamptz),
                   cast(:left as timestamptz), cast(:now as timestamptz), :by, :reason
            from attendance.expected e
            where e.district_id = :district and e.sitting_id = :sitting and e.person_id = :person
              and e.released_at is null
              and :revision = 1 + (select coalesce(max(m.revision), 0) from attendance.mark m
                                   where m.district_id = e.district_id and m.sitting_id = e.sitting_id
                                     and m.person_id = e.person_id)
            on conflict do nothing
            """;

    private static final String CORRECT = """
            insert into attendance.presence (district_id, sitting_id, person_id, revision, status, counted_minutes, rule,
                                             recorded_at, recorded_by, reason)
            select p.district_id, p.sitting_id, p.person_id, p.revision + 1, :status, :minutes, 'CORRECTED',
                   cast(:now as timestamptz), :by, :reason
            from attendance.fact_presence p
            where p.district_id = :district and p.sitting_id = :sitting and p.person_id = :person
              and p.revision = :revision
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something said of a person.
     *
     * @param sitting where
     * @param person of whom
     * @param revision the revision that was seen
     * @param reason why
     */
    record About(UUID sitting, UUID person, int revision, String reason) {}

    /** Whether the sitting can be marked; while the transaction lasts it is not settled. */
    boolean holdOpen(Actor actor, UUID sitting) {
        List<UUID> open = jdbc.sql(OPEN)
                .param("district", actor.district().value())
                .param("sitting", sitting)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return !open.isEmpty();
    }

    /** Writes the next revision of what is said; false if somebody else wrote one meanwhile. */
    boolean mark(Actor actor, About about, Said said, Instant now) {
        return of(MARK, actor, about, now)
                        .param("revision", about.revision() + 1)
                        .param("says", said.says())
                        .param("arrived", text(said.arrivedAt()), Types.VARCHAR)
                        .param("left", text(said.leftAt()), Types.VARCHAR)
                        .update()
                == 1;
    }

    /** Writes the next revision of what counts; false if somebody else wrote one meanwhile. */
    boolean correct(Actor actor, About about, PresenceStatus status, int minutes, Instant now) {
        return of(CORRECT, actor, about, now)
                        .param("revision", about.revision())
                        .param("status", status.name())
                        .param("minutes", minutes)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec of(String sql, Actor actor, About about, Instant now) {
        return jdbc.sql(sql)
                .param("district", actor.district().value())
                .param("sitting", about.sitting())
                .param("person", about.person())
                .param("by", actor.person().value())
                .param("reason", about.reason())
                .param("now", now.toString());
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
