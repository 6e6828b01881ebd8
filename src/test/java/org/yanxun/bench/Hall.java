package org.yanxun.bench;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.DataHome;
import org.yanxun.database.audit.Finding;
import org.yanxun.database.audit.Findings;
import org.yanxun.database.server.DatabaseServer;

/**
 * A demonstration's sittings of this very moment, every teacher expected at each of them and signed in once for each, so
 * that no session has been asked for before its check-in. They are written straight into the tables: the demonstration
 * itself has few sittings under way, and whoever measures cannot type four thousand passwords.
 */
final class Hall {

    private static final String HOLD = """
            insert into attendance.sitting (district_id, id, source, source_id, organiser_id, title, place,
                                            starts_at, ends_at, code_key)
            select c.district_id, s.id, 'SESSION', s.id, c.organisation_id, 'Bench', 'Hall',
                   now() - interval '10 minutes', now() + interval '3 hours', sha256(uuid_send(s.id))
            from access.one_click c cross join (select gen_random_uuid() as id from generate_series(1, :count)) s
            where c.role = 'COLLEGE'
            returning id
            """;

    private static final String TEACHERS = """
            select district_id, person_id, (min(organisation_id::text))::uuid as organisation_id
            from roster.fact_post
            where kind = 'TEACHER' and valid @> current_date
              and (district_id, person_id) in (select district_id, person_id from access.account)
            group by district_id, person_id
            """;

    private static final String EXPECT = """
            insert into attendance.expected (district_id, sitting_id, person_id, since)
            select t.district_id, s.id, t.person_id, now()
            from teachers t cross join unnest(:sittings) as s (id)
            """.replace("teachers t", "(" + TEACHERS + ") t");

    private static final String SIGN_IN = """
            insert into access.session (token_hash, id, district_id, account_id, role, organisation_id, one_click,
                                        device, created_at, seen_at, expires_at)
            select sha256(convert_to(s.id || '.' || t.person_id, 'UTF8')), gen_random_uuid(), t.district_id,
                   t.person_id, 'TEACHER', t.organisation_id, false, 'bench', now(), now(), now() + interval '1 hour'
            from teachers t cross join unnest(:sittings) as s (id)
            """.replace("teachers t", "(" + TEACHERS + ") t");

    private final Path data;
    private final List<Seat> seats = new ArrayList<>();

    private Hall(Path data) {
        this.data = data;
    }

    /** Somebody expected at a sitting. */
    record Seat(UUID sitting, UUID person) {

        /** That person, signed in for this sitting alone. */
        Guest guest() {
            return Guest.of(sitting + "." + person);
        }
    }

    /** Holds that many sittings on a running server's data. */
    static Hall hold(Path data, int sittings) {
        var hall = new Hall(data);
        JdbcClient client = hall.client();
        List<UUID> ids =
                client.sql(HOLD).param("count", sittings).query(UUID.class).list();
        for (String sql : List.of(EXPECT, SIGN_IN)) {
            client.sql(sql).param("sittings", ids.toArray(UUID[]::new)).update();
        }
        client.sql("analyze attendance.expected, attendance.sitting, access.session")
                .update();
        hall.seats.addAll(hall.expectedAt(ids));
        return hall;
    }

    /** All seats, sitting after sitting, people in no order. */
    List<Seat> seats() {
        return Collections.unmodifiableList(seats);
    }

    /** Those noted as come, once for each time they are noted. */
    List<Seat> noted() {
        return client().sql("select sitting_id, person_id from attendance.check_event where kind = 'IN'")
                .query((row, number) -> seat(row))
                .list();
    }

    /** What {@code script/audit} finds. */
    List<Finding> findings() {
        return new Findings(DatabaseServer.running(new DataHome(data), DatabaseServer.DATABASE)).all();
    }

    private List<Seat> expectedAt(List<UUID> sittings) {
        List<Seat> all = client().sql(
                        "select sitting_id, person_id from attendance.expected where sitting_id = any (:ids)")
                .param("ids", sittings.toArray(UUID[]::new))
                .query((row, number) -> seat(row))
                .list();
        Collections.shuffle(all, new Random(1));
        return sittings.stream()
                .flatMap(id -> all.stream().filter(seat -> seat.sitting().equals(id)))
                .toList();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(row.getObject("sitting_id", UUID.class), row.getObject("person_id", UUID.class));
    }

    private JdbcClient client() {
        return JdbcClient.create(DatabaseServer.running(new DataHome(data), DatabaseServer.DATABASE));
    }
}
