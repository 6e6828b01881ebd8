package org.yanxun.credit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.shell.fault.InvalidInput;

class SliceTests {

    @Property(tries = 300)
    void turning_all_pages_gives_everything_once_and_in_order(
            @ForAll @IntRange(max = 60) int count, @ForAll @IntRange(min = 1, max = 25) int limit) {
        List<UUID> all = ids(count);
        List<UUID> seen = new ArrayList<>();
        UUID cursor = null;
        do {
            Slice<UUID> page = Slice.of(Slice.after(all, cursor, id -> id), limit, id -> id);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).isEqualTo(all);
    }

    @Test
    void the_last_page_names_no_next_one_even_if_it_is_full() {
        List<UUID> all = ids(4);

        assertThat(Slice.of(all, 4, id -> id).next()).isNull();
        assertThat(Slice.of(all, 3, id -> id).next()).isEqualTo(all.get(2));
        assertThat(Slice.of(List.<UUID>of(), 3, id -> id).items()).isEmpty();
    }

    @Test
    void a_cursor_that_names_nobody_is_told() {
        assertThatThrownBy(() -> Slice.after(ids(3), new UUID(9, 9), id -> id)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 200})
    void usual_limits_are_taken(int limit) {
        assertThat(Slice.checked(limit)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void others_are_told(int limit) {
        assertThatThrownBy(() -> Slice.checked(limit)).isInstanceOf(InvalidInput.class);
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(at -> new UUID(1, at)).toList();
    }
}
