package org.yanxun.plan.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.reading.ReadPlan;

/** The versions of the plans, and which of them is in force. */
@Component
class PlanStore {

    private static final String COLUMNS =
            "id, year, version, title, status, read_at, adopted_at, withdrawn_at, discarded_at";

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the version that follows the year's latest. */
    Plan insert(Actor actor, PlanId id, PlanYear year, ReadPlan read, Instant now) {
        lock(actor.district());
        jdbc.sql("""
                        insert into plan.plan (district_id, id, year, version, title, source, status, read_at, read_by)
                        select :district, :id, :year,
                               coalesce(max(version), 0) + 1, :title, :source, 'DRAFT', :now, :by
                        from plan.plan where district_id = :district and year = :year
                        on conflict (district_id, id) do nothing""")
                .param("district", actor.district().value())
                .param("id", id.value())
                .param("year", year.value())
                .param("title", read.title())
                .param("source", read.text().source())
                .param("now", at(now))
                .param("by", actor.person().value())
                .update();
        return find(actor.district(), id).orElseThrow();
    }

    /** Lets one decision about a district's plans wait for the other, to the end of the transaction. */
    void lock(DistrictId district) {
        jdbc.sql("insert into plan.shelf (district_id) values (:district) on conflict do nothing")
                .param("district", district.value())
                .update();
        jdbc.sql("select district_id from plan.shelf where district_id = :district for update")
                .param("district", district.value())
                .query(UUID.class)
                .single();
    }

    Optional<Plan> find(DistrictId district, PlanId id) {
        return jdbc.sql("select " + COLUMNS
                        + " from plan.plan where district_id = :district and id = :id and status <> 'WITHDRAWN'")
                .param("district", district.value())
                .param("id", id.value())
                .query(PlanStore::plan)
                .optional();
    }

    boolean isWithdrawn(DistrictId district, PlanId id) {
        return jdbc.sql("""
                        select exists (select 1 from plan.plan
                                       where district_id = :district and id = :id and status = 'WITHDRAWN')""")
                .param("district", district.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** What was carried over when it was read was decided before that. */
    boolean isUntouched(DistrictId district, PlanId id) {
        return jdbc.sql("""
                        select not exists (
                            select 1 from plan.decision d
                            join plan.plan p on p.district_id = d.district_id and p.id = d.plan_id
                            where d.district_id = :district and d.plan_id = :id and d.decided_at >= p.read_at)""")
                .param("district", district.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void withdraw(DistrictId district, PlanId id, Plan.Standing standing, Instant now) {
        jdbc.sql("""
                        update plan.plan set status = :standing, withdrawn_at = :now
                        where district_id = :district and id = :id""")
                .param("district", district.value())
                .param("id", id.value())
                .param("standing", standing.name())
                .param("now", at(now))
                .update();
    }

    Optional<Plan> adopted(DistrictId district, PlanYear year) {
        return jdbc.sql("select " + COLUMNS
                        + " from plan.plan where district_id = :district and year = :year and status = 'ADOPTED'")
                .param("district", district.value())
                .param("year", year.value())
                .query(PlanStore::plan)
                .optional();
    }

    List<Plan> all(DistrictId district) {
        return jdbc.sql("select " + COLUMNS
                        + " from plan.plan where district_id = :district and status <> 'WITHDRAWN'"
                        + " order by year desc, version desc")
                .param("district", district.value())
                .query(PlanStore::plan)
                .list();
    }

    /** A draft that somebody took back; absent if it was not taken back, or not by somebody's word. */
    Optional<Plan> discarded(DistrictId district, PlanId id) {
        return discarded(district).stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** Those that somebody took back, the latest first. */
    List<Plan> discarded(DistrictId district) {
        return jdbc.sql("select " + COLUMNS
                        + " from plan.plan where district_id = :district and status = 'WITHDRAWN'"
                        + " and discarded_at is not null order by discarded_at desc, id")
                .param("district", district.value())
                .query(PlanStore::plan)
                .list();
    }

    void discard(DistrictId district, PlanId id, Instant now) {
        jdbc.sql("""
                        update plan.plan set status = 'WITHDRAWN', discarded_at = :now
                        where district_id = :district and id = :id""")
                .param("district", district.value())
                .param("id", id.value())
                .param("now", at(now))
                .update();
    }

    void restore(DistrictId district, PlanId id) {
        jdbc.sql("""
                        update plan.plan set status = 'DRAFT', discarded_at = null
                        where district_id = :district and id = :id""")
                .param("district", district.value())
                .param("id", id.value())
                .update();
    }

    void adopt(DistrictId district, PlanId id, boolean withRequirement, Instant now) {
        jdbc.sql("""
                        update plan.plan
                        set status = 'ADOPTED', adopted_at = :now, with_requirement = :wanted
                        where district_id = :district and id = :id""")
                .param("district", district.value())
                .param("id", id.value())
                .param("wanted", withRequirement)
                .param("now", at(now))
                .update();
    }

    void supersede(DistrictId district, PlanId id) {
        jdbc.sql("update plan.plan set status = 'SUPERSEDED' where district_id = :district and id = :id")
                .param("district", district.value())
                .param("id", id.value())
                .update();
    }

    boolean requirementWanted(DistrictId district, PlanId id) {
        return jdbc.sql("select with_requirement from plan.plan where district_id = :district and id = :id")
                .param("district", district.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    Map<CreditCategory, Credits> minima(DistrictId district, PlanYear year) {
        return jdbc.sql("""
                        select centralised, online, school_based from plan.fact_requirement
                        where district_id = :district and year = :year""")
                .param("district", district.value())
                .param("year", year.value())
                .query((row, number) -> minima(row))
                .optional()
                .orElseGet(Map::of);
    }

    private static Map<CreditCategory, Credits> minima(ResultSet row) throws SQLException {
        Map<CreditCategory, Credits> minima = new EnumMap<>(CreditCategory.class);
        for (CreditCategory category : CreditCategory.values()) {
            BigDecimal minimum = row.getBigDecimal(category.name().toLowerCase(Locale.ROOT));
            if (minimum != null) {
                minima.put(category, new Credits(minimum));
            }
        }
        return minima;
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                new PlanYear(row.getInt("year")),
                row.getInt("version"),
                row.getString("title"),
                Plan.Standing.valueOf(row.getString("status")),
                new Plan.Moments(
                        row.getTimestamp("read_at").toInstant(),
                        moment(row, "adopted_at"),
                        moment(row, "withdrawn_at"),
                        moment(row, "discarded_at")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
