package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.database.migration.Migration;
import org.yanxun.database.server.DatabaseServer;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Terms;

/** An upload that waits while the house is upgraded waits on, as if it had been compared by the new one. */
@StoreTest
class UpgradedUploadStoreTests {

    /** The last step of the roster before what follows from a row was no longer written down. */
    private static final String BEFORE = "30.042";

    private static final List<String> COPIED =
            List.of("district", "organisation", "organisation_state", "person", "post");

    private static final String TOLD = """
            select kind, step, person_id, name, row_number, old_id, organisation_id, valid::text as valid
            from roster.%s order by row_number, step, person_id, valid
            """;

    private final JdbcClient now;
    private final PlainImports imports;
    private final RosterFixture district;
    private final OrgId east;
    private final DatabaseServer server;
    private final JdbcClient superuser;
    private final DataSource old;

    UpgradedUploadStoreTests(
            JdbcClient client, DataSource source, TransactionTemplate transactions, TestDatabase database) {
        now = database.owner();
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        east = district.school("東門國小", district.code() + "E", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        district.school("西門國小", district.code() + "W", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        server = database.server();
        superuser = JdbcClient.create(server.source("postgres", server.logins().superuser()));
        old = server.source("upgraded", server.logins().owner());
    }

    @BeforeEach
    void make() {
        drop();
        String owner = now.sql("select current_user").query(String.class).single();
        superuser
                .sql("create database upgraded owner \"" + owner + "\" template template0")
                .update();
        JdbcClient.create(server.source("upgraded", server.logins().superuser()))
                .sql("create extension btree_gist")
                .update();
        Flyway.configure()
                .dataSource(old)
                .locations("classpath:db/migration")
                .schemas("yanxun")
                .defaultSchema("yanxun")
                .target(BEFORE)
                .load()
                .migrate();
    }

    @AfterEach
    void drop() {
        superuser.sql("drop database if exists upgraded with (force)").update();
    }

    @Test
    void what_was_compared_before_an_upgrade_says_the_same_after_it() {
        district.someTeacher().named("王芳").numbered("A1").at(east).create();
        district.someTeacher().named("沈靜").numbered("A2").at(east).create();
        UUID job = take(
                "A1,王芳,W,語文,,,,",
                "A2,沈靜,E,,,,,",
                "A3,李明,E,數學,2010-08-01,是,普通話水平,2013-05-01",
                "A3,李明,W,音樂,,,,",
                "A4,趙雲,E,,,,,");
        JdbcClient before = JdbcClient.create(old);
        COPIED.forEach(table -> copy(before, table));
        copy(before, "import_job");
        copy(before, "import_row");
        written(before);
        assertThat(count(before, "import_change")).isGreaterThan(count(now, "import_change"));

        Migration.run(old);

        String counted = "select * from roster.import_job where id = '%s'".formatted(job);
        assertThat(rows(before, counted)).hasSize(1).isEqualTo(rows(now, counted));
        assertThat(rows(before, TOLD.formatted("import_change"))).isEqualTo(rows(now, TOLD.formatted("import_change")));
        assertThat(rows(before, TOLD.formatted("import_step"))).isEqualTo(rows(now, TOLD.formatted("import_step")));
    }

    private UUID take(String... rows) {
        SomeSheet sheet = SomeSheet.of("工號,姓名,單位代碼,學科,參加工作日期,班主任,稱號,授予日期");
        for (String row : rows) {
            sheet.row(row.replaceFirst(",([EW]),", "," + district.code() + "$1,"));
        }
        var bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
        return imports.take(bureau, new Terms("名冊.csv", LocalDate.of(2025, 9, 1), false), sheet.bytes());
    }

    /** The rows of a table, as far as the old one has their columns. */
    private void copy(JdbcClient before, String table) {
        String columns =
                before.sql("""
                        select string_agg(column_name, ', ') from information_schema.columns
                        where table_schema = 'roster' and table_name = :table and is_generated = 'NEVER'
                        """).param("table", table).query(String.class).single();
        put(before, table, columns, "select " + columns + " from roster." + table);
    }

    /** Each step was written down with an identity of its own. */
    private void written(JdbcClient before) {
        String columns =
                "district_id, job_id, id, kind, step, person_id, name, row_number, old_id, organisation_id, valid";
        put(
                before,
                "import_change",
                columns,
                "select " + columns.replace(" id,", " uuidv7() as id,") + " from roster.import_step");
    }

    private void put(JdbcClient before, String table, String columns, String select) {
        List<String> rows = now.sql("select to_json(t)::text from (" + select + ") t")
                .query(String.class)
                .list();
        rows.forEach(row -> before.sql("insert into roster." + table + " (" + columns + ") select " + columns
                        + " from json_populate_record(null::roster." + table + ", cast(:row as json))")
                .param("row", row)
                .update());
    }

    private static long count(JdbcClient client, String table) {
        return client.sql("select count(*) from roster." + table)
                .query(Long.class)
                .single();
    }

    private static List<String> rows(JdbcClient client, String sql) {
        return client.sql("select to_jsonb(t)::text from (" + sql + ") t")
                .query(String.class)
                .list();
    }
}
