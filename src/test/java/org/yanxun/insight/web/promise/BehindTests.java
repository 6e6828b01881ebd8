package org.yanxun.insight.web.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
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
    void what_a_row_says_of_its_subject_may_change_and_the_page_goes_on_from_there() {
        Evidence lin = new Evidence("林小溪", "12 學分", Optional.empty(), "/people/1/credits");
        Evidence renamed = new Evidence("林溪", "16 學分", Optional.of(LocalDate.of(2026, 3, 1)), lin.href());
        Optional<UUID> cursor =
                Behind.of(List.of(lin, row("人2")), Optional.empty(), 1).cursor();

        Behind next = Behind.of(List.of(renamed, row("人2")), cursor, 1);

        assertThat(next.rows()).containsExactly(row("人2"));
        assertThat(next.exactly(cursor)).isSameAs(next);
    }

    @Test
    void after_a_row_that_is_gone_the_first_page_is_shown_and_whoever_asks_exactly_is_told() {
        Optional<UUID> gone = Optional.of(UUID.randomUUID());
        Behind first = Behind.of(rows(5), gone, 2);

        assertThat(first).isEqualTo(Behind.of(rows(5), Optional.empty(), 2));
        assertThat(first.exactly(Optional.empty())).isSameAs(first);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> first.exactly(gone))
                .matches(wrong -> wrong.problems().getFirst().field().equals("cursor"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Behind.of(List.of(), gone, 2).exactly(gone));
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
