package org.yanxun.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.SessionPlan;

/** The sessions of classes, always written in whole sets. */
@Repository
class SessionStore {

    private static final String PUT = """
            insert into programme.session as s (district_id, id, class_id, title, starts_at, ends_at, place, trainer_id,
                                                trainer_name, hours, checkout)
            select :district, r.id, r.class, r.title, r.starts, r.ends, r.place, r.trainer, r.name, r.hours, r.checkout
            from unnest(:ids, :classes, :titles, :starts, :ends, :places, :trainers, :names, :hours, :checkouts)
                 as r (id, class, title, starts, ends, place, trainer, name, hours, checkout)
            on conflict (district_id, id) do update
                set title = excluded.title, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                    place = excluded.place, trainer_id = excluded.trainer_id, trainer_name = excluded.trainer_name,
                    hours = excluded.hours, checkout = excluded.checkout, version = s.version + 1
                where s.class_id = excluded.class_id and s.cancelled_at is null
                  and (s.title, s.starts_at, s.ends_at, s.place, s.trainer_id, s.trainer_name, s.hours, s.checkout)
                      is distinct from
                      (excluded.title, excluded.starts_at, excluded.ends_at, excluded.place, excluded.trainer_id,
                       excluded.trainer_name, excluded.hours, excluded.checkout)
            """;

    private static final String CALL_OFF = """
            update programme.session set cancelled_at = :now, version = version + 1
            where district_id = :district and id = any (:ids) and cancelled_at is null
            """;

    private static final String OF_CLASS = """
            select id, title, starts_at, ends_at, place, trainer_id, trainer_name, hours, checkout
            from programme.session
            where district_id = :district and class_id = :class and cancelled_at is null
            order by starts_at, id
            """;

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session and the class it belongs to. */
    record Of(UUID trainingClass, SessionPlan session) {}

    void put(DistrictId district, List<Of> rows) {
        jdbc.sql(PUT)
                .param("district", district.value())
                .param("ids", Columns.of("uuid", rows, each -> each.session().id()))
                .param("classes", Columns.of("uuid", rows, Of::trainingClass))
                .param("titles", Columns.of("text", rows, each -> each.session().title()))
                .param(
                        "starts",
                        Columns.of(
                                "timestamptz",
                                rows,
                                each -> each.session().when().startsAt()))
                .param(
                        "ends",
                        Columns.of(
                                "timestamptz",
                                rows,
                                each -> each.session().when().endsAt()))
                .param("places", Columns.of("text", rows, each -> each.session().place()))
                .param("trainers", Columns.of("uuid", rows, SessionStore::trainer))
                .param(
                        "names",
                        Columns.of(
                                "text", rows, each -> each.session().trainer().name()))
                .param(
                        "hours",
                        Columns.of("numeric", rows, each -> each.session().hours()))
                .param(
                        "checkouts",
                        Columns.of("bool", rows, each -> each.session().checkout()))
                .update();
    }

    void callOff(DistrictId district, Collection<SessionPlan> sessions, Instant now) {
        jdbc.sql(CALL_OFF)
                .param("district", district.value())
                .param("ids", Columns.of("uuid", sessions, SessionPlan::id))
                .param("now", Columns.at(now))
                .update();
    }

    List<SessionPlan> of(DistrictId district, UUID trainingClass) {
        return jdbc.sql(OF_CLASS)
                .param("district", district.value())
                .param("class", trainingClass)
                .query((row, at) -> read(row))
                .list();
    }

    private static @Nullable Object trainer(Of each) {
        PersonId person = each.session().trainer().person();
        return person == null ? null : person.value();
    }

    private static SessionPlan read(ResultSet row) throws SQLException {
        PersonId trainer = Optional.ofNullable(row.getObject("trainer_id", UUID.class))
                .map(PersonId::new)
                .orElse(null);
        return new SessionPlan(
                row.getObject("id", UUID.class),
                row.getString("title"),
                new SessionPlan.Span(Moments.at(row, "starts_at"), Moments.at(row, "ends_at")),
                row.getString("place"),
                new SessionPlan.Trainer(trainer, row.getString("trainer_name")),
                row.getBigDecimal("hours"),
                row.getBoolean("checkout"));
    }
}
