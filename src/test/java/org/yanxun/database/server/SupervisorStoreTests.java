package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.SomeHome;

class SupervisorStoreTests {

    @TempDir
    private Path temporary;

    @Test
    void a_server_that_cannot_be_started_again_is_tried_until_it_can() throws Exception {
        DataHome home = SomeHome.in(temporary, "data");
        try (var server = DatabaseServer.open(home)) {
            Path settings = home.file("pg").resolve(Cluster.SETTINGS);
            String right = Files.readString(settings);
            Files.writeString(settings, "max_connections = 'many'\n");
            kill(server.pid());
            Thread.sleep(1_500);
            assertThatThrownBy(() -> connection(server)).isInstanceOf(SQLException.class);

            Files.writeString(settings, right);
            SomeHome.awaitConnections(server);
        }
    }

    @Test
    void a_house_that_closes_while_its_server_cannot_start_is_closed_and_gives_the_directory_back() throws Exception {
        DataHome home = SomeHome.in(temporary, "data");
        var server = DatabaseServer.open(home);
        Path version = home.file("pg").resolve("PG_VERSION");
        String right = Files.readString(version);
        Files.writeString(version, "9\n");
        kill(server.pid());
        server.close();

        assertThat(server.pid())
                .satisfies(pid -> assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive))
                        .isEmpty());
        assertThatThrownBy(() -> DatabaseServer.open(home)).isInstanceOf(CannotStart.class);
        Files.writeString(version, right);
        DatabaseServer.open(home).close();
    }

    private static void connection(DatabaseServer server) throws SQLException {
        server.source(DatabaseServer.DATABASE, server.logins().application())
                .getConnection()
                .close();
    }

    private static void kill(long pid) throws IOException {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow(() -> new IOException("it is gone already"));
        process.destroyForcibly();
        process.onExit().join();
    }
}
