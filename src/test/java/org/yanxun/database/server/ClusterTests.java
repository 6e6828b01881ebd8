package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.database.DataHome;

class ClusterTests {

    private static final Launch ORDINARY = new Launch(List.of(), false);

    @TempDir
    private Path temporary;

    private Cluster cluster;

    @BeforeEach
    void make() throws IOException {
        var home = new DataHome(temporary);
        cluster = new Cluster(home, new Binaries(home.file("bin-none")), ORDINARY);
        Files.createDirectory(cluster.directory());
    }

    @Test
    void a_server_is_ready_once_its_own_pid_file_says_so() throws IOException {
        pidFile("4711", "/data/pg", "1764400000", "15432", "", "127.0.0.1", "", "starting");
        assertThat(cluster.recordedPid()).hasValue(4711L);
        assertThat(cluster.isReady(4711)).isFalse();

        pidFile("4711", "/data/pg", "1764400000", "15432", "", "127.0.0.1", "", "ready   ");
        assertThat(cluster.isReady(4711)).isTrue();
        assertThat(cluster.isReady(4712)).as("the file of a server before it").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "ready", "-4711", "47 11", "99999999999999999999999999"})
    void a_torn_pid_file_names_no_process(String content) throws IOException {
        Files.writeString(cluster.directory().resolve("postmaster.pid"), content);

        assertThat(cluster.recordedPid()).isEmpty();
        assertThat(cluster.isReady(4711)).isFalse();
    }

    @Test
    void without_a_pid_file_nothing_runs() {
        assertThat(cluster.recordedPid()).isEmpty();
        assertThat(cluster.isReady(ProcessHandle.current().pid())).isFalse();
    }

    @Test
    void the_last_of_several_reasons_is_the_one_that_counts() throws IOException {
        assertThat(cluster.lastFatal()).isEmpty();
        Files.write(
                cluster.log(),
                List.of(
                        "18:00 [1] LOG:  starting",
                        "18:00 [1] FATAL:  could not bind",
                        "18:01 [2] PANIC:  could not locate a valid checkpoint",
                        "18:01 [2] LOG:  shut down"));

        assertThat(cluster.lastFatal().orElseThrow()).endsWith("PANIC:  could not locate a valid checkpoint");
    }

    @Test
    void a_log_that_cannot_be_read_gives_no_reason() throws IOException {
        Files.write(cluster.log(), new byte[] {'F', 'A', 'T', 'A', 'L', ':', (byte) 0xC3, (byte) 0x28, '\n'});

        assertThat(cluster.lastFatal()).isEmpty();
    }

    private void pidFile(String... lines) throws IOException {
        Files.write(cluster.directory().resolve("postmaster.pid"), List.of(lines));
    }
}
