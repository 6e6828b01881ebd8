package org.yanxun.database.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.OtherJava;
import org.yanxun.database.SomeHome;
import org.yanxun.database.TestDatabase;
import org.yanxun.database.server.DatabaseServer;
import org.yanxun.database.server.Login;

/** The command in a process of its own, as the script calls it: what it prints and how it ends. */
class AuditCommandTests {

    private static final String BROKEN = """
            create view made_up.audit_findings as
            select 'too_many' as check_name, '0198c0de-0000-7000-8000-000000000000'::uuid as district_id,
                   'class 7' as detail
            """;

    private static final Login NOBODY = new Login("u", "p");

    @TempDir
    private Path temporary;

    @Test
    void a_given_server_that_keeps_its_promises_ends_well_and_says_whose_checks_ran() throws Exception {
        var owner = TestDatabase.shared().server().logins().owner();
        try (var database = TestDatabase.fresh()) {
            assertThat(given(0, database.url(), owner))
                    .singleElement()
                    .asString()
                    .startsWith("0 broken promises found by the checks of ")
                    .contains("credit", "enrolment");
            assertThat(given(0, database.url().replace("jdbc:", ""), owner)).hasSize(1);
        }
    }

    @Test
    void a_house_of_its_own_is_checked_while_it_runs_and_when_it_is_stopped() throws Exception {
        var home = SomeHome.in(temporary, "data");
        try (var server = DatabaseServer.open(home)) {
            var owner = JdbcClient.create(
                    server.source(DatabaseServer.DATABASE, server.logins().owner()));
            owner.sql("create schema made_up").update();
            owner.sql(BROKEN).update();
            assertThat(audit(1, home.directory().toString()))
                    .containsExactly(
                            "made_up too_many 0198c0de-0000-7000-8000-000000000000 class 7",
                            "1 broken promises found by the checks of made_up.");
        }
        assertThat(audit(1, home.directory().toString())).hasSize(2);
    }

    @Test
    void a_database_without_a_single_room_is_not_called_sound() throws Exception {
        var running = TestDatabase.shared().server();
        var superuser = running.logins().superuser();

        assertThat(given(2, running.url("postgres"), superuser))
                .containsExactly("There is no Yanxun in this database, or one that was never started.");
    }

    @Test
    void what_cannot_be_checked_is_neither_sound_nor_broken() throws Exception {
        Path none = temporary.resolve("none");

        assertThat(audit(2, none.toString())).containsExactly("There is no database in " + none + ".");
        assertThat(given(2, "jdbc:postgresql://127.0.0.1:1/nothing", NOBODY))
                .singleElement()
                .asString()
                .startsWith("The database cannot be checked: Connection to 127.0.0.1:1 refused.");
        assertThat(given(2, "mysql://127.0.0.1/nothing", NOBODY))
                .containsExactly("YANXUN_DB_URL must be like jdbc:postgresql://host:5432/database.");
        assertThat(audit(2)).containsExactly("The data directory is needed.");
    }

    private List<String> audit(int exit, String... arguments) throws IOException, InterruptedException {
        return audit(exit, Map.of(), arguments);
    }

    private List<String> given(int exit, String url, Login login) throws IOException, InterruptedException {
        return audit(
                exit,
                Map.of("YANXUN_DB_URL", url, "YANXUN_DB_USER", login.role(), "YANXUN_DB_PASSWORD", login.password()));
    }

    private List<String> audit(int exit, Map<String, String> given, String... arguments)
            throws IOException, InterruptedException {
        var output = temporary.resolve("output");
        var command = OtherJava.of(Audit.class, List.of(arguments))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.environment().putAll(given);
        assertThat(command.start().waitFor()).as(() -> said(output)).isEqualTo(exit);
        return Files.readAllLines(output);
    }

    private static String said(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
