package org.yanxun.roster.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yanxun.roster.find.Stretch;
import org.yanxun.shell.fault.InvalidInput;

class SlicesTests {

    private static final List<Integer> ALL = IntStream.range(0, 7).boxed().toList();

    @Test
    void a_list_is_walked_to_its_end_page_by_page() {
        Slice<String> first = page(0, 3);
        assertThat(first.items()).containsExactly("0", "1", "2");
        assertThat(first.next()).isEqualTo("3");
        assertThat(page(3, 3).next()).isEqualTo("6");
        assertThat(page(6, 3).items()).containsExactly("6");
        assertThat(page(6, 3).next()).isNull();
    }

    @Test
    void a_page_that_ends_with_the_list_is_the_last_one() {
        assertThat(page(0, 7).next()).isNull();
        assertThat(page(0, 6).next()).isEqualTo("6");
        assertThat(page(9, 3).items()).isEmpty();
    }

    @Test
    void a_wrong_cursor_or_limit_is_named() {
        assertThatThrownBy(() -> page(-1, 3))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems().getFirst().field()).isEqualTo("cursor"));
        assertThatThrownBy(() -> page(0, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> page(0, Slices.MOST + 1))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems().getFirst().field()).isEqualTo("limit"));
        assertThat(page(0, Slices.MOST).items()).hasSize(7);
    }

    private static Slice<String> page(int cursor, int limit) {
        return Slices.of(cursor, limit, SlicesTests::part, String::valueOf);
    }

    private static List<Integer> part(Stretch stretch) {
        return ALL.stream().skip(stretch.from()).limit(stretch.most()).toList();
    }
}
