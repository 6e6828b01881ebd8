package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.database.DataHome;
import org.yanxun.database.SomeHome;

/** Processes that look like PostgreSQL's and processes that only look a little like them. */
class LeftoversStoreTests {

    @TempDir
    private Path temporary;

    private final List<Process> started = new ArrayList<>();
    private Cluster cluster;

    @BeforeEach
    void make() throws IOException {
        DataHome home = SomeHome.in(temporary, "data");
        cluster = new Cluster(home, Binaries.of(home), Launch.ofThisUser());
        Files.createDirectory(cluster.directory());
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void an_orphan_in_the_directory_is_ended_though_no_pid_file_names_it() throws Exception {
        Process orphan = sleeping("postgres", cluster.directory());

        Leftovers.clear(cluster);

        assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void the_server_that_the_pid_file_names_is_ended_and_the_file_goes() throws Exception {
        Process left = sleeping("postgres", cluster.directory());
        Files.writeString(
                cluster.directory().resolve("postmaster.pid"), left.pid() + "\n" + cluster.directory() + "\n");

        Leftovers.clear(cluster);

        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(cluster.directory().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void the_database_of_another_house_is_left_alone() throws Exception {
        Path beside = Files.createDirectory(cluster.directory().resolveSibling("pg-of-another-house"));
        Process other = sleeping("postgres", beside);

        Leftovers.clear(cluster);

        assertThat(other.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void another_program_that_works_in_the_directory_is_left_alone() throws Exception {
        Process shell = sleeping("shell", cluster.directory());

        Leftovers.clear(cluster);

        assertThat(shell.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void a_process_that_got_the_number_of_a_dead_server_is_left_alone_and_the_file_goes() throws Exception {
        Process other = sleeping("postgres", temporary);
        Files.writeString(cluster.directory().resolve("postmaster.pid"), other.pid() + "\n");

        Leftovers.clear(cluster);

        assertThat(other.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(cluster.directory().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void where_nothing_is_left_nothing_happens() {
        Leftovers.clear(cluster);

        assertThat(cluster.directory()).isEmptyDirectory();
    }

    /** A program of that name that does nothing, in that directory. */
    private Process sleeping(String name, Path directory) throws IOException {
        Path program = temporary.resolve("programs").resolve(name);
        if (!Files.exists(program)) {
            Files.createDirectories(program.getParent());
            Files.copy(Path.of("/bin/sleep").toRealPath(), program);
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
        Process process = new ProcessBuilder(program.toString(), "60")
                .directory(directory.toFile())
                .start();
        started.add(process);
        return process;
    }
}
