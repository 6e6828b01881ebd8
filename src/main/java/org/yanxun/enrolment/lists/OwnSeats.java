package org.yanxun.enrolment.lists;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;

/** The classes a person asked for a seat in, each once with its latest state. */
@Repository
public class OwnSeats {

    private static final String SEATS = """
            select distinct on (s.begins_at, a.class_id) a.id, a.class_id, a.state, c.title, c.category, s.begins_at,
                   s.ends_at, s.hours, s.sessions,
                   coalesce(n.taken, 0) >= c.capacity as is_full,
                   (select t.reason from enrolment.step t
                    where t.district_id = a.district_id and t.application_id = a.id
                    order by t.at desc, t.id desc limit 1) as reason
            from enrolment.application a
            join programme.fact_class c on c.district_id = a.district_id and c.class_id = a.class_id
            left join enrolment.seat_count n on n.district_id = a.district_id and n.class_id = a.class_id
            join lateral (select min(f.starts_at) as begins_at, max(f.ends_at) as ends_at, sum(f.hours) as hours,
                                 count(*) as sessions
                          from programme.fact_session f
                          where f.district_id = c.district_id and f.class_id = c.class_id
                            and (f.cancelled_at is null or c.status = 'CANCELLED')) s on s.begins_at is not null
            where a.district_id = :district and a.person_id = :person
              and (cast(:class as uuid) is null or a.class_id = :class)
              and (s.begins_at < :at or (s.begins_at = :at and a.class_id > :after))
            order by s.begins_at desc, a.class_id, a.asked_at desc, a.id desc
            limit :limit
            """;

    private final JdbcClient client;

    OwnSeats(JdbcClient client) {
        this.client = client;
    }

    /**
     * A seat, or what became of it.
     *
     * @param reason why it is so; absent where nobody gave a reason
     */
    public record Seat(
            UUID application,
            UUID trainingClass,
            SeatState state,
            Held held,
            @Nullable String reason) {

        /** Where a page that ends with this seat ended. */
        public Mark mark() {
            return new Mark(0, held.startsAt(), trainingClass);
        }

        /** Whether the class is over. */
        public boolean isOver(Instant now) {
            return !held.endsAt().isAfter(now);
        }

        /** Whether the seat can still be given back: until the class begins, and later while the school owes an answer. */
        public boolean canBeGivenBack(Instant now) {
            return state == SeatState.AWAITING_CONSENT
                    || (state.isLive() && held.startsAt().isAfter(now));
        }
    }

    /** The class: its title, category, days, hours, number of sessions, and whether all its seats are taken. */
    public record Held(
            String title,
            CreditCategory category,
            Instant startsAt,
            Instant endsAt,
            String hours,
            int sessions,
            boolean full) {}

    /** The person's first seats after the mark, the latest class first. */
    public List<Seat> of(Actor actor, Optional<Mark> mark, int limit) {
        return read(actor, mark.orElse(Mark.LATEST), null, limit);
    }

    /** What became of the person's last application to that class; empty if there was none. */
    public Optional<Seat> in(Actor actor, UUID trainingClass) {
        return read(actor, Mark.LATEST, trainingClass, 1).stream().findFirst();
    }

    private List<Seat> read(Actor actor, Mark after, @Nullable UUID only, int limit) {
        return client.sql(SEATS)
                .param("class", only, Types.OTHER)
                .param("district", actor.district().value())
                .param("person", actor.person().value())
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("after", after.id())
                .param("limit", limit)
                .query((row, number) -> new Seat(
                        row.getObject("id", UUID.class),
                        row.getObject("class_id", UUID.class),
                        SeatState.valueOf(row.getString("state")),
                        new Held(
                                row.getString("title"),
                                CreditCategory.valueOf(row.getString("category")),
                                Moments.at(row, "begins_at"),
                                Moments.at(row, "ends_at"),
                                row.getBigDecimal("hours").stripTrailingZeros().toPlainString(),
                                row.getInt("sessions"),
                                row.getBoolean("is_full")),
                        row.getString("reason")))
                .list();
    }
}
