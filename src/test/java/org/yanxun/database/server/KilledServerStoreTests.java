package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.DataHome;
import org.yanxun.database.SomeHome;

class KilledServerStoreTests {

    private static final int KILLS = 5;

    @TempDir
    private Path temporary;

    @Test
    void what_was_acknowledged_is_there_after_each_kill_9_of_postgres() throws Exception {
        try (var server = DatabaseServer.open(SomeHome.in(temporary, "data"))) {
            owner(server).sql("create table public.kept (n int primary key)").update();
            for (int kill = 1; kill <= KILLS; kill++) {
                owner(server)
                        .sql("insert into public.kept values (?)")
                        .param(kill)
                        .update();
                var old = server.pid();
                ProcessHandle.of(old).orElseThrow().destroyForcibly();
                ProcessHandle.of(old).ifPresent(process -> process.onExit().join());
                SomeHome.awaitConnections(server);
                assertThat(kept(server)).isEqualTo(kill);
                assertThat(server.pid()).isNotEqualTo(old);
            }
        }
    }

    @Test
    void what_a_killed_application_leaves_running_is_taken_over_with_all_it_acknowledged() throws Exception {
        var home = SomeHome.in(temporary, "data");
        for (int kill = 0; kill < 3; kill++) {
            var application = ServerProcess.start(home);
            long left = ServerProcess.awaitServer(application);
            application.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            assertThat(ProcessHandle.of(left))
                    .as("the server outlives its application")
                    .isPresent();
            try (var server = DatabaseServer.open(home)) {
                assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive))
                        .isEmpty();
                owner(server)
                        .sql("create table if not exists public.kept (n int primary key)")
                        .update();
                owner(server)
                        .sql("insert into public.kept values (?)")
                        .param(kill)
                        .update();
                assertThat(kept(server)).isEqualTo(kill + 1);
            }
        }
    }

    @Test
    void a_running_application_is_not_disturbed_by_a_second_one() throws Exception {
        var home = SomeHome.in(temporary, "data");
        var application = ServerProcess.start(home);
        try {
            long server = ServerProcess.awaitServer(application);
            assertThatThrownBy(() -> DatabaseServer.open(home))
                    .isInstanceOf(DataInUse.class)
                    .hasMessage("The data directory " + home.directory() + " is in use by another Yanxun.");
            assertThat(ProcessHandle.of(server)).isPresent();
        } finally {
            application.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        DatabaseServer.open(home).close();
    }

    @Test
    void a_server_that_was_asked_to_stop_stays_stopped() {
        var server = DatabaseServer.open(SomeHome.in(temporary, "data"));
        long pid = server.pid();
        server.close();
        server.close();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void a_stale_pid_file_that_names_somebody_else_does_not_bar_the_start() throws IOException {
        DataHome home = SomeHome.in(temporary, "data");
        DatabaseServer.open(home).close();
        Files.writeString(
                home.file("pg").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        DatabaseServer.open(home).close();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private static JdbcClient owner(DatabaseServer server) {
        return JdbcClient.create(
                server.source(DatabaseServer.DATABASE, server.logins().owner()));
    }

    private static int kept(DatabaseServer server) {
        return owner(server)
                .sql("select count(*) from public.kept")
                .query(Integer.class)
                .single();
    }
}
