package org.yanxun.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;

/**
 * PostgreSQL's own directory, {@code <data>/pg}, set up whole or not at all.
 *
 * @param home the data directory
 * @param binaries the programs
 * @param launch how they are run
 */
record Cluster(DataHome home, Binaries binaries, Launch launch) {

    static final String SETTINGS = "yanxun.conf";

    Path directory() {
        return home.file("pg");
    }

    Path log() {
        return home.file("postgresql.log");
    }

    /** Set up if it is not there yet, and its settings written. */
    void prepare(Logins logins, Settings settings) {
        try {
            if (!Files.isDirectory(directory())) {
                setUp(logins, settings);
            }
            Files.writeString(directory().resolve(SETTINGS), settings.lines());
            launch.give(directory());
        } catch (IOException failure) {
            throw new CannotStart("The data directory " + home.directory() + " cannot be written.", failure);
        }
    }

    private void setUp(Logins logins, Settings settings) throws IOException {
        var fresh = home.file("pg.new");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectory(fresh);
        launch.give(fresh);
        initialise(fresh, logins);
        Files.writeString(
                fresh.resolve("postgresql.conf"), "\ninclude = '" + SETTINGS + "'\n", StandardOpenOption.APPEND);
        Files.writeString(fresh.resolve(SETTINGS), settings.lines());
        launch.give(fresh);
        Bootstrap.run(this, fresh, logins);
        Files.move(fresh, directory(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** C.UTF-8 classifies Chinese characters as letters, which trigram search needs; C is the way out without it. */
    private void initialise(Path fresh, Logins logins) throws IOException {
        var password = Files.createFile(home.file("password.new"), Logins.onlyOwner(fresh));
        try {
            Files.writeString(password, logins.superuser().password() + "\n");
            launch.give(password);
            if (!initdb(fresh, password, "C.UTF-8").succeeded()) {
                var plain = initdb(fresh, password, "C");
                if (!plain.succeeded()) {
                    throw new CannotStart(
                            "The database cannot be set up in " + home.directory() + ": " + plain.reason());
                }
            }
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private Run initdb(Path fresh, Path password, String locale) {
        return Run.of(launch.command(List.of(
                binaries.program("initdb"),
                "--pgdata=" + fresh,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--set=" + Settings.SCRAM_ITERATIONS + "=1",
                "--encoding=UTF8",
                "--locale=" + locale,
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8")));
    }

    /** The process number in the pid file, alive or not; absent if there is no such file. */
    Optional<Long> recordedPid() {
        return pidLine(0)
                .map(String::trim)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** Whether the pid file says that this process answers questions. */
    boolean isReady(long pid) {
        return recordedPid().filter(recorded -> recorded == pid).isPresent()
                && pidLine(7).map(String::trim).filter("ready"::equals).isPresent();
    }

    /** The last line in which PostgreSQL's log says that it gives up; absent if there is none. */
    Optional<String> lastFatal() {
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .reduce((first, last) -> last);
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> pidLine(int number) {
        try {
            return Files.readAllLines(directory().resolve("postmaster.pid")).stream()
                    .skip(number)
                    .findFirst();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
