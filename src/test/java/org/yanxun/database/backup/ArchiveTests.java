package org.yanxun.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;

class ArchiveTests {

    @TempDir
    private Path temporary;

    @Test
    void a_file_that_vanishes_before_it_is_looked_at_stops_no_backup_and_any_other_fault_does() throws IOException {
        assertThat(ClusterCopy.afterAll(new java.nio.file.NoSuchFileException("pg_internal.init")))
                .isEqualTo(java.nio.file.FileVisitResult.CONTINUE);
        assertThatThrownBy(() -> ClusterCopy.afterAll(new java.nio.file.AccessDeniedException("base")))
                .isInstanceOf(java.nio.file.AccessDeniedException.class);
    }

    @Test
    void a_file_that_vanished_meanwhile_is_left_out_and_the_rest_goes_on() throws IOException {
        var file = temporary.resolve("backup");
        try (var archive = Archive.create(file)) {
            archive.file("gone", temporary.resolve("gone"));
            archive.text("there", "there");
        }
        assertThat(namesIn(file)).containsExactly("there");
    }

    @Test
    void names_may_be_long_and_in_any_script() throws IOException {
        var file = temporary.resolve("backup");
        var name = "files/" + "研訓".repeat(60) + ".txt";
        try (var archive = Archive.create(file)) {
            archive.text(name, "");
        }
        assertThat(namesIn(file)).containsExactly(name);
    }

    @Test
    void what_belongs_to_one_process_or_is_made_anew_is_not_backed_up() throws IOException {
        var home = new DataHome(temporary.resolve("data")).prepared();
        for (var name : List.of("secret.key", "passwords", "port", "yanxun.lock", "postgresql.log", "passwords.new")) {
            Files.writeString(home.file(name), name);
        }
        for (var name : List.of("bin-18.3.0", "pg", "pg.new", "files")) {
            Files.writeString(Files.createDirectory(home.file(name)).resolve("inside"), name);
        }
        var file = temporary.resolve("backup");
        try (var archive = Archive.create(file)) {
            HouseFiles.into(archive, home);
        }
        assertThat(namesIn(file)).containsExactly("files/", "files/inside", "passwords", "secret.key");
    }

    @Test
    void a_file_made_to_write_outside_the_directory_restores_nothing() throws IOException {
        var file = temporary.resolve("backup");
        try (var archive = Archive.create(file)) {
            archive.text(Unpacking.HEADER, "");
            archive.text("inside", "fine");
            archive.text("../outside", "not fine");
        }
        var home = new DataHome(temporary.resolve("empty"));
        assertThatThrownBy(() -> Restore.read(file, home)).isInstanceOf(CannotStart.class);
        assertThat(temporary.resolve("outside")).doesNotExist();
        assertThat(home.directory()).isEmptyDirectory();
    }

    @Test
    void a_compressed_file_of_another_kind_is_refused_by_name() throws IOException {
        var file = temporary.resolve("other.tar.gz");
        try (var archive = Archive.create(file)) {
            archive.text("README", "something else");
        }
        assertThatThrownBy(() -> Restore.read(file, new DataHome(temporary.resolve("empty"))))
                .hasMessage("The file " + file + " is no backup of Yanxun.");
    }

    private static List<String> namesIn(Path file) throws IOException {
        var names = new ArrayList<String>();
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
