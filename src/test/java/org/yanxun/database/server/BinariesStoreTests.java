package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.SomeHome;

class BinariesStoreTests {

    @TempDir
    private Path temporary;

    @Test
    void programs_half_unpacked_when_the_power_went_are_unpacked_anew() throws IOException {
        DataHome home = new DataHome(temporary.resolve("fresh")).prepared();
        Path expected = home.file(nameOfPrograms());
        Path torn = Files.createDirectories(expected.resolveSibling(expected.getFileName() + ".new"));
        Files.writeString(torn.resolve("torn"), "half of it");

        Binaries binaries = Binaries.of(home);

        assertThat(binaries.directory()).isEqualTo(expected);
        assertThat(torn).doesNotExist();
        assertThat(expected.resolve("torn")).doesNotExist();
        assertThat(Run.of(List.of(binaries.program("postgres"), "--version")).lastLine())
                .startsWith("postgres (PostgreSQL) 18");
        assertThat(Path.of(binaries.program("initdb"))).isExecutable();
    }

    @Test
    void programs_that_are_there_are_not_unpacked_again() throws IOException {
        DataHome home = new DataHome(temporary.resolve("kept")).prepared();
        Path there = Files.createDirectory(home.file(nameOfPrograms()));
        Files.writeString(there.resolve("mine"), "as it was");

        assertThat(Binaries.of(home).directory()).isEqualTo(there);
        assertThat(there).isDirectoryContaining(file -> file.endsWith("mine"));
    }

    @Test
    void a_directory_that_takes_no_programs_is_said_in_one_line() throws IOException {
        DataHome impossible =
                new DataHome(Files.createFile(temporary.resolve("file")).resolve("data"));

        assertThatThrownBy(() -> Binaries.of(impossible))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("PostgreSQL's programs cannot be unpacked into " + impossible.directory());
    }

    /** As the version in the class path makes it. */
    private String nameOfPrograms() {
        return Binaries.of(SomeHome.in(temporary, "other"))
                .directory()
                .getFileName()
                .toString();
    }
}
