package org.yanxun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.kernel.Role;
import org.yanxun.shell.frame.MenuItem;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class PageTests {

    private static final Words WORDS = new Words();

    @ParameterizedTest
    @CsvSource({
        "/, /, true",
        "/year, /, false",
        "/board/2026/credits, /board, true",
        "/board, /board, true",
        "/boards, /board, false",
        "/, /board, false",
        "/plans/1, /plan, false",
    })
    void a_reader_is_at_a_place_on_all_its_pages_and_on_no_others(String path, String place, boolean at) {
        assertThat(at(path, "", 0).isAt(place(place))).isEqualTo(at);
    }

    @Test
    void the_way_back_is_path_and_query() {
        assertThat(at("/roster", "q=沈", 0).address().whole()).isEqualTo("/roster?q=沈");
        assertThat(at("/roster", "", 0).address().whole()).isEqualTo("/roster");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "3, 3, 0", "4, 4, 0", "5, 4, 1", "10, 4, 6"})
    void a_phone_has_four_places_at_hand_and_keeps_the_others(int places, int atHand, int furtherOff) {
        Page page = at("/", "", places);

        assertThat(page.atHand()).hasSize(atHand);
        assertThat(page.furtherOff()).hasSize(furtherOff);
        assertThat(java.util.stream.Stream.concat(page.atHand().stream(), page.furtherOff().stream())
                        .toList())
                .isEqualTo(page.menu());
    }

    @Test
    void an_open_page_has_no_reader_and_an_empty_frame() {
        Page page = at("/sign-in", "", 0);

        assertThat(page.actor()).isEmpty();
        assertThat(page.frame().waiting()).isEmpty();
        assertThat(page.frame().otherHats()).isEmpty();
    }

    @Test
    void a_page_speaks_its_readers_language() {
        assertThat(at("/", "", 0).w("shell.fault.most", 20)).isEqualTo("Too large: 20 MB at most.");
    }

    @Test
    void whoever_sees_a_place_is_settled_once() {
        EnumSet<Role> roles = EnumSet.of(Role.TEACHER);
        MenuItem place = new MenuItem(1, "shell.home", "/", roles);
        roles.add(Role.BUREAU);

        assertThat(place.roles()).containsExactly(Role.TEACHER);
    }

    private static Page at(String path, String query, int places) {
        List<MenuItem> menu =
                IntStream.range(0, places).mapToObj(at -> place("/place" + at)).toList();
        return new Page(WORDS.in(Language.EN), new Page.Address(path, query, "_csrf", "token"), null, menu, "");
    }

    private static MenuItem place(String href) {
        return new MenuItem(1, "shell.home", href, EnumSet.allOf(Role.class));
    }
}
