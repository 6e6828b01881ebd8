package org.yanxun.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;

/** What makes one PostgreSQL today a cluster by district tomorrow (docs/operations.md): the schema's part of it. */
@StoreTest
class CitusTests {

    /** Tables that stay in one place: they name districts, sign people in, or belong to the house itself. */
    private static final Set<String> LOCAL = Set.of(
            "trust.vault_key",
            "roster.district",
            "access.account",
            "access.session",
            "access.sign_in_failure",
            "access.api_token");

    private final JdbcClient client;
    private final Map<String, Integer> floors = Floors.read();

    CitusTests(JdbcClient client) {
        this.client = client;
    }

    @Test
    void every_growing_table_leads_its_key_with_the_district() {
        List<String> faults =
                client.sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        left join pg_index i on i.indrelid = c.oid and i.indisprimary
                        left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any (:rooms)
                          and a.attname is distinct from 'district_id'
                        """).param("rooms", rooms()).query(String.class).list();

        assertThat(faults).allMatch(LOCAL::contains);
    }

    @Test
    void whatever_must_be_unique_is_so_within_a_district() {
        List<String> faults =
                client.sql("""
                        select n.nspname || '.' || c.relname || ' ' || x.relname
                        from pg_index i
                        join pg_class c on c.oid = i.indrelid
                        join pg_class x on x.oid = i.indexrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where (i.indisunique or i.indisexclusion) and n.nspname = any (:rooms)
                          and not exists (select 1 from pg_attribute a
                                          where a.attrelid = c.oid and a.attname = 'district_id'
                                            and a.attnum = any (i.indkey))
                        """).param("rooms", rooms()).query(String.class).list();

        assertThat(faults).allMatch(fault -> LOCAL.contains(fault.split(" ")[0]));
    }

    @Test
    void foreign_keys_carry_the_district_and_lead_downstairs() {
        List<Key> keys =
                client.sql("""
                        select n.nspname as room, fn.nspname as target, k.conname as name,
                               exists (select 1 from pg_attribute a where a.attrelid = k.conrelid
                                       and a.attname = 'district_id' and a.attnum = any (k.conkey)) as district
                        from pg_constraint k
                        join pg_class c on c.oid = k.conrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_class f on f.oid = k.confrelid
                        join pg_namespace fn on fn.oid = f.relnamespace
                        where k.contype = 'f' and n.nspname = any (:rooms)
                        """).param("rooms", rooms()).query(Key.class).list();

        assertThat(keys).isNotEmpty().allMatch(Key::district);
        assertThat(keys).allMatch(key -> Floors.allows(floors, key.room(), key.target()));
    }

    @Test
    void nothing_is_left_to_triggers() {
        List<String> triggers =
                client.sql("""
                        select n.nspname || '.' || c.relname || ' ' || t.tgname
                        from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where not t.tgisinternal and n.nspname = any (:rooms)
                        """).param("rooms", rooms()).query(String.class).list();

        assertThat(triggers).isEmpty();
    }

    @Test
    void what_was_recorded_cannot_be_changed_by_the_application() {
        for (String table : List.of(
                "credit.entry",
                "trust.audit",
                "attendance.presence",
                "attendance.check_event",
                "attendance.late_scan",
                "plan.decision")) {
            for (String right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
                Boolean allowed = client.sql("select has_table_privilege(current_user, :table, :right)")
                        .param("table", table)
                        .param("right", right)
                        .query(Boolean.class)
                        .single();
                assertThat(allowed).as(right + " on " + table).isFalse();
            }
        }
    }

    @Test
    void locks_and_merges_name_their_district() {
        assertThat(Source.allBelow(Source.MAIN).stream().flatMap(source -> LockedRows.in(source).stream()))
                .isEmpty();
    }

    @Test
    void a_lock_without_a_district_would_be_seen() {
        assertThat(LockedRows.fault("select taken from seat_count where class_id = ? for update"))
                .isTrue();
        assertThat(LockedRows.fault("select taken from seat_count where district_id = ? and class_id = ? for update"))
                .isFalse();
        assertThat(LockedRows.fault("merge into roster.post using staged on true"))
                .isTrue();
        assertThat(LockedRows.fault("select 1")).isFalse();
    }

    private String[] rooms() {
        return floors.keySet().stream().filter(room -> !room.equals("database")).toArray(String[]::new);
    }

    /** A foreign key: whose, to whom, and whether it carries the district. */
    record Key(String room, String target, String name, boolean district) {}
}
