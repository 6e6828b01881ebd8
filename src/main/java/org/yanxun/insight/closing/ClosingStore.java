package org.yanxun.insight.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.database.Moments;
import org.yanxun.insight.domain.Origin.Stood;
import org.yanxun.insight.domain.OriginStore;
import org.yanxun.insight.domain.Said;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.State;

/** Closings as they are kept. */
@Component
class ClosingStore {

    private final JdbcClient jdbc;

    ClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The closing of a year that stands; absent if the year is open. */
    Optional<Closing> of(DistrictId district, PlanYear year) {
        return jdbc.sql("""
                        select id, year, from_plan, to_plan, closed_at from insight.closing
                        where district_id = :district and year = :year and undone_at is null""")
                .param("district", district.value())
                .param("year", year.value())
                .query((row, number) -> closing(row, district))
                .optional();
    }

    /** Whether a closing of that identity was made and taken back. */
    boolean isTakenBack(DistrictId district, UUID id) {
        return jdbc.sql("""
                        select exists (select 1 from insight.closing
                                       where district_id = :district and id = :id and undone_at is not null)""")
                .param("district", district.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Keeps a closing; false, and nothing is kept, if somebody closed that year at the same moment. */
    boolean keep(Actor actor, Closing closing) {
        int kept = jdbc.sql("""
                        insert into insight.closing (district_id, id, year, from_plan, to_plan, closed_at, closed_by)
                        values (:district, :id, :year, :from, :to, :at, :by)
                        on conflict do nothing""")
                .param("district", actor.district().value())
                .param("id", closing.id())
                .param("year", closing.year().value())
                .param("from", closing.from().value())
                .param("to", closing.to().value())
                .param("at", closing.at().atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .update();
        if (kept > 0) {
            carry(actor, closing);
        }
        return kept > 0;
    }

    private void carry(Actor actor, Closing closing) {
        List<Carried> carried = closing.carried();
        jdbc.sql("""
                        insert into insight.carried
                            (district_id, closing_id, target_id, mark, words, sentence, state, value, goal, is_share, why)
                        select :district, :closing, t, m, w, n, s, v, g, h, y
                        from unnest(:targets::uuid[], :marks::int[], :words::text[], :sentences::text[], :states::text[],
                                    :values::numeric[], :goals::numeric[], :shares::boolean[], :whys::text[])
                             as c (t, m, w, n, s, v, g, h, y)""")
                .param("district", actor.district().value())
                .param("closing", closing.id())
                .param(
                        "targets",
                        column(carried, UUID[]::new, each -> each.target().value()))
                .param("marks", column(carried, Integer[]::new, Carried::mark))
                .param("words", column(carried, String[]::new, Carried::words))
                .param(
                        "sentences",
                        column(carried, String[]::new, each -> each.said().sentence()))
                .param(
                        "states",
                        column(carried, String[]::new, each -> each.state().name()))
                .param("values", column(carried, Double[]::new, each -> stood(each, Stood::value)))
                .param("goals", column(carried, Double[]::new, each -> stood(each, Stood::goal)))
                .param("shares", column(carried, Boolean[]::new, each -> stood(each, Stood::isShare)))
                .param("whys", column(carried, String[]::new, each -> each.why().name()))
                .update();
    }

    private static <T> T[] column(
            List<Carried> carried, IntFunction<T[]> array, Function<Carried, ? extends @Nullable T> value) {
        return carried.stream().map(value).toArray(array);
    }

    private static <T> @Nullable T stood(Carried carried, Function<Stood, T> value) {
        return carried.stood().map(value).orElse(null);
    }

    /** The drafts of a year's closings that were taken back, the latest first. */
    List<PlanId> takenBack(DistrictId district, PlanYear year) {
        return jdbc.sql("""
                        select to_plan from insight.closing
                        where district_id = :district and year = :year and undone_at is not null
                        order by undone_at desc""")
                .param("district", district.value())
                .param("year", year.value())
                .query((row, number) -> new PlanId(row.getObject("to_plan", UUID.class)))
                .list();
    }

    void undo(Actor actor, Closing closing, Instant at) {
        jdbc.sql("""
                        update insight.closing set undone_at = :at, undone_by = :by
                        where district_id = :district and id = :id and undone_at is null""")
                .param("district", actor.district().value())
                .param("id", closing.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .update();
    }

    private Closing closing(ResultSet row, DistrictId district) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Closing(
                id,
                new PlanYear(row.getInt("year")),
                new PlanId(row.getObject("from_plan", UUID.class)),
                new PlanId(row.getObject("to_plan", UUID.class)),
                Moments.at(row, "closed_at"),
                carried(district, id));
    }

    private List<Carried> carried(DistrictId district, UUID closing) {
        return jdbc.sql("""
                        select target_id, mark, words, sentence, state, value, goal, is_share, why
                        from insight.carried
                        where district_id = :district and closing_id = :closing order by mark""")
                .param("district", district.value())
                .param("closing", closing)
                .query(ClosingStore::carried)
                .list();
    }

    private static Carried carried(ResultSet row, int number) throws SQLException {
        return new Carried(
                new TargetId(row.getObject("target_id", UUID.class)),
                row.getInt("mark"),
                new Said(row.getString("words"), row.getString("sentence")),
                State.valueOf(row.getString("state")),
                OriginStore.stood(row),
                Why.valueOf(row.getString("why")));
    }
}
