package org.yanxun.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.SomeHome;
import org.yanxun.database.migration.Migration;
import org.yanxun.database.server.DatabaseServer;

class BackupStoreTests {

    @TempDir
    private Path temporary;

    @Test
    void a_backup_taken_while_rows_are_written_restores_all_that_was_acknowledged_before_it() throws Exception {
        var home = SomeHome.in(temporary, "data");
        var acknowledged = new AtomicInteger();
        int before;
        try (var server = DatabaseServer.open(home)) {
            Migration.run(server.source(DatabaseServer.DATABASE, server.logins().owner()));
            owner(server)
                    .sql("create table public.kept (n int primary key, words text)")
                    .update();
            owner(server)
                    .sql("insert into public.kept select -n, repeat('研訓', 200) from generate_series(1, 20000) n")
                    .update();
            Files.writeString(home.file("secret.key"), "not to be lost");
            Files.createDirectories(home.file("files").resolve("2025"));
            Files.writeString(home.file("files").resolve("2025").resolve("簽到.txt"), "a document");
            var enough = new AtomicBoolean();
            var writer = Thread.ofPlatform().start(() -> write(server, acknowledged, enough));
            while (acknowledged.get() < 50) {
                Thread.sleep(5);
            }
            before = acknowledged.get();
            Backup.write(home, temporary.resolve("backup"));
            enough.set(true);
            writer.join();
        }
        var restored = SomeHome.in(temporary, "restored");
        assertRestored(temporary.resolve("backup"), restored, before, acknowledged.get());
    }

    private void assertRestored(Path backup, DataHome borrowed, int atLeast, int atMost) throws IOException {
        var home = new DataHome(temporary.resolve("empty"));
        assertThat(Restore.read(backup, home)).isNotBlank();
        try (var server = DatabaseServer.open(home)) {
            int kept = owner(server)
                    .sql("select count(*) from public.kept where n > 0")
                    .query(Integer.class)
                    .single();
            assertThat(kept).isBetween(atLeast, atMost);
            assertThat(owner(server)
                            .sql("select count(*) from public.kept where n < 0 and words = repeat('研訓', 200)")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(20_000);
            assertThat(Migration.run(server.source(
                            DatabaseServer.DATABASE, server.logins().owner())))
                    .as("steps to take after a restoration of the same version")
                    .isZero();
        }
        assertThat(home.file("secret.key")).hasContent("not to be lost");
        assertThat(home.file("files").resolve("2025").resolve("簽到.txt")).hasContent("a document");
        assertThat(borrowed.directory()).isNotEqualTo(home.directory());
    }

    @Test
    void a_stopped_house_is_backed_up_as_well_and_only_the_owner_may_read_the_file() throws IOException {
        var home = SomeHome.in(temporary, "data");
        DatabaseServer.open(home).close();
        var backup = temporary.resolve("backup");
        Backup.write(home, backup);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Backup.write(home, backup)).hasMessage("The file " + backup + " exists already.");
        assertThat(Restore.read(backup, new DataHome(temporary.resolve("empty"))))
                .isEqualTo("none");
    }

    @Test
    void a_directory_with_anything_in_it_is_left_alone() throws IOException {
        Files.writeString(temporary.resolve("mine"), "mine");
        var home = new DataHome(temporary);
        assertThatThrownBy(() -> Restore.read(temporary.resolve("backup"), home))
                .isInstanceOf(CannotStart.class)
                .hasMessageEndingWith("is not empty; a backup is restored into an empty one only.");
        assertThat(temporary.resolve("mine")).exists();
    }

    @Test
    void a_torn_or_foreign_file_restores_nothing() throws IOException {
        var home = SomeHome.in(temporary, "data");
        DatabaseServer.open(home).close();
        var backup = temporary.resolve("backup");
        Backup.write(home, backup);
        var whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));
        var target = new DataHome(temporary.resolve("empty"));
        assertThatThrownBy(() -> Restore.read(backup, target))
                .hasMessage("The file " + backup + " is no whole backup of Yanxun.");
        Files.writeString(backup, "something else");
        assertThatThrownBy(() -> Restore.read(backup, target))
                .hasMessage("The file " + backup + " is no whole backup of Yanxun.");
        assertThatThrownBy(() -> Restore.read(temporary.resolve("none"), target))
                .hasMessage("There is no file " + temporary.resolve("none") + ".");
        assertThat(target.directory()).isEmptyDirectory();
    }

    @Test
    void where_there_is_no_database_there_is_no_backup() {
        assertThatThrownBy(() -> Backup.write(new DataHome(temporary), temporary.resolve("backup")))
                .hasMessage("There is no database in " + temporary + ".");
    }

    private static void write(DatabaseServer server, AtomicInteger acknowledged, AtomicBoolean enough) {
        var client = owner(server);
        while (!enough.get()) {
            client.sql("insert into public.kept values (?, '')")
                    .param(acknowledged.get() + 1)
                    .update();
            acknowledged.incrementAndGet();
        }
    }

    private static JdbcClient owner(DatabaseServer server) {
        return JdbcClient.create(
                server.source(DatabaseServer.DATABASE, server.logins().owner()));
    }
}
