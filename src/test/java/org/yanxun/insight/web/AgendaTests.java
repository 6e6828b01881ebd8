package org.yanxun.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Promise;
import org.yanxun.insight.domain.SomePromise;
import org.yanxun.insight.web.promise.PromiseView;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.State;

/** What the board says is due next. */
class AgendaTests {

    @Test
    void what_is_due_today_is_still_to_be_done_and_what_was_due_yesterday_is_not() {
        assertThat(due(promise(State.ON_THE_WAY, "2031-10-14"), promise(State.ON_THE_WAY, "2031-10-13")))
                .containsExactly("2031-10-14");
    }

    @Test
    void what_is_met_is_done_and_whatever_else_there_is_waits() {
        for (State state : State.values()) {
            assertThat(due(promise(state, "2031-11-01"))).as("%s", state).hasSize(state == State.MET ? 0 : 1);
        }
    }

    @Test
    void what_nobody_gave_a_last_day_is_not_on_it() {
        assertThat(due(SomePromise.in(State.AT_RISK).create())).isEmpty();
        assertThat(due()).isEmpty();
    }

    @Test
    void the_five_that_are_nearest_come_first_of_all() {
        Promise[] many = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> promise(State.AT_RISK, "2031-12-0" + (10 - n)))
                .toArray(Promise[]::new);
        assertThat(due(many)).containsExactly("2031-12-01", "2031-12-02", "2031-12-03", "2031-12-04", "2031-12-05");
    }

    @Test
    void of_two_on_one_day_the_first_in_the_text_comes_first() {
        Promise first =
                SomePromise.in(State.AT_RISK).called(1, "甲").due("2031-11-01").create();
        Promise second =
                SomePromise.in(State.AT_RISK).called(2, "乙").due("2031-11-01").create();
        assertThat(Agenda.of(SomePromise.TODAY, views(first, second)))
                .extracting(PromiseView::mark)
                .containsExactly(1, 2);
    }

    private static List<String> due(Promise... promises) {
        return Agenda.of(SomePromise.TODAY, views(promises)).stream()
                .map(view -> view.due().toString())
                .toList();
    }

    private static List<PromiseView> views(Promise... promises) {
        return Stream.of(promises)
                .map(promise -> new PromiseView(promise, new PlanYear(2031), true))
                .toList();
    }

    private static Promise promise(State state, String due) {
        return SomePromise.in(state).due(due).create();
    }
}
