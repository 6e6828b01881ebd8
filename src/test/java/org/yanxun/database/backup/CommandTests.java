package org.yanxun.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.database.OtherJava;
import org.yanxun.database.SomeHome;
import org.yanxun.database.audit.Audit;
import org.yanxun.database.migration.Migration;
import org.yanxun.database.server.DatabaseServer;
import org.yanxun.kernel.Soon;

/** The commands in processes of their own, as the scripts call them. */
class CommandTests {

    @TempDir
    private Path temporary;

    private Map<String, String> given = Map.of();

    @Test
    void a_running_house_is_backed_up_from_outside_and_restored_beside_it() throws Exception {
        var home = SomeHome.in(temporary, "data");
        var backup = temporary.resolve("backup");
        try (var server = DatabaseServer.open(home)) {
            assertThat(run(0, Backup.class, home.directory(), backup))
                    .containsExactly("Backed up to " + backup + " (" + Files.size(backup) + " bytes).");
            var other = temporary.resolve("other");
            assertThat(run(0, Restore.class, other, backup))
                    .containsExactly("Restored into " + other + ", schema none.");
            assertThat(ProcessHandle.of(server.pid())).isPresent();
        }
    }

    @Test
    void a_command_that_cannot_says_why_in_one_line() throws Exception {
        assertThat(run(1, Backup.class, temporary.resolve("none"), temporary.resolve("backup")))
                .containsExactly("There is no database in " + temporary.resolve("none") + ".");
        assertThat(run(1, Restore.class, temporary.resolve("empty"), temporary.resolve("none")))
                .containsExactly("There is no file " + temporary.resolve("none") + ".");
        var home = Files.createDirectories(temporary.resolve("home"));
        Files.createDirectory(home.resolve("pg"));
        assertThat(run(1, Backup.class, home, temporary.resolve("nowhere").resolve("backup")))
                .containsExactly(
                        "There is no directory " + temporary.resolve("nowhere") + " to write the backup into.");
        assertThat(run(1, Backup.class)).containsExactly("The data directory and the file are needed.");
    }

    @Test
    void an_audit_reads_a_house_that_runs_and_one_that_rests_and_what_was_restored() throws Exception {
        var home = SomeHome.in(temporary, "data");
        var backup = temporary.resolve("backup");
        try (var server = DatabaseServer.open(home)) {
            Migration.run(server.source(DatabaseServer.DATABASE, server.logins().owner()));
            assertThat(run(0, Audit.class, home.directory()).getLast()).startsWith("0 broken promises");
            run(0, Backup.class, home.directory(), backup);
        }
        assertThat(run(0, Audit.class, home.directory()).getLast()).startsWith("0 broken promises");
        var other = temporary.resolve("other");
        assertThat(run(0, Restore.class, other, backup).getLast()).startsWith("Restored into " + other);
        assertThat(run(0, Audit.class, other).getLast()).startsWith("0 broken promises found by the checks of");
    }

    @Test
    void an_audit_that_cannot_look_is_no_verdict() throws Exception {
        var nowhere = temporary.resolve("none");

        assertThat(run(2, Audit.class, nowhere)).containsExactly("There is no database in " + nowhere + ".");
        given = Map.of("YANXUN_DB_URL", "jdbc:postgresql://127.0.0.1:1/none", "YANXUN_DB_USER", "nobody");
        assertThat(run(2, Audit.class))
                .singleElement()
                .asString()
                .startsWith("The database cannot be checked: Connection to 127.0.0.1:1 refused.");
    }

    /** What comes through a pipe stops in the middle, as a backup does that somebody waits for. */
    @Test
    void a_restore_that_is_stopped_leaves_the_directory_empty_and_says_nothing() throws Exception {
        var home = SomeHome.in(temporary, "data");
        var backup = temporary.resolve("backup");
        try (var server = DatabaseServer.open(home)) {
            assertThat(server.pid()).isPositive();
            run(0, Backup.class, home.directory(), backup);
        }
        var pipe = temporary.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        var other = temporary.resolve("other");
        var process = command(Restore.class, other, pipe).start();
        try (var half = Files.newOutputStream(pipe)) {
            half.write(Arrays.copyOf(Files.readAllBytes(backup), (int) Files.size(backup) / 2));
            half.flush();
            Soon.until(() -> Files.exists(other.resolve("pg")), Boolean::booleanValue);
            process.destroy();

            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(other).isEmptyDirectory();
        assertThat(Files.readString(temporary.resolve("output"))).isEmpty();
    }

    private List<String> run(int exit, Class<?> command, Object... arguments) throws IOException, InterruptedException {
        assertThat(command(command, arguments).start().waitFor()).isEqualTo(exit);
        return Files.readAllLines(temporary.resolve("output"));
    }

    private ProcessBuilder command(Class<?> command, Object... arguments) {
        var words = Stream.of(arguments).map(Object::toString).toList();
        var process = OtherJava.of(command, words)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("output").toFile());
        process.environment().putAll(given);
        return process;
    }
}
