package org.yanxun.database.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;

/** The server's port on the loopback, remembered in {@code <data>/port} and changed if somebody else has taken it. */
final class Port {

    private static final int FIRST = 15_432;
    /** Below 32,768, where the ports of outgoing connections begin: none of those can take ours during a restart. */
    private static final int END = 30_000;

    private Port() {}

    static int of(DataHome home) {
        var file = home.file("port");
        try {
            int remembered = read(file);
            if (remembered > 0 && isFree(remembered)) {
                return remembered;
            }
            int fresh = free();
            Files.writeString(file, fresh + "\n");
            return fresh;
        } catch (IOException failure) {
            throw new CannotStart("The file " + file + " cannot be read and written.", failure);
        }
    }

    /** The remembered port, or 0. */
    static int read(Path file) throws IOException {
        var line = Files.exists(file) ? Files.readString(file).trim() : "";
        return line.matches("[1-9]\\d{3,4}") && Integer.parseInt(line) < END ? Integer.parseInt(line) : 0;
    }

    private static int free() {
        for (int attempt = 0; attempt < 200; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotStart("No free port was found on 127.0.0.1 for the database.");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
