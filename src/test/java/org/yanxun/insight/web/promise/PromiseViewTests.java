package org.yanxun.insight.web.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Origin;
import org.yanxun.insight.domain.Promise;
import org.yanxun.insight.domain.SomePromise;
import org.yanxun.insight.web.SomeBoard;
import org.yanxun.insight.web.promise.MarkedText.PieceView;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.State;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

class PromiseViewTests {

    private static final Speech HANT = new Words().in(Language.HANT);
    private static final Speech EN = new Words().in(Language.EN);

    private final Figures figures = SomeBoard.figures(true);
    private final PlanText text = figures.plan().orElseThrow().text();

    @Test
    void credits_are_named_in_words_of_their_own_and_the_rest_as_the_plan_says_them() {
        assertThat(view("48學分").name(HANT)).isEqualTo("全年 48 學分");
        assertThat(view("48學分").name(EN)).isEqualTo("48 credits in the year");
        assertThat(view("10名").name(HANT)).endsWith("10名");
        assertThat(view("10名").name(EN)).endsWith("10名");
        assertThat(view("10名").name(HANT)).as("a level is said once").containsOnlyOnce("區級");
    }

    @Test
    void what_says_only_when_or_which_is_named_with_the_words_around_it() {
        assertThat(figures.promises().stream()
                        .map(promise -> new PromiseView(promise, SomeBoard.YEAR, true).name(HANT)))
                .contains("下半年，學員到區外學校易校蹲點")
                .doesNotContain("下半年", "9月底", "第六期", "一學期", "兩年半");
    }

    @Test
    void what_counts_a_promise_is_told_in_the_readers_language() {
        assertThat(view("16學分").counting(HANT)).containsValue("集中培訓");
        assertThat(view("16學分").counting(EN)).containsValue("Centralised");
        assertThat(view("1名校長").counting(HANT)).isEmpty();
        assertThat(view("80%").written(71.5, HANT)).isEqualTo("72 %");
        assertThat(view("10名").written(7, HANT)).isEqualTo("7");
        assertThat(view("1名校長").written(7, HANT)).isEmpty();
    }

    @Test
    void a_promise_carried_over_says_from_which_plan_and_how_far_that_had_come() {
        TargetId former = TargetId.fresh();
        Origin counted =
                new Origin(new PlanYear(2030), former, State.MISSED, Optional.of(new Origin.Stood(8, 10, false)));
        PromiseView view = carried(counted);
        assertThat(view.origin(HANT)).isEqualTo("承自 2030 年計劃");
        assertThat(view.origin(EN)).isEqualTo("From the 2030 plan");
        assertThat(view.stood(HANT)).isEqualTo("8 / 10 · " + HANT.w(State.MISSED.key()));
        assertThat(view.originPage()).isEqualTo("/board/promises/" + former);
        Origin share =
                new Origin(new PlanYear(2030), former, State.AT_RISK, Optional.of(new Origin.Stood(63.4, 100, true)));
        assertThat(carried(share).stood(HANT)).startsWith("63 % / 100 % · ");
        Origin uncounted = new Origin(new PlanYear(2030), former, State.UNSET, Optional.empty());
        assertThat(carried(uncounted).stood(HANT)).isEqualTo(HANT.w(State.UNSET.key()));
    }

    @Test
    void a_promise_that_is_new_says_nothing_of_another_plan() {
        assertThat(view("10名").origin(HANT)).isEmpty();
        assertThat(view("10名").stood(HANT)).isEmpty();
        assertThat(view("10名").originPage()).isEmpty();
    }

    private static PromiseView carried(Origin origin) {
        return new PromiseView(SomePromise.in(State.ON_THE_WAY).from(origin).create(), SomeBoard.YEAR, true);
    }

    @Test
    void what_was_reached_late_says_by_how_many_days_and_the_rest_nothing() {
        LocalDate end = LocalDate.of(2031, 12, 31);
        assertThat(late(end.plusDays(12)).late(HANT)).isEqualTo("遲 12 天");
        assertThat(late(end.plusDays(1)).late(EN)).isEqualTo("1 day late");
        assertThat(late(end.plusDays(2)).late(EN)).isEqualTo("2 days late");
        assertThat(late(end.plusDays(12)).standing(HANT)).isEqualTo(HANT.w(State.MET.key()) + " · 遲 12 天");
        assertThat(view("10名").late(HANT)).isEmpty();
        assertThat(view("10名").standing(HANT)).isEqualTo("進行中");
    }

