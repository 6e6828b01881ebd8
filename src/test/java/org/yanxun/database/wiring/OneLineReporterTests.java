package org.yanxun.database.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import org.yanxun.database.CannotStart;

class OneLineReporterTests {

    private static final String ADDRESS = "127.0.0.77";
    private static final int FIRST = 30_000;

    /** From here on outgoing connections may be given a port. */
    private static final int END = 32_768;

    @Test
    void a_known_reason_is_found_however_deep_it_lies() {
        var deep = new IllegalStateException("bean", new IllegalStateException("factory", new CannotStart("No room.")));
        assertThat(OneLineReporter.lineFor(deep)).contains("No room.");
        assertThat(OneLineReporter.lineFor(new PortInUseException(8080)))
                .contains("Port 8080 is in use; choose another with --port.");
    }

    @Test
    void a_taken_port_is_told_apart_from_a_free_one() throws IOException {
        int port;
        try (var taken = listening()) {
            port = taken.getLocalPort();
            assertThatThrownBy(() -> FreePort.require("", taken.getLocalPort())).isInstanceOf(PortInUseException.class);
        }
        assertThatCode(() -> FreePort.require(ADDRESS, port)).doesNotThrowAnyException();
    }

    @Test
    void whoever_knocks_while_a_port_is_tried_is_not_let_in() throws IOException, InterruptedException {
        int port;
        try (var free = listening()) {
            port = free.getLocalPort();
        }
        var letIn = new AtomicInteger();
        var trying = new AtomicBoolean(true);
        var visitor = Thread.ofVirtual().start(() -> {
            while (trying.get()) {
                try (var wire = new Socket(ADDRESS, port)) {
                    letIn.addAndGet(wire.isConnected() ? 1 : 0);
                } catch (IOException refused) {
                    Thread.onSpinWait();
                }
            }
        });
        for (int times = 0; times < 500; times++) {
            tried(port);
        }
        trying.set(false);
        visitor.join();

        assertThat(letIn).hasValue(0);
    }

    /** On a port no outgoing connection is given, of an address nobody else listens at: what is freed stays free. */
    private static ServerSocket listening() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            try {
                return new ServerSocket(port, 1, InetAddress.getByName(ADDRESS));
            } catch (BindException taken) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("no port is free at " + ADDRESS);
    }

    private static void tried(int port) {
        try {
            FreePort.require(ADDRESS, port);
        } catch (PortInUseException byTheVisitor) {
            Thread.onSpinWait();
        }
    }

    @Test
    void an_unforeseen_failure_keeps_its_stack_trace() {
        assertThat(OneLineReporter.lineFor(new IllegalStateException("?"))).isEmpty();
    }

    @Test
    void a_given_server_may_be_written_without_the_driver_and_never_shows_what_follows_the_question_mark() {
        assertThat(new GivenStore("postgresql://host/a?password=x", "me", "y")).hasToString("jdbc:postgresql://host/a");
        assertThatThrownBy(() -> new GivenStore("mysql://host/a", "me", "y")).isInstanceOf(CannotStart.class);
    }
}
