package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Question;

/** Asking the indicators: who is asked how often, and what becomes of those who cannot answer. */
class CountsTests {

    private static final LocalDate TODAY = LocalDate.of(2031, 10, 14);

    private final DistrictId district = DistrictId.fresh();
    private final AtomicInteger tries = new AtomicInteger();
    private final SomePromises some = new SomePromises("2031-10-14")
            .counting("x.seats", day -> Count.of(day.getDayOfMonth()))
            .counting("x.late", day -> {
                if (tries.getAndIncrement() == 0) {
                    throw new IllegalStateException("not yet");
                }
                return Count.of(7);
            });
    private final Counts counts = some.counts();

    @AfterEach
    void close() {
        counts.destroy();
    }

    @Test
    void every_question_gets_an_answer_of_its_own_and_the_same_one_is_asked_once() {
        List<Asked> questions =
                List.of(seats(TODAY, Map.of()), seats(TODAY.minusDays(4), Map.of()), seats(TODAY, Map.of("of", "ALL")));
        Map<Asked, Optional<Count>> answers = counts.all(questions);
        assertThat(answers).hasSize(3).containsEntry(questions.get(1), Optional.of(Count.of(10)));
        assertThat(counts.all(Collections.nCopies(50, questions.getFirst()))).hasSize(1);
        assertThat(some.asked()).isEqualTo(4);
    }

    @Test
    void nobody_is_asked_nothing() {
        assertThat(counts.all(List.of())).isEmpty();
        assertThat(some.asked()).isZero();
    }

    @Test
    void more_questions_than_workers_are_all_answered() {
        List<Asked> many = TODAY.minusDays(200)
                .datesUntil(TODAY)
                .map(day -> seats(day, Map.of()))
                .toList();
        assertThat(counts.all(many)).hasSize(200).doesNotContainValue(Optional.empty());
        assertThat(counts.all(many)).hasSize(200);
        assertThat(some.asked()).isEqualTo(200);
    }

    @Test
    void today_and_tomorrow_are_counted_anew_and_yesterday_is_remembered() {
        for (int n = 0; n < 3; n++) {
            counts.one(seats(TODAY.minusDays(1), Map.of()));
        }
        assertThat(some.asked()).isEqualTo(1);
        for (int n = 0; n < 3; n++) {
            counts.one(seats(TODAY, Map.of()));
            counts.one(seats(TODAY.plusDays(1), Map.of()));
        }
        assertThat(some.asked()).isEqualTo(7);
    }

    @Test
    void one_district_never_gets_another_ones_remembered_figure() {
        Asked here = seats(TODAY.minusDays(1), Map.of());
        Asked there = new Asked(
                "x.seats", new Question(DistrictId.fresh(), new PlanYear(2031), TODAY.minusDays(1), Map.of()));
        counts.one(here);
        counts.one(there);
        counts.one(here);
        assertThat(some.asked()).isEqualTo(2);
    }

    @Test
    void whoever_fails_today_is_asked_again_the_next_time() {
        Asked late = new Asked("x.late", question(TODAY, Map.of()));
        assertThat(counts.one(late)).isEmpty();
        assertThat(counts.one(late)).contains(Count.of(7));
    }

    @Test
    void what_nobody_counts_any_more_has_no_figure_and_no_rows() {
        Asked gone = new Asked("x.gone", question(TODAY, Map.of()));
        Scope scope = new Scope(district, "/a/");
        assertThat(counts.one(gone)).isEmpty();
        assertThat(counts.all(List.of(gone))).containsEntry(gone, Optional.empty());
        assertThat(counts.evidence(gone, scope, 10)).isEmpty();
        assertThat(counts.evidence(seats(TODAY, Map.of()), scope, 10)).hasSize(1);
    }

    private Asked seats(LocalDate day, Map<String, String> parameters) {
        return new Asked("x.seats", question(day, parameters));
    }

    private Question question(LocalDate day, Map<String, String> parameters) {
        return new Question(district, new PlanYear(2031), day, parameters);
    }
}