    @Test
    void the_year_before_stands_beside_this_one_and_leads_to_its_promise() {
        TargetId former = TargetId.fresh();
        Promise.Before before = new Promise.Before(new PlanYear(2030), former, Count.of(8), OptionalDouble.of(8));
        PromiseView view = compared(new Promise.Past(Optional.of(before), Optional.empty()));
        assertThat(view.before(HANT)).isEqualTo("2030 年年末 8，今年 10");
        assertThat(view.beforePage()).isEqualTo("/board/promises/" + former);
        assertThat(view.isAlone()).isFalse();
        assertThat(view("10名").before(HANT)).isEmpty();
        assertThat(view("10名").beforePage()).isEmpty();
        assertThat(view("10名").isAlone()).isFalse();
    }

    private static PromiseView late(LocalDate day) {
        return compared(new Promise.Past(Optional.empty(), Optional.of(day)));
    }

    private static PromiseView compared(Promise.Past past) {
        return new PromiseView(SomePromise.in(State.MET).with(past).create(), SomeBoard.YEAR, true);
    }

    @Test
    void an_unset_promise_has_no_figure_nothing_expected_and_says_so() {
        PromiseView unset = view("1名校長");
        assertThat(unset.hasFigure()).isFalse();
        assertThat(unset.figure(HANT)).isEqualTo("—");
        assertThat(unset.expected(HANT)).isEmpty();
        assertThat(unset.goal(HANT)).isEmpty();
        assertThat(unset.fact(HANT)).isEqualTo(HANT.w("insight.unbound"));
        assertThat(unset.fullness()).isZero();
    }

    @Test
    void the_text_leads_to_a_card_where_there_is_one_and_else_to_the_page() {
        assertThat(view("10名").place()).isEqualTo("#promise-" + view("10名").mark());
        assertThat(view("1名校長").place()).isEqualTo(view("1名校長").page());
        assertThat(view("2026年2月").isCard()).isTrue();
    }

    @Test
    void a_place_with_two_promises_is_marked_once_and_no_word_is_lost() {
        List<PromiseView> twice =
                List.of(view("10名"), new PromiseView(view("10名").promise(), SomeBoard.YEAR, false));
        Sentence sentence = text.sentenceAt(view("10名").promise().start()).orElseThrow();
        List<PieceView> pieces = new MarkedText(text, twice).pieces(sentence);
        assertThat(pieces).filteredOn(piece -> piece.mark() > 0).hasSize(1);
        assertThat(pieces.stream().map(PieceView::words).reduce("", String::concat))
                .isEqualTo(text.words(sentence));
    }

    @Test
    void the_sheet_has_a_row_for_every_promise() throws IOException {
        List<PromiseView> views = figures.promises().stream()
                .map(promise -> new PromiseView(promise, SomeBoard.YEAR, false))
                .toList();
        byte[] bytes = PromisesSheet.of(views, HANT);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(views.size() + 1);
            Row ten = rows.get(view("10名").mark());
            assertThat(ten.getCellText(3)).isEqualTo("8 / 10");
            assertThat(ten.getCellText(2)).isEqualTo("進行中");
        }
    }

    @Test
    void programs_get_numbers_and_what_is_not_known_is_absent() {
        PromiseViews.Promises all = PromiseViews.Promises.of(figures);
        assertThat(all.promises()).hasSameSizeAs(figures.promises());
        PromiseViews.Promise ten = found(all, "10名").orElseThrow();
        PromiseViews.Figure figure = Objects.requireNonNull(ten.figure());
        assertThat(figure.counted()).isEqualByComparingTo("8");
        assertThat(figure.weekAgo()).isEqualByComparingTo("4");
        assertThat(figure.goal()).isEqualByComparingTo("10");
        assertThat(figure.of()).isNull();
        assertThat(text.at(ten.start(), ten.end())).isEqualTo(ten.words());
        PromiseViews.Promise unset = found(all, "1名校長").orElseThrow();
        assertThat(unset.figure()).isNull();
        assertThat(unset.state()).isEqualTo(State.UNSET);
    }

    private static Optional<PromiseViews.Promise> found(PromiseViews.Promises all, String words) {
        return all.promises().stream()
                .filter(each -> each.words().contains(words))
                .findFirst();
    }

    private PromiseView view(String words) {
        Promise found = figures.promises().stream()
                .filter(promise -> promise.words().contains(words))
                .findFirst()
                .orElseThrow();
        return new PromiseView(found, SomeBoard.YEAR, true);
    }
}
