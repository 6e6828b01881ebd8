package org.yanxun.database.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.yanxun.database.DataHome;
import org.yanxun.database.OtherJava;

/** An application of its own process that holds a database open until it is killed. */
final class ServerProcess {

    private ServerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var server = DatabaseServer.open(new DataHome(Path.of(arguments[0])))) {
            System.out.println("ready " + server.pid());
            Thread.sleep(600_000);
        }
    }

    static Process start(DataHome home) throws IOException {
        return OtherJava.of(ServerProcess.class, List.of(home.directory().toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The process number of its database server, once that is ready. */
    static long awaitServer(Process process) throws IOException {
        var output = process.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return Long.parseLong(line.substring("ready ".length()));
            }
        }
        throw new AssertionError("the process ended before it was ready");
    }
}
