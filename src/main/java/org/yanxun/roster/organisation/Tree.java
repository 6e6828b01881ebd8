package org.yanxun.roster.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.shell.fault.InvalidInput;

/** Lets the tree be what the chapters of today say of it. An organisation of tomorrow stands where it will. */
@Component
class Tree {

    private static final String AS_OF = """
            with recursive said as (
                select o.id, coalesce(s.parent_id, o.parent_id) as parent_id
                from roster.organisation o
                cross join lateral (
                    select * from roster.organisation_state s
                    where s.district_id = o.district_id and s.organisation_id = o.id and s.superseded_at is null
                    order by (s.valid @> :day) desc, lower(s.valid) desc limit 1) s
                where o.district_id = :district),
            tree as (
                select id, parent_id, '/' || id || '/' as path from said where parent_id is null
                union all
                select said.id, said.parent_id, tree.path || said.id || '/'
                from said join tree on said.parent_id = tree.id)
            """;

    private static final String MOVE = AS_OF + """
            update roster.organisation o set parent_id = tree.parent_id, path = tree.path
            from tree
            where o.district_id = :district and o.id = tree.id
              and (o.path <> tree.path or o.parent_id is distinct from tree.parent_id)
            """;

    private static final String ELSEWHERE = AS_OF + """
            select count(*) from roster.organisation o join tree on tree.id = o.id
            where o.district_id = :district
              and (o.path <> tree.path or o.parent_id is distinct from tree.parent_id)
            """;

    /** Today, and the days on which something is to be different. */
    private static final String DAYS = """
            select cast(:day as date) union
            select lower(valid) from roster.organisation_state
            where district_id = :district and superseded_at is null and lower(valid) > :day
            """;

    private static final String LOOSE = AS_OF + """
            select (select count(*) from said) - (select count(*) from tree)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Tree(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether nothing stands elsewhere. */
    boolean isSettled(DistrictId district) {
        return statement(ELSEWHERE, district, today()).query(Integer.class).single() == 0;
    }

    /**
     * Moves whatever stands elsewhere.
     *
     * @throws InvalidInput if today or on a later day some would hang together in a circle, below nothing
     */
    void settle(DistrictId district) {
        List<LocalDate> days = statement(DAYS, district, today())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
        if (days.stream().anyMatch(day -> isLoose(district, day))) {
            throw new InvalidInput("parent", "roster.wrong.cycle");
        }
        statement(MOVE, district, today()).update();
    }

    private boolean isLoose(DistrictId district, LocalDate day) {
        return statement(LOOSE, district, day).query(Integer.class).single() > 0;
    }

    private JdbcClient.StatementSpec statement(String sql, DistrictId district, LocalDate day) {
        return jdbc.sql(sql).param("district", district.value()).param("day", day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
