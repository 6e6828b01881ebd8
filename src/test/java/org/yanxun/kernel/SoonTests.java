package org.yanxun.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SoonTests {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_is_so_already_is_asked_for_once() {
        assertThat(Soon.until(asked::incrementAndGet, answer -> answer == 1)).isOne();
        assertThat(asked).hasValue(1);
    }

    @Test
    void what_comes_later_is_asked_for_until_it_is_so() {
        assertThat(Soon.until(asked::incrementAndGet, answer -> answer == 3)).isEqualTo(3);
        assertThat(asked).hasValue(3);
    }

    @Test
    void what_never_comes_fails_with_the_last_answer() {
        assertThatThrownBy(() -> Soon.within(Duration.ZERO, () -> "nothing yet", String::isEmpty))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing yet");
    }
}
