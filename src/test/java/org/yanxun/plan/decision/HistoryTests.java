package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.plan.decision.Written.binding;
import static org.yanxun.plan.decision.Written.some;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTests {

    @Test
    void nothing_decided_holds_nothing_and_has_no_version() {
        assertThat(History.NONE.holding()).isEmpty();
        assertThat(History.NONE.version()).isZero();
        assertThat(History.NONE.unbinds()).isFalse();
    }

    @Test
    void an_undo_is_counted_and_does_not_hold() {
        History history = some().then(new Act.Accept()).thenUndoLast().history();
        assertThat(history.version()).isEqualTo(2);
        assertThat(history.holding()).isEmpty();
        assertThat(history.decisions()).noneMatch(history::holds);
    }

    @Test
    void of_three_the_one_in_the_middle_may_be_taken_back() {
        UUID batch = UUID.randomUUID();
        History history = some().then(new Act.Accept())
                .then(batch, new Act.Drop())
                .then(new Act.Restore())
                .then(new Act.Undo(batch))
                .history();
        assertThat(acts(history)).containsExactly(new Act.Accept(), new Act.Restore());
        assertThat(history.holds(history.decisions().getFirst())).isTrue();
        assertThat(history.holds(history.decisions().get(1))).isFalse();
    }

    @Test
    void an_undo_of_something_else_takes_nothing_back_here() {
        History history = some().then(new Act.Accept())
                .then(new Act.Undo(UUID.randomUUID()))
                .history();
        assertThat(acts(history)).containsExactly(new Act.Accept());
    }

    @Test
    void an_undo_taken_back_three_times_is_taken_back() {
        Written written = some().then(new Act.Drop()).thenUndoLast();
        assertThat(acts(written.history())).isEmpty();
        assertThat(acts(written.thenUndoLast().history())).containsExactly(new Act.Drop());
        assertThat(acts(written.thenUndoLast().history())).isEmpty();
    }

    @Test
    void all_that_was_decided_at_one_stroke_goes_together() {
        UUID batch = UUID.randomUUID();
        History history = some().then(batch, new Act.Correct(Written.people(3)))
                .then(batch, new Act.Drop())
                .then(new Act.Undo(batch))
                .history();
        assertThat(history.holding()).isEmpty();
    }

    @Test
    void the_last_word_on_what_counts_it_is_the_one_that_holds() {
        assertThat(some().then(new Act.Unbind()).history().unbinds()).isTrue();
        assertThat(some().then(new Act.Unbind())
                        .then(new Act.Bind(binding(1)))
                        .history()
                        .unbinds())
                .isFalse();
        assertThat(some().then(new Act.Unbind())
                        .then(new Act.Bind(binding(1)))
                        .thenUndoLast()
                        .history()
                        .unbinds())
                .isTrue();
        assertThat(some().then(new Act.Unbind())
                        .then(new Act.Accept())
                        .history()
                        .unbinds())
                .isTrue();
    }

    private static List<Act> acts(History history) {
        return history.holding().stream().map(Decision::act).toList();
    }
}
