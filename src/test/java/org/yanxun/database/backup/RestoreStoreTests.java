package org.yanxun.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.SomeHome;
import org.yanxun.database.server.DatabaseServer;

/** What a restoration refuses, and what it leaves behind when it does: nothing. */
class RestoreStoreTests {

    @TempDir
    private Path temporary;

    @Test
    void a_backup_whose_database_does_not_start_restores_nothing() throws IOException {
        Path file = temporary.resolve("backup");
        try (var archive = Archive.create(file)) {
            archive.text(Unpacking.HEADER, "");
            archive.directory("pg");
            archive.text("pg/PG_VERSION", "9\n");
            archive.text("secret.key", "key");
        }
        var home = new DataHome(temporary.resolve("empty"));

        assertThatThrownBy(() -> Restore.read(file, home)).isInstanceOf(CannotStart.class);
        assertThat(home.directory()).isEmptyDirectory();
    }

    @Test
    void a_name_told_twice_restores_nothing() throws IOException {
        Path file = temporary.resolve("backup");
        try (var archive = Archive.create(file)) {
            archive.text(Unpacking.HEADER, "");
            archive.text("secret.key", "one");
            archive.text("secret.key", "other");
        }

        refused(file, "The file " + file + " is no whole backup of Yanxun.");
    }

    @Test
    void names_from_the_root_and_through_a_folder_lead_nowhere() throws IOException {
        for (String name : new String[] {"/tmp/of-a-backup", "files/../../outside"}) {
            Path file = temporary.resolve("backup");
            try (var archive = Archive.create(file)) {
                archive.text(Unpacking.HEADER, "");
                archive.text(name, "not fine");
            }
            var home = new DataHome(temporary.resolve("empty"));
            assertThatThrownBy(() -> Restore.read(file, home)).isInstanceOf(CannotStart.class);
            assertThat(Path.of("/tmp/of-a-backup")).doesNotExist();
            assertThat(temporary.resolve("outside")).doesNotExist();
            assertThat(home.directory()).isEmptyDirectory();
        }
    }

    @Test
    void a_backup_torn_anywhere_restores_nothing() throws IOException {
        var home = SomeHome.in(temporary, "data");
        DatabaseServer.open(home).close();
        Path backup = temporary.resolve("backup");
        Backup.write(home, backup);
        byte[] whole = Files.readAllBytes(backup);
        Path torn = temporary.resolve("torn");
        for (int attempt = 0; attempt < 12; attempt++) {
            Files.write(torn, Arrays.copyOf(whole, ThreadLocalRandom.current().nextInt(whole.length - 2_000)));
            refused(torn, "The file " + torn + " is no whole backup of Yanxun.");
        }
    }

    @Test
    void an_empty_file_and_a_folder_are_no_backup() throws IOException {
        Path empty = Files.createFile(temporary.resolve("nothing"));
        Path folder = Files.createDirectory(temporary.resolve("folder"));

        refused(empty, "The file " + empty + " is no whole backup of Yanxun.");
        refused(folder, "The file " + folder + " is no whole backup of Yanxun.");
    }

    @Test
    void a_target_that_is_a_file_is_said_in_one_line() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> Restore.read(temporary.resolve("backup"), new DataHome(file)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The data directory " + file + " cannot be made or reached.");
        assertThat(file).isEmptyFile();
    }

    @Test
    void a_house_that_is_just_starting_cannot_be_reached_yet_and_nothing_is_made_there() {
        var home = new DataHome(temporary.resolve("starting")).prepared();

        assertThatThrownBy(() -> DatabaseServer.running(home, "postgres"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The Yanxun on " + home.directory() + " is still starting; try again in a moment.");
        assertThat(home.directory()).isEmptyDirectory();
    }

    private void refused(Path file, String line) {
        var home = new DataHome(temporary.resolve("empty"));
        assertThatThrownBy(() -> Restore.read(file, home))
                .isInstanceOf(CannotStart.class)
                .hasMessage(line);
        assertThat(home.directory()).isEmptyDirectory();
    }
}
