package org.yanxun.attendance.roll;

import static org.yanxun.database.Moments.maybe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.NotThere;

/** Finds the sittings that somebody may look after: those of the organisations in scope, and those they lead. */
@Repository
public class SittingFinder {

    private static final String SITTINGS = """
            select s.id, s.title, s.place, s.starts_at, s.ends_at, s.checkout, s.cancelled_at, s.settled_at,
                   coalesce(o.name, '') as organiser, p.name as settled_by,
                   n.expected, n.came, n.leave, h.held
            from attendance.sitting s
            cross join lateral (select :office and exists (select 1 from roster.fact_organisation f
                                                           where f.district_id = s.district_id
                                                             and f.organisation_id = s.organiser_id
                                                             and f.path like :scope || '%') as held) h
            left join lateral (select f.name from roster.fact_organisation f
                               where f.district_id = s.district_id and f.organisation_id = s.organiser_id
                               order by lower(f.valid) desc limit 1) o on true
            left join roster.fact_person p on p.district_id = s.district_id and p.person_id = s.settled_by
            cross join lateral (
                select count(*) as expected,
                       count(*) filter (where coalesce(m.says = 'CAME', c.at is not null)) as came,
                       count(*) filter (where coalesce(m.says = 'LEAVE', c.at is null and l.id is not null)) as leave
                from attendance.expected e
                left join attendance.check_event c on c.district_id = e.district_id and c.sitting_id = e.sitting_id
                     and c.person_id = e.person_id and c.kind = 'IN'
                left join attendance.standing_mark m on m.district_id = e.district_id
                     and m.sitting_id = e.sitting_id and m.person_id = e.person_id
                left join attendance.leave_request l on l.district_id = e.district_id
                     and l.sitting_id = e.sitting_id and l.person_id = e.person_id and l.decision = 'GRANTED'
                where e.district_id = s.district_id and e.sitting_id = s.id and e.released_at is null) n
            where s.district_id = :district
            """;

    private static final String SEEN = SITTINGS + """
              and (s.host_id = :person or h.held)
            """;

    private static final String ONE = SEEN + "  and s.id = :id";

    private static final String COMING = """
              and s.settled_at is null and s.cancelled_at is null and s.ends_at > cast(:now as timestamptz)
              and (s.starts_at, s.id) > (cast(:after as timestamptz), :afterId)
            order by s.starts_at, s.id
            limit :limit
            """;

    private static final String TO_SETTLE = """
              and s.settled_at is null and s.cancelled_at is null and s.ends_at <= cast(:now as timestamptz)
              and (s.starts_at, s.id) > (cast(:after as timestamptz), :afterId)
            order by s.starts_at, s.id
            limit :limit
            """;

    private static final String WAITING = SEEN + """
              and s.id in (
                  select w.id from attendance.sitting w
                  where w.district_id = :district and w.settled_at is null and w.cancelled_at is null
                    and (w.ends_at <= cast(:now as timestamptz) or w.host_id = :person)
                  union all
                  select w.sitting_id from attendance.waiting_scan w where w.district_id = :district)
            order by s.starts_at, s.id
            limit :limit
            """;

    private static final String PAST = """
              and (s.settled_at is not null or s.cancelled_at is not null)
              and (s.starts_at, s.id) < (cast(:after as timestamptz), :afterId)
            order by s.starts_at desc, s.id desc
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SittingFinder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which sittings to list. */
    public enum Which {
        /** Under way or still to come. */
        COMING,
        /** Over, waiting to be settled. */
        TO_SETTLE,
        /** Settled or called off, the latest first. */
        PAST;

        private String sql() {
            return switch (this) {
                case COMING -> SittingFinder.COMING;
                case TO_SETTLE -> SittingFinder.TO_SETTLE;
                case PAST -> SittingFinder.PAST;
            };
        }
    }

    /**
     * A place in a list, to go on from.
     *
     * @param startsAt the last sitting's beginning
     * @param id the last sitting
     */
    public record Place(Instant startsAt, UUID id) {

        /** Before the first line of that list. */
        public static Place first(Which which) {
            return which == Which.PAST
                    ? new Place(Instant.parse("2999-12-31T00:00:00Z"), new UUID(-1, -1))
                    : new Place(Instant.EPOCH, new UUID(0, 0));
        }

        /** Right after that sitting. */
        public static Place after(SittingView last) {
            return new Place(last.startsAt(), last.id());
        }
    }

    /**
     * The sitting.
     *
     * @throws NotThere if there is none, or not for this person
     */
    public SittingView find(Actor actor, UUID id) {
        return seenBy(ONE, actor)
                .param("id", id)
                .query((row, number) -> view(row))
                .optional()
                .orElseThrow(NotThere::new);
    }

    /**
     * The sitting.
     *
     * @throws NotThere if there is none that this person's office holds
     */
    SittingView findHeld(Actor actor, UUID id) {
        return Optional.of(find(actor, id)).filter(SittingView::held).orElseThrow(NotThere::new);
    }

    /** A page of sittings. */
    public List<SittingView> list(Actor actor, Which which, Place after, int limit) {
        return seenBy(SEEN + which.sql(), actor)
                .param("now", clock.instant().toString())
                .param("after", after.startsAt().toString())
                .param("afterId", after.id())
                .param("limit", limit)
                .query((row, number) -> view(row))
                .list();
    }

    /**
     * The sittings that want something of this person, the first of them first: those they lead that are not over, those
     * over and not settled, and those settled with a scan from before the settling that nobody has looked at.
     */
    public List<SittingView> waiting(Actor actor, int limit) {
        return seenBy(WAITING, actor)
                .param("now", clock.instant().toString())
                .param("limit", limit)
                .query((row, number) -> view(row))
                .list();
    }

    private JdbcClient.StatementSpec seenBy(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("district", actor.district().value())
                .param("person", actor.person().value())
                .param("office", !actor.is(Role.TEACHER, Role.TRAINER, Role.ADMINISTRATOR))
                .param("scope", actor.scope().path());
    }

    private static SittingView view(ResultSet row) throws SQLException {
        return new SittingView(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("place"),
                row.getString("organiser"),
                Moments.at(row, "starts_at"),
                Moments.at(row, "ends_at"),
                row.getBoolean("checkout"),
                row.getBoolean("held"),
                new SittingView.Ending(
                        maybe(row, "cancelled_at"), maybe(row, "settled_at"), row.getString("settled_by")),
                new SittingView.Counts(row.getInt("expected"), row.getInt("came"), row.getInt("leave")));
    }
}
