package org.yanxun.programme.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;

/** Finds sessions of other published classes at the same time as planned ones. */
@Repository
class Clashes {

    private static final String TRAINER = """
            select r.id as session_id, c.title as other
            from unnest(:ids, :trainers, :places, :starts, :ends) as r (id, trainer, place, starts, ends)
            join programme.session s on s.district_id = :district and s.trainer_id = r.trainer
                 and s.starts_at < r.ends and s.ends_at > r.starts and s.cancelled_at is null and s.class_id <> :class
            join programme.training_class c on c.district_id = :district and c.id = s.class_id and c.status = 'PUBLISHED'
            order by s.starts_at
            """;

    private static final String PLACE = """
            select r.id as session_id, c.title as other
            from unnest(:ids, :trainers, :places, :starts, :ends) as r (id, trainer, place, starts, ends)
            join programme.session s on s.district_id = :district and s.place = r.place
                 and s.starts_at < r.ends and s.ends_at > r.starts and s.cancelled_at is null and s.class_id <> :class
            join programme.training_class c on c.district_id = :district and c.id = s.class_id and c.status = 'PUBLISHED'
            order by s.starts_at
            """;

    private final JdbcClient jdbc;

    Clashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A planned session and the class that is held at the same time. */
    record Clash(UUID sessionId, String other) {}

    /** Sessions whose trainer teaches elsewhere at the time. */
    List<Clash> ofTrainers(DistrictId district, ClassPlan plan) {
        return find(TRAINER, district, plan);
    }

    /** Sessions whose place is used at the time. */
    List<Clash> ofPlaces(DistrictId district, ClassPlan plan) {
        return find(PLACE, district, plan);
    }

    private List<Clash> find(String sql, DistrictId district, ClassPlan plan) {
        List<SessionPlan> sessions = plan.sessions();
        return jdbc.sql(sql)
                .param("district", district.value())
                .param("class", plan.id())
                .param("ids", Columns.of("uuid", sessions, SessionPlan::id))
                .param("trainers", Columns.of("uuid", sessions, Clashes::trainer))
                .param("places", Columns.of("text", sessions, SessionPlan::place))
                .param(
                        "starts",
                        Columns.of("timestamptz", sessions, each -> each.when().startsAt()))
                .param(
                        "ends",
                        Columns.of("timestamptz", sessions, each -> each.when().endsAt()))
                .query(Clash.class)
                .list();
    }

    private static @Nullable Object trainer(SessionPlan session) {
        PersonId person = session.trainer().person();
        return person == null ? null : person.value();
    }
}
