package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;

class LaunchTests {

    private static final Launch ORDINARY = new Launch(List.of(), false);

    @TempDir
    private Path temporary;

    @Test
    void an_ordinary_user_runs_the_programs_as_they_are() {
        assertThat(ORDINARY.command(List.of("postgres", "-V"))).containsExactly("postgres", "-V");
        assertThat(ORDINARY.detached(List.of("postgres"))).endsWith("postgres");
    }

    @Test
    void whoever_runs_this_finds_a_way_that_is_not_root() {
        var who = Run.of(Launch.ofThisUser().command(List.of("id", "-u")));
        assertThat(who.succeeded()).isTrue();
        assertThat(who.lastLine()).isNotEqualTo("0");
    }

    @Test
    void an_ordinary_user_needs_no_other_way_into_the_data_directory() {
        assertThatCode(() -> ORDINARY.into(new DataHome(temporary))).doesNotThrowAnyException();
    }

    @Test
    void a_user_who_cannot_get_into_the_data_directory_is_told_so() {
        var blind = new Launch(List.of("false"), true);
        assertThatThrownBy(() -> blind.into(new DataHome(temporary)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot get into " + temporary);
    }

    @Test
    void a_program_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Run.of(List.of("no-such-program")))
                .hasMessage("The program no-such-program cannot be run.");
    }
}
