package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.shell.fault.InvalidInput;

class RowsTests {

    @Test
    void what_fits_is_one_page_without_a_cursor() {
        Rows<UUID> rows = page(some(3), 3, null);
        assertThat(rows.items()).hasSize(3);
        assertThat(rows.next()).isNull();
        assertThat(page(List.of(), 1, null).items()).isEmpty();
        assertThat(Rows.whole(some(3)).next()).isNull();
    }

    @Test
    void the_cursor_is_the_last_row_shown_and_the_next_page_begins_behind_it() {
        List<UUID> all = some(5);
        Rows<UUID> first = page(all, 2, null);
        assertThat(first.next()).isEqualTo(all.get(1));
        assertThat(page(all, 2, first.next()).items()).isEqualTo(all.subList(2, 4));
        assertThat(page(all, 2, all.getLast()).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void a_page_has_one_row_at_least_and_two_hundred_at_most(int limit) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> page(some(3), limit, null))
                .matches(wrong -> wrong.problems().getFirst().field().equals("limit"));
        assertThat(page(some(300), 200, null).items()).hasSize(200);
        assertThat(page(some(300), 1, null).items()).hasSize(1);
    }

    @Test
    void a_row_that_is_not_in_the_list_begins_no_page() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> page(some(3), 2, UUID.randomUUID()))
                .matches(wrong -> wrong.problems().getFirst().field().equals("cursor"));
    }

    @Test
    void rows_shown_in_another_way_are_the_same_rows() {
        List<UUID> all = some(3);
        Rows<String> shown = page(all, 2, null).shown(UUID::toString);
        assertThat(shown.items())
                .containsExactly(all.getFirst().toString(), all.get(1).toString());
        assertThat(shown.next()).isEqualTo(all.get(1));
    }

    @Property(tries = 100)
    void page_by_page_every_row_is_seen_once(
            @ForAll @IntRange(max = 60) int many, @ForAll @IntRange(min = 1, max = 9) int limit) {
        List<UUID> all = some(many);
        List<UUID> seen = new ArrayList<>();
        @Nullable UUID cursor = null;
        do {
            Rows<UUID> page = page(all, limit, cursor);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).isEqualTo(all);
    }

    private static Rows<UUID> page(List<UUID> all, int limit, @Nullable UUID cursor) {
        return Rows.of(all, limit, cursor, Function.identity());
    }

    private static List<UUID> some(int many) {
        return IntStream.range(0, many).mapToObj(n -> new UUID(7, n)).toList();
    }
}
