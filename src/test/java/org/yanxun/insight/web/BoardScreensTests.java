package org.yanxun.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Scope;
import org.yanxun.shell.State;

class BoardScreensTests {

    private final Figures figures = SomeBoard.figures(true);
    private final BoardScreen board = screen(figures, true);

    @Test
    void the_strip_has_a_card_for_each_section_in_the_plans_order() {
        assertThat(board.strip())
                .extracting(BoardScreen.StripCard::number)
                .containsExactly("一", "二", "三", "四", "五", "六", "七");
        assertThat(board.strip()).extracting(BoardScreen.StripCard::promises).containsExactly(0, 0, 0, 0, 4, 0, 0);
    }

    @Test
    void the_section_that_is_counted_comes_first_with_its_promises_numbered_as_they_stand() {
        BoardScreen.SectionView first = board.sections().getFirst();
        assertThat(first.number()).isEqualTo("五");
        assertThat(first.promises()).extracting(PromiseView::mark).containsExactly(1, 2, 3, 4);
        assertThat(first.promises())
                .extracting(PromiseView::measure)
                .containsExactly(Measure.ALL, Measure.CENTRALISED, Measure.ONLINE, Measure.SCHOOL_BASED);
        assertThat(first.promises()).extracting(PromiseView::credits).containsExactly("48", "16", "8", "24");
    }

    @Test
    void each_promise_is_marked_in_its_sentence_in_its_states_colour() {
        List<BoardScreen.PieceView> marked = board.sections().getFirst().items().stream()
                .flatMap(item -> item.sentences().stream())
                .flatMap(sentence -> sentence.pieces().stream())
                .filter(piece -> piece.mark() > 0)
                .toList();
        assertThat(marked).extracting(BoardScreen.PieceView::words).containsExactly("48學分", "16學分", "8學分", "24學分");
        assertThat(marked)
                .extracting(BoardScreen.PieceView::state)
                .containsExactly(State.ON_THE_WAY, State.ON_THE_WAY, State.AT_RISK, State.MET);
    }

    @Test
    void no_word_of_the_plan_is_lost_on_the_board() {
        String shown = board.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.sentences().stream())
                .flatMap(sentence -> sentence.pieces().stream())
                .map(BoardScreen.PieceView::words)
                .reduce("", String::concat);
        assertThat(shown).contains("2026年2月—2024年7月").contains("教師全年要修滿48學分，");
        assertThat(board.head().unread()).isGreaterThan(60);
    }

    @Test
    void a_promise_that_was_not_adopted_is_unset_and_never_nothing_or_all() {
        BoardScreen unset = screen(SomeBoard.figures(false), true);
        assertThat(unset.head().states()).containsOnlyKeys(State.UNSET);
        assertThat(unset.sections().getFirst().promises()).noneMatch(PromiseView::hasFigure);
    }

    @Test
    void a_reader_who_may_not_look_further_gets_figures_without_a_way_on() {
        BoardScreen closed = screen(figures, false);
        assertThat(closed.sections().getFirst().promises())
                .allMatch(promise -> promise.href().isEmpty());
        assertThat(board.sections().getFirst().promises())
                .allMatch(promise -> promise.href().startsWith("/board/2026/credits?category="));
    }

    @Test
    void whoever_looks_after_one_school_sees_the_districts_sum_and_that_school() {
        Scope one = new Scope(DistrictId.fresh(), "/d/3/");
        SchoolsScreen schools = SchoolsScreen.of(figures, one, Measure.ALL);
        assertThat(schools.schools()).extracting(SchoolsScreen.Row::name).containsExactly("示範第4校");
        assertThat(schools.district().tally().people())
                .isEqualTo(figures.district().people());
    }

    @Test
    void the_schools_farthest_behind_come_first() {
        Scope whole = new Scope(DistrictId.fresh(), "/d/");
        SchoolsScreen schools = SchoolsScreen.of(figures, whole, Measure.ONLINE);
        assertThat(schools.schools()).hasSize(30);
        assertThat(schools.schools())
                .extracting(row -> row.standing().shareOrZero())
                .isSorted();
    }

    private static BoardScreen screen(Figures figures, boolean isOpen) {
        return BoardScreens.of(figures, figures.plan().orElseThrow(), isOpen);
    }
}
