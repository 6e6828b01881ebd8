package org.yanxun.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.web.promise.MarkedText.PieceView;
import org.yanxun.insight.web.promise.PromiseView;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.shell.State;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

class BoardScreensTests {

    private static final Speech SPEECH = new Words().in(Language.HANT);

    private final Figures figures = SomeBoard.figures(true);
    private final BoardScreen board = screen(figures, Sight.OPEN);

    @Test
    void the_strip_has_a_card_for_each_section_in_the_plans_order() {
        assertThat(board.strip())
                .extracting(BoardScreen.StripCard::number)
                .containsExactly("一", "二", "三", "四", "五", "六", "七");
        assertThat(board.strip()).allMatch(card -> card.promises() > 0);
        assertThat(board.strip().stream()
                        .mapToInt(BoardScreen.StripCard::promises)
                        .sum())
                .isEqualTo(board.head().promises())
                .isEqualTo(figures.promises().size())
                .isGreaterThan(60);
    }

    @Test
    void a_section_shows_what_is_counted_as_cards_and_lists_the_rest() {
        BoardScreen.SectionView fifth = section("五");
        assertThat(fifth.cards()).extracting(view -> view.name(SPEECH)).contains("全年 48 學分", "網絡培訓 8 學分");
        assertThat(fifth.rest()).isNotEmpty().allMatch(view -> view.state() == State.UNSET);
        assertThat(fifth.cards().size() + fifth.rest().size())
                .isEqualTo(fifth.promises().size());
    }

    @Test
    void a_suspended_promise_stands_with_its_finding_and_nowhere_else() {
        BoardScreen.SectionView first = section("一");
        List<PromiseView> suspended = first.promises().stream()
                .filter(view -> view.state() == State.SUSPENDED)
                .toList();
        assertThat(suspended).isNotEmpty();
        assertThat(first.findings().stream().flatMap(finding -> finding.promises().stream()))
                .containsExactlyElementsOf(suspended);
        assertThat(first.cards()).doesNotContainAnyElementsOf(suspended);
        assertThat(first.isCounted()).isTrue();
        assertThat(first.findings())
                .filteredOn(finding -> finding.quote().contains("2024年7月"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.repairs(SPEECH)).hasSize(2).allMatch(repair -> repair.startsWith("改為")));
    }

    @Test
    void a_promise_under_two_findings_can_be_led_to_with_the_first_of_them_alone() {
        BoardScreen.SectionView section = section("一");
        BoardScreen.FindingView one = section.findings().getFirst();
        Noticed again = new Noticed(FindingId.fresh(), one.noticed().finding(), History.NONE);
        BoardScreen.FindingView two = new BoardScreen.FindingView(again, one.quote(), one.promises());
        var both = new BoardScreen.SectionView(
                1, "一", section.title(), section.items(), section.promises(), List.of(one, two));

        assertThat(one.promises()).isNotEmpty().allMatch(promise -> both.isFirst(one, promise));
        assertThat(two.promises()).noneMatch(promise -> both.isFirst(two, promise));
    }

    @Test
    void each_promise_is_marked_in_its_sentence_in_its_states_colour() {
        Map<String, State> marked = new HashMap<>();
        board.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.sentences().stream())
                .flatMap(sentence -> sentence.pieces().stream())
                .filter(piece -> piece.mark() > 0)
                .forEach(piece -> marked.put(piece.words(), piece.state()));
        assertThat(marked).containsEntry("48學分", State.ON_THE_WAY).containsEntry("8學分", State.AT_RISK);
        assertThat(marked).containsEntry("24學分", State.MET);
        assertThat(marked.values()).contains(State.UNSET, State.SUSPENDED);
    }

    @Test
    void what_moved_this_week_and_what_is_due_next_stand_above() {
        assertThat(board.head().news().moved())
                .singleElement()
                .satisfies(view -> assertThat(view.moved(SPEECH)).isEqualTo("+4"));
        List<PromiseView> due = board.head().news().due();
        assertThat(due).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(due).extracting(PromiseView::due).isSorted();
        assertThat(due).noneMatch(view -> view.due().isBefore(figures.today()));
        assertThat(due).noneMatch(view -> view.state() == State.MET);
    }

    @Test
    void a_figure_is_written_as_its_goal_is() {
        PromiseView ten = view("10名");
        assertThat(ten.figure(SPEECH)).isEqualTo("8 / 10");
        assertThat(ten.expected(SPEECH)).isEqualTo("6");
        PromiseView dual = view("80%");
        assertThat(dual.figure(SPEECH)).isEqualTo("74 %");
        assertThat(dual.fact(SPEECH)).contains("46").contains("62");
        assertThat(view("2026年2月").fact(SPEECH)).isEqualTo(SPEECH.w("plan.finding.PERIOD_REVERSED"));
    }

    @Test
    void no_word_of_the_plan_is_lost_on_the_board() {
        String shown = board.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.sentences().stream())
                .flatMap(sentence -> sentence.pieces().stream())
                .map(PieceView::words)
                .reduce("", String::concat);
        assertThat(shown).contains("2026年2月—2024年7月").contains("教師全年要修滿48學分，");
    }

    @Test
    void a_promise_that_was_not_adopted_is_unset_and_never_nothing_or_all() {
        BoardScreen unset = screen(SomeBoard.figures(false), Sight.OPEN);
        assertThat(unset.sections().stream()
                        .flatMap(section -> section.promises().stream())
                        .filter(view -> view.promise().words().endsWith("學分")))
                .isNotEmpty()
                .noneMatch(PromiseView::hasFigure)
                .allMatch(view -> view.state() == State.UNSET);
    }

    @Test
    void a_reader_who_may_not_look_further_is_led_to_no_school_and_no_person() {
        assertThat(view("48學分").href()).isEqualTo("/board/2026/credits?category=ALL");
        PromiseView closed = new PromiseView(view("48學分").promise(), figures.year(), false);
        assertThat(closed.href()).startsWith("/board/promises/");
    }

    private PromiseView view(String words) {
        return board.sections().stream()
                .flatMap(section -> section.promises().stream())
                .filter(view -> view.promise().words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private BoardScreen.SectionView section(String number) {
        return board.sections().stream()
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow();
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

    private static BoardScreen screen(Figures figures, Sight sight) {
        return BoardScreens.of(figures, figures.plan().orElseThrow(), sight);
    }
}
