package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunTests {

    @Test
    void the_reason_is_the_fault_and_not_what_was_tidied_up_after_it() {
        var run = Run.of(List.of("sh", "-c", "echo 'FATAL:  no space'; echo 'initdb: removing contents'; exit 1"));

        assertThat(run.reason()).isEqualTo("FATAL:  no space");
        assertThat(Run.of(List.of("sh", "-c", "echo one; exit 7")).reason()).isEqualTo("one");
    }

    @Test
    void a_program_tells_its_exit_and_its_last_words() {
        Run run = Run.of(List.of("sh", "-c", "echo one; echo two >&2; echo; exit 3"));

        assertThat(run.succeeded()).isFalse();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.lastLine()).isEqualTo("two");
    }

    @Test
    void a_silent_program_is_known_by_its_exit() {
        assertThat(Run.of(List.of("sh", "-c", "exit 7")).lastLine()).isEqualTo("exit 7");
    }

    @Test
    void what_it_is_given_reaches_it() {
        assertThat(Run.of(List.of("cat"), "研訓\n").output()).isEqualTo("研訓\n");
    }

    @Test
    void a_program_that_gives_up_without_listening_still_says_why() {
        Run run = Run.of(List.of("sh", "-c", "exec <&-; echo too old; exit 1"), "a statement\n".repeat(200_000));

        assertThat(run.succeeded()).isFalse();
        assertThat(run.lastLine()).isEqualTo("too old");
    }
}
