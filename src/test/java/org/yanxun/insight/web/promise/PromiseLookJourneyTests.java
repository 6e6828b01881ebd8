package org.yanxun.insight.web.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.insight.domain.Chronicle.Point;
import org.yanxun.insight.web.SomeBoard;
import org.yanxun.insight.web.promise.PromiseScreen.Backing;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText.Piece;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Decision.Word;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.shell.speech.Language;

class PromiseLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_read_a_promise(Language language) {
        DRAWN.look("promise", screen("10名", true), language, Role.BUREAU);
    }

    @Test
    void a_promise_that_nothing_counts_can_be_read_too() {
        DRAWN.look("promise-unset", screen("1名校長", true), Language.HANT, Role.BUREAU);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_teacher_sees_figures_and_no_people(Language language) {
        String html = Drawn.html(screen("10名", false), language, Role.TEACHER);
        assertThat(html).doesNotContain("林小溪", "/roster/people", "/targets/").contains("<svg class=\"history\"");
        assertThat(Drawn.html(screen("10名", true), language, Role.BUREAU)).contains("林小溪", "陳主任", "按座位計", "/targets/");
    }

    private static PromiseScreen screen(String words, boolean isOpen) {
        var promise = SomeBoard.figures(true).promises().stream()
                .filter(each -> each.words().contains(words))
                .findFirst()
                .orElseThrow();
        List<Point> points = List.of(
                new Point(LocalDate.of(2026, 1, 1), 0),
                new Point(LocalDate.of(2026, 5, 31), 3),
                new Point(LocalDate.of(2026, 10, 14), 8));
        List<Evidence> behind =
                List.of(new Evidence("林小溪", "區級骨幹教師脱產培訓", Optional.of(LocalDate.of(2026, 5, 4)), "/roster/people/1"));
        return new PromiseScreen(
                new PromiseView(promise, SomeBoard.YEAR, isOpen),
                PlanId.fresh(),
                LocalDate.of(2026, 10, 14),
                List.of(new Piece("選送", 0, false), new Piece(promise.words(), 2, true), new Piece("。", 9, false)),
                promise.figure()
                        .map(figure -> HistoryLine.of(points, figure.progress()))
                        .orElse(HistoryLine.NONE),
                isOpen
                        ? new Backing(
                                Behind.of(behind, Optional.empty(), 100),
                                List.of(decided()),
                                Optional.of(LocalDate.of(2026, 7, 1)))
                        : Backing.NONE);
    }

    private static Decision decided() {
        Word word = new Word(PersonId.fresh(), "陳主任", Instant.parse("2026-03-02T02:00:00Z"), "按座位計");
        UUID id = UUID.randomUUID();
        return new Decision(id, id, id, 1, new Act.Accept(), word);
    }
}
