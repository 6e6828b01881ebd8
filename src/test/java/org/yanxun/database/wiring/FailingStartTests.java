package org.yanxun.database.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.Yanxun;
import org.yanxun.database.OtherJava;
import org.yanxun.database.SomeHome;
import org.yanxun.database.server.DatabaseServer;

/** Starts the application in a process of its own and lets it fail. */
class FailingStartTests {

    @TempDir
    private Path temporary;

    @Test
    void a_data_directory_in_use_is_one_line() throws Exception {
        var home = SomeHome.in(temporary, "data");
        try (var server = DatabaseServer.open(home)) {
            assertThat(server.pid()).isPositive();
            assertThat(lastWordsOf("--server.port=0", "--yanxun.data=" + home.directory()))
                    .containsExactly("The data directory " + home.directory() + " is in use by another Yanxun.");
        }
    }

    @Test
    void a_data_directory_that_cannot_be_made_is_one_line() throws Exception {
        var impossible = Files.createFile(temporary.resolve("file")).resolve("data");
        assertThat(lastWordsOf("--server.port=0", "--yanxun.data=" + impossible))
                .containsExactly("The data directory " + impossible + " cannot be made or reached.");
    }

    @Test
    void a_database_server_that_does_not_answer_is_one_line() throws Exception {
        assertThat(lastWordsOf(
                        "--server.port=0",
                        "--yanxun.data=" + temporary.resolve("data"),
                        "--yanxun.db.url=jdbc:postgresql://127.0.0.1:1/nothing"))
                .singleElement()
                .asString()
                .startsWith("The database cannot be reached: Connection to 127.0.0.1:1 refused.");
    }

    @Test
    void an_address_of_another_kind_of_database_is_one_line() throws Exception {
        assertThat(lastWordsOf(
                        "--server.port=0",
                        "--yanxun.data=" + temporary.resolve("data"),
                        "--yanxun.db.url=jdbc:mysql://host/a"))
                .containsExactly("YANXUN_DB_URL must be like jdbc:postgresql://host:5432/database.");
    }

    @Test
    void a_taken_port_is_one_line() throws Exception {
        var home = SomeHome.in(temporary, "data");
        try (var taken = new ServerSocket(0)) {
            assertThat(lastWordsOf("--server.port=" + taken.getLocalPort(), "--yanxun.data=" + home.directory()))
                    .containsExactly("Port " + taken.getLocalPort() + " is in use; choose another with --port.");
        }
        assertThat(home.file("pg"))
                .as("nothing was made for a start that cannot be")
                .doesNotExist();
    }

    @Test
    void a_start_that_is_stopped_leaves_no_database_running() throws Exception {
        var home = SomeHome.in(temporary, "data");
        var process = OtherJava.of(Unfinished.class, List.of("--yanxun.data=" + home.directory()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long database = Long.parseLong(String.valueOf(process.inputReader().readLine()));
        assertThat(ProcessHandle.of(database)).isPresent();

        process.destroy();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(ProcessHandle.of(database).filter(ProcessHandle::isAlive)).isEmpty();
    }

    /** All lines, on either stream, of a start that must end with exit code 1. */
    private List<String> lastWordsOf(String... arguments) throws IOException, InterruptedException {
        var said = temporary.resolve("said");
        var process = OtherJava.of(Yanxun.class, List.of(arguments))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(1);
        return Files.readAllLines(said);
    }
}
