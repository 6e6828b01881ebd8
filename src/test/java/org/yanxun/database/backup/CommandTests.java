package org.yanxun.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.database.OtherJava;
import org.yanxun.database.SomeHome;
import org.yanxun.database.audit.Audit;
import org.yanxun.database.migration.Migration;
import org.yanxun.database.server.DatabaseServer;

/** The commands in processes of their own, as the scripts call them. */
class CommandTests {

    @TempDir
    private Path temporary;

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
        assertThat(run(2, Audit.class, "jdbc:postgresql://127.0.0.1:1/none", "nobody", "none"))
                .singleElement()
                .asString()
                .startsWith("The database cannot be checked: ");
    }

    private List<String> run(int exit, Class<?> command, Object... arguments) throws IOException, InterruptedException {
        var output = temporary.resolve("output");
        var words = Stream.of(arguments).map(Object::toString).toList();
        var process = OtherJava.of(command, words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(exit);
        return Files.readAllLines(output);
    }
}
