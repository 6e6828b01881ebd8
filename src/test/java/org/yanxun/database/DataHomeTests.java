package org.yanxun.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataHomeTests {

    @TempDir
    private Path temporary;

    @Test
    void it_is_made_with_all_above_it_and_closed_to_others() throws IOException {
        assumeThat(temporary.getFileSystem().supportedFileAttributeViews()).contains("posix");
        var home = new DataHome(temporary.resolve("a").resolve("b")).prepared();
        assertThat(home.directory()).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.directory())))
                .isEqualTo("rwx------");
    }

    @Test
    void one_that_is_there_stays_as_it_is() throws IOException {
        var file = Files.writeString(temporary.resolve("secret.key"), "kept");
        assertThat(new DataHome(temporary).prepared().file("secret.key"))
                .isEqualTo(file)
                .hasContent("kept");
    }

    @Test
    void one_with_somebody_elses_files_is_left_alone() throws IOException {
        Files.writeString(temporary.resolve("letter.txt"), "theirs");
        assertThatThrownBy(() -> new DataHome(temporary).prepared())
                .isInstanceOf(CannotStart.class)
                .hasMessage("The data directory " + temporary
                        + " holds other files and nothing of Yanxun; choose an empty or a new one.");
        Files.createDirectory(temporary.resolve("pg"));
        assertThat(new DataHome(temporary).prepared().directory()).isEqualTo(temporary);
    }

    @Test
    void what_a_file_system_puts_into_an_empty_one_is_nobodys() throws IOException {
        Files.createDirectory(temporary.resolve("lost+found"));
        Files.createFile(temporary.resolve(".DS_Store"));
        assertThat(new DataHome(temporary).prepared().directory()).isEqualTo(temporary);
    }

    @Test
    void a_relative_path_is_one_below_where_the_application_was_started() {
        assertThat(new DataHome(Path.of("data", "..", "data")).directory())
                .isAbsolute()
                .isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void a_file_in_its_place_is_said_in_one_line() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> new DataHome(file).prepared())
                .isInstanceOf(CannotStart.class)
                .hasMessage("The data directory " + file + " cannot be made or reached.");
    }
}
