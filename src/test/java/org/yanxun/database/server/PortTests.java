package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.database.DataHome;

class PortTests {

    @TempDir
    private Path temporary;

    @Test
    void it_is_remembered_and_lies_below_the_ports_of_outgoing_connections() {
        var home = new DataHome(temporary);
        int port = Port.of(home);
        assertThat(port).isBetween(15_432, 29_999);
        assertThat(Port.of(home)).isEqualTo(port);
    }

    @Test
    void one_that_is_taken_is_changed_for_good() throws IOException {
        var home = new DataHome(temporary);
        int port = Port.of(home);
        int other;
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            other = Port.of(home);
            assertThat(other).isNotEqualTo(taken.getLocalPort());
        }
        assertThat(Port.of(home)).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "port", "0", "-1", "99999999", "15432 15433"})
    void a_line_that_is_no_port_is_replaced(String line) throws IOException {
        Files.writeString(temporary.resolve("port"), line);
        assertThat(Port.read(temporary.resolve("port"))).isZero();
        assertThat(Port.of(new DataHome(temporary))).isPositive();
    }
}
