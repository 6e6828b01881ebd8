package org.yanxun.insight.web.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.shell.fault.InvalidInput;

class BehindTests {

    @Test
    void what_fits_on_one_page_has_no_other() {
        Behind all = Behind.of(rows(3), Optional.empty(), 3);
        assertThat(all.rows()).hasSize(3);
        assertThat(all.cursor()).isEmpty();
        assertThat(all.isPart()).isFalse();
        assertThat(Behind.of(List.of(), Optional.empty(), 3)).isEqualTo(Behind.NONE);
    }

    @Test
    void a_page_says_which_rows_it_shows_and_of_how_many() {
        Behind first = Behind.of(rows(5), Optional.empty(), 2);
        assertThat(List.of(first.first(), first.last(), first.total())).containsExactly(1, 2, 5);
        assertThat(first.isPart()).isTrue();
        Behind second = Behind.of(rows(5), first.cursor(), 2);
        assertThat(List.of(second.first(), second.last(), second.before())).containsExactly(3, 4, 2);
        Behind last = Behind.of(rows(5), second.cursor(), 2);
        assertThat(last.rows()).hasSize(1);
        assertThat(last.cursor()).isEmpty();
        assertThat(last.isPart()).isTrue();
    }

    @Test
    void rows_that_come_in_front_move_no_page() {
        Behind first = Behind.of(rows(5), Optional.empty(), 2);
        List<Evidence> grown = new ArrayList<>(rows(5));
        grown.addFirst(row("新來的"));
        assertThat(Behind.of(grown, first.cursor(), 2).rows())
                .isEqualTo(Behind.of(rows(5), first.cursor(), 2).rows());
    }

    @Test
    void a_row_that_is_not_there_begins_no_page() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Behind.of(rows(5), Optional.of(UUID.randomUUID()), 2))
                .matches(wrong -> wrong.problems().getFirst().field().equals("cursor"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Behind.of(List.of(), Optional.of(UUID.randomUUID()), 2));
    }

    @Property(tries = 100)
    void page_by_page_every_row_is_seen_once_though_some_say_the_same(
            @ForAll @IntRange(max = 40) int many,
            @ForAll @IntRange(min = 1, max = 7) int limit,
            @ForAll @IntRange(min = 1, max = 5) int names) {
        List<Evidence> all =
                IntStream.range(0, many).mapToObj(n -> row("人" + n % names)).toList();
        List<Evidence> seen = new ArrayList<>();
        Optional<UUID> cursor = Optional.empty();
        do {
            Behind page = Behind.of(all, cursor, limit);
            assertThat(page.before()).isEqualTo(seen.size());
            seen.addAll(page.rows());
            cursor = page.cursor();
        } while (cursor.isPresent());
        assertThat(seen).isEqualTo(all);
    }

    private static List<Evidence> rows(int many) {
        return IntStream.range(0, many).mapToObj(n -> row("人" + n)).toList();
    }

    private static Evidence row(String name) {
        return new Evidence(name, "區級班", Optional.empty(), "");
    }
}
