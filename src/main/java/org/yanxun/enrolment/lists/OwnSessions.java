package org.yanxun.enrolment.lists;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/**
 * The sessions of the classes a person sits in, and those the person teaches; what was called off is told as such, unless
 * nobody had heard of it.
 */
@Repository
public class OwnSessions {

    private static final String SESSIONS = """
            with own as (
                select f.session_id, false as teaches
                from enrolment.application a
                join programme.fact_session f on f.district_id = :district and f.class_id = a.class_id
                where a.district_id = :district and a.person_id = :person and a.state in ('SEATED', 'CANCELLED')
                  and f.starts_at >= :from and f.starts_at < :until
                  and (f.cancelled_at is null or f.cancelled_at >= a.asked_at)
                union all
                select f.session_id, true
                from programme.fact_session f
                where f.district_id = :district and f.trainer_id = :person and f.class_status <> 'DRAFT'
                  and f.starts_at >= :from and f.starts_at < :until)
            select f.session_id, f.class_id, c.title as class_title, f.title, f.place, f.trainer_name, f.starts_at,
                   f.ends_at, f.version, f.cancelled_at is not null or c.status = 'CANCELLED' as cancelled, o.teaches
            from (select session_id, bool_or(teaches) as teaches from own group by session_id) o
            join programme.fact_session f on f.district_id = :district and f.session_id = o.session_id
            join programme.fact_class c on c.district_id = f.district_id and c.class_id = f.class_id
            where f.cancelled_at is null or f.cancelled_at >= c.published_at
            order by f.starts_at, f.session_id
            limit 1000
            """;

    private final JdbcClient client;

    OwnSessions(JdbcClient client) {
        this.client = client;
    }

    /**
     * One session.
     *
     * @param version counts its changes
     * @param cancelled whether it, or its class, was called off
     * @param teaches whether the person teaches it
     */
    public record Session(
            UUID id,
            UUID trainingClass,
            What what,
            Instant startsAt,
            Instant endsAt,
            int version,
            boolean cancelled,
            boolean teaches) {}

    /** What is held and where; nobody may be named as trainer yet. */
    public record What(
            String classTitle,
            String title,
            String place,
            @Nullable String trainer) {

        /** The class, and the session's own title where that does not begin with the class's. */
        public String name() {
            return title.startsWith(classTitle) ? title : classTitle + " · " + title;
        }
    }

    /** Those that begin from the first moment until before the other, in order. */
    public List<Session> between(DistrictId district, PersonId person, Instant from, Instant until) {
        return client.sql(SESSIONS)
                .param("district", district.value())
                .param("person", person.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Session(
                        row.getObject("session_id", UUID.class),
                        row.getObject("class_id", UUID.class),
                        new What(
                                row.getString("class_title"),
                                row.getString("title"),
                                row.getString("place"),
                                row.getString("trainer_name")),
                        Moments.at(row, "starts_at"),
                        Moments.at(row, "ends_at"),
                        row.getInt("version"),
                        row.getBoolean("cancelled"),
                        row.getBoolean("teaches")))
                .list();
    }
}
