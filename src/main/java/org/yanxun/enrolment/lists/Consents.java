package org.yanxun.enrolment.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.Actor;

/** What waits for a school's word, and what was decided and can still be taken back. */
@Repository
public class Consents {

    private static final String ASKED = """
            with coming as (
                select c.district_id, c.class_id, c.title, min(f.starts_at) as begins_at, max(f.ends_at) as ends_at
                from programme.fact_class c
                join programme.fact_session f on f.district_id = c.district_id and f.class_id = c.class_id
                     and f.cancelled_at is null
                where c.district_id = :district and c.consent and c.status = 'PUBLISHED'
                group by c.district_id, c.class_id, c.title
                having min(f.starts_at) > :now)
            """;

    private static final String OF_THE_ACTORS = """
            where a.district_id = :district
              and exists (select 1 from roster.fact_post p
                          where p.district_id = a.district_id and p.person_id = a.person_id
                            and p.valid @> cast(:today as date) and p.path like :scope || '%')
            """;

    private static final String WAITING = ASKED + """
            select count(*)
            from enrolment.application a
            join coming k on k.district_id = a.district_id and k.class_id = a.class_id
            """ + OF_THE_ACTORS + " and a.state = 'AWAITING_CONSENT'";

    private static final String DESK = ASKED + """
            select a.id, a.class_id, a.state, a.asked_at, a.person_id = :me as own, k.title, k.begins_at, k.ends_at, n.name, n.staff_number,
                   (select t.reason from enrolment.step t
                    where t.district_id = a.district_id and t.application_id = a.id
                    order by t.at desc, t.id desc limit 1) as reason
            from enrolment.application a
            join coming k on k.district_id = a.district_id and k.class_id = a.class_id
            join roster.fact_person n on n.district_id = a.district_id and n.person_id = a.person_id
            """ + OF_THE_ACTORS + """
              and a.state in ('AWAITING_CONSENT', 'SEATED', 'DECLINED')
              and (cast(a.state <> 'AWAITING_CONSENT' as integer), k.begins_at, a.id) > (:rank, :at, :after)
            order by a.state <> 'AWAITING_CONSENT', k.begins_at, a.id
            limit :limit
            """;

    private final JdbcClient client;
    private final Clock clock;

    Consents(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * One application on the desk.
     *
     * @param reason what the school said; absent where it said nothing
     */
    public record Waiting(
            UUID application,
            SeatState state,
            Who who,
            Wanted wanted,
            @Nullable String reason) {

        /** Where a page that ends with this one ended. */
        public Mark mark() {
            return new Mark(isWaiting() ? 0 : 1, wanted.startsAt(), application);
        }

        /** Whether nobody has decided yet. */
        public boolean isWaiting() {
            return state == SeatState.AWAITING_CONSENT;
        }
    }

    /**
     * Who asked and when.
     *
     * @param own whether it is the reader, whom another of the school's office answers if there is one
     */
    public record Who(String name, @Nullable String staffNumber, Instant askedAt, boolean own) {}

    /** For which class. */
    public record Wanted(UUID trainingClass, String title, Instant startsAt, Instant endsAt) {}

    /** How many of the actor's people wait for a word. */
    public long waiting(Actor actor) {
        return asked(WAITING, actor).query(Long.class).single();
    }

    /**
     * The first applications after the mark of the actor's people, for classes that have not begun; what waits stands
     * first.
     */
    public List<Waiting> of(Actor actor, Optional<Mark> mark, int limit) {
        Mark after = mark.orElse(Mark.EARLIEST);
        return asked(DESK, actor)
                .param("me", actor.person().value())
                .param("rank", after.rank())
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("after", after.id())
                .param("limit", limit)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        SeatState.valueOf(row.getString("state")),
                        new Who(
                                row.getString("name"),
                                row.getString("staff_number"),
                                Moments.at(row, "asked_at"),
                                row.getBoolean("own")),
                        new Wanted(
                                row.getObject("class_id", UUID.class),
                                row.getString("title"),
                                Moments.at(row, "begins_at"),
                                Moments.at(row, "ends_at")),
                        row.getString("reason")))
                .list();
    }

    private StatementSpec asked(String sql, Actor actor) {
        return client.sql(sql)
                .param("district", actor.district().value())
                .param("scope", actor.scope().path())
                .param("today", LocalDate.now(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
