package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;

class LoginsTests {

    @TempDir
    private Path temporary;

    @Test
    void passwords_are_made_once_long_and_all_different() {
        var home = new DataHome(temporary);
        var made = Logins.of(home);
        assertThat(Logins.of(home)).isEqualTo(made);
        assertThat(made.owner().password())
                .hasSizeGreaterThanOrEqualTo(32)
                .isNotEqualTo(made.application().password())
                .isNotEqualTo(made.superuser().password());
    }

    @Test
    void two_houses_have_different_passwords() {
        var one = Logins.of(new DataHome(temporary.resolve("one")).prepared());
        var other = Logins.of(new DataHome(temporary.resolve("other")).prepared());
        assertThat(one.application()).isNotEqualTo(other.application());
    }

    @Test
    void only_the_owner_may_read_the_file_and_no_half_written_one_stays() throws IOException {
        assumeThat(temporary.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.writeString(temporary.resolve("passwords.new"), "torn");
        Logins.of(new DataHome(temporary));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve("passwords"))))
                .isEqualTo("rw-------");
        assertThat(temporary.resolve("passwords.new")).doesNotExist();
    }

    @Test
    void a_file_without_one_of_them_is_said_in_one_line() throws IOException {
        var file = Files.writeString(temporary.resolve("passwords"), "postgres=a\nyanxun_owner=b\n");
        assertThatThrownBy(() -> Logins.of(new DataHome(temporary)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The passwords file " + file + " has no password for yanxun_app.");
    }
}
