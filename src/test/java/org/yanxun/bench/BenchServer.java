package org.yanxun.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A server of its own for a benchmark: the unpacked build that {@code script/bench} has prepared, on a free port and the
 * given data directory. What it prints goes to {@code server.log} beside the data. Closing it ends it in good order.
 */
public final class BenchServer implements AutoCloseable {

    private final Process process;
    private final URI address;
    private final Duration untilFirstPage;

    private BenchServer(Process process, URI address, Consumer<URI> meanwhile) throws IOException {
        this.process = process;
        this.address = address;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "bench server ends"));
        meanwhile.accept(address);
        this.untilFirstPage = new FirstPage(process, address).await();
    }

    /** How a server is to be started: where its data are, with the demonstration or not, with the cache or not. */
    public record Setting(Path data, boolean demonstration, boolean cached) {

        /** The same without the cache of loaded classes. */
        public Setting uncached() {
            return new Setting(data, demonstration, false);
        }
    }

    /** Starts one and returns once it has answered its first page in full. */
    public static BenchServer start(Setting setting) throws IOException {
        return start(setting, address -> {});
    }

    /** The same, doing something in the meantime, as soon as its process runs. */
    public static BenchServer start(Setting setting, Consumer<URI> meanwhile) throws IOException {
        int port = freePort();
        var command = new ProcessBuilder(command(setting, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(setting)));
        return new BenchServer(command.start(), URI.create("http://127.0.0.1:" + port + "/"), meanwhile);
    }

    /** All that servers with that setting have printed so far. */
    public static String said(Setting setting) throws IOException {
        return Files.readString(log(setting).toPath());
    }

    /** The id of its process. */
    long pid() {
        return process.pid();
    }

    /** Its first page. */
    public URI address() {
        return address;
    }

    /** From the start of its process to the last byte of its first page. */
    public Duration untilFirstPage() {
        return untilFirstPage;
    }

    /** Ends it as kill -9 does: without a word. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Setting setting, int port) {
        Path home = home();
        Path cache = home.resolve("yanxun.aot");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + home.resolve("java.options"));
        if (setting.cached()) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", home.resolve("yanxun.jar").toString()));
        command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
        command.addAll(List.of("--yanxun.data=" + setting.data(), "--yanxun.demo=" + setting.demonstration()));
        return command;
    }

    private static Path home() {
        return Optional.ofNullable(System.getProperty("yanxun.bench.server"))
                .map(Path::of)
                .orElseThrow(() -> new IllegalStateException("to be run by script/bench"));
    }

    private static File log(Setting setting) {
        return setting.data().resolveSibling("server.log").toFile();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
