package org.yanxun.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListedTests {

    @Test
    void one_more_than_a_page_makes_a_cursor_after_the_last_one_shown() {
        Listed<String> page = Listed.of(List.of("a", "b", "c"), 2, each -> "after-" + each);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isEqualTo("after-b");
        assertThat(page.rest()).isEqualTo("after-b");
    }

    @Test
    void the_last_page_has_no_cursor_even_when_it_is_full() {
        Listed<String> page = Listed.of(List.of("a", "b"), 2, each -> each);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isNull();
        assertThat(page.rest()).isEmpty();
    }

    @Test
    void nothing_is_a_last_page() {
        assertThat(Listed.of(List.<String>of(), 2, each -> each)).isEqualTo(new Listed<>(List.of(), null));
    }
}
