package org.yanxun.database.wiring;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.yanxun.database.CannotStart;

/** Tries the port that a start was told before anything is made or opened, so that a taken one is said at once. */
final class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var told = context.getEnvironment();
        int port = told.getProperty("server.port", Integer.class, 0);
        if (port > 0) {
            require(told.getProperty("server.address", ""), port);
        }
    }

    /**
     * Tries it, on all addresses where none is given, without listening: whoever knocks already is not let in and then
     * hung up on.
     *
     * @throws PortInUseException if somebody listens there
     * @throws CannotStart if this user may not listen there
     */
    static void require(String address, int port) {
        try (var socket = new Socket()) {
            socket.setReuseAddress(true);
            socket.bind(address.isBlank() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException failure) {
            if (String.valueOf(failure.getMessage()).contains("Permission denied")) {
                throw new CannotStart("This user may not open port " + port + "; choose another with --port.", failure);
            }
            throw new PortInUseException(port, failure);
        }
    }
}
