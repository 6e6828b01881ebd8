package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.SomeHome;

class PostmasterStoreTests {

    private static final long TOO_LARGE = 20_000_001;

    @TempDir
    private static Path temporary;

    private static DataHome home;
    private static Cluster cluster;
    private static Logins logins;

    @BeforeAll
    static void setUp() {
        home = SomeHome.in(temporary, "data");
        logins = Logins.of(home);
        cluster = new Cluster(home, Binaries.of(home), Launch.ofThisUser());
        cluster.prepare(logins, Settings.ofThisMachine(false));
    }

    @Test
    void it_takes_connections_when_it_has_been_started_and_none_once_it_is_stopped() {
        int port = Port.of(home);
        Postmaster server = Postmaster.start(cluster, port);
        try {
            assertThat(asked(port)).isOne();
        } finally {
            server.stop();
        }
        assertThat(server.process().isAlive()).isFalse();
        assertThat(cluster.recordedPid()).isEmpty();
    }

    @Test
    void a_log_grown_large_is_put_aside_and_only_the_owner_reads_the_new_one() throws IOException {
        try (var log = new RandomAccessFile(cluster.log().toFile(), "rw")) {
            log.setLength(TOO_LARGE);
        }
        Postmaster.start(cluster, Port.of(home)).stop();

        assertThat(cluster.log().resolveSibling("postgresql.log.1")).hasSize(TOO_LARGE);
        assertThat(Files.size(cluster.log())).isLessThan(TOO_LARGE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster.log())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_port_that_stays_taken_is_said_in_one_line_and_leaves_nothing_running() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Postmaster.start(cluster, taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith(
                            "PostgreSQL does not start on " + cluster.directory() + ": could not create")
                    .hasMessageEndingWith("(see " + cluster.log() + ")");
        }
        assertThat(cluster.recordedPid()).isEmpty();
    }

    private static int asked(int port) {
        var login = logins.superuser();
        var source = new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", login.role(), login.password());
        return JdbcClient.create(source).sql("select 1").query(Integer.class).single();
    }
}
