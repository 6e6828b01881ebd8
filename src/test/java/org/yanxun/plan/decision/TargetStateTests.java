package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.plan.decision.Written.binding;
import static org.yanxun.plan.decision.Written.people;
import static org.yanxun.plan.decision.Written.some;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.decision.TargetState.Life;

class TargetStateTests {

    private static final TargetState READ = TargetState.read(people(10));

    @Test
    void what_nobody_looked_at_is_proposed_as_read() {
        assertThat(READ.after(History.NONE)).isEqualTo(READ);
        assertThat(READ.life()).isEqualTo(Life.PROPOSED);
    }

    @Test
    void accepting_lets_it_stand_as_it_is() {
        TargetState state = after(some().then(new Act.Accept()));
        assertThat(state.life()).isEqualTo(Life.ACCEPTED);
        assertThat(state.content()).isEqualTo(people(10));
    }

    @Test
    void a_correction_changes_what_it_says_and_the_last_one_counts() {
        TargetState state = after(some().then(new Act.Correct(people(11))).then(new Act.Correct(people(12))));
        assertThat(state.life()).isEqualTo(Life.ACCEPTED);
        assertThat(state.content()).isEqualTo(people(12));
    }

    @Test
    void a_dropped_target_can_be_called_back() {
        Written dropped = some().then(new Act.Accept()).then(new Act.Drop());
        assertThat(after(dropped).life()).isEqualTo(Life.DROPPED);
        assertThat(after(dropped.then(new Act.Restore())).life()).isEqualTo(Life.ACCEPTED);
    }

    @Test
    void taking_a_decision_back_leaves_things_as_they_were_before() {
        assertThat(after(some().then(new Act.Drop()).thenUndoLast())).isEqualTo(READ);
        assertThat(after(some().then(new Act.Correct(people(12))).thenUndoLast()))
                .isEqualTo(READ);
    }

    @Test
    void what_is_split_or_merged_is_replaced_and_stands_again_when_that_is_taken_back() {
        Written split = some().then(new Act.Split());
        assertThat(after(split).life()).isEqualTo(Life.REPLACED);
        assertThat(after(split.thenUndoLast())).isEqualTo(READ);
        assertThat(after(some().then(new Act.Merge())).life()).isEqualTo(Life.REPLACED);
    }

    @Test
    void what_a_decision_made_is_absent_without_it() {
        TargetState first = TargetState.absent(people(3));
        UUID batch = UUID.randomUUID();
        Written added = some().then(batch, new Act.Add()).then(new Act.Correct(people(4)));
        assertThat(first.after(added.history()).life()).isEqualTo(Life.ACCEPTED);
        assertThat(first.after(added.history()).content()).isEqualTo(people(4));
        assertThat(first.after(added.then(new Act.Undo(batch)).history())).isEqualTo(first);
    }

    @Test
    void what_counts_it_is_bound_and_let_go_and_binding_it_accepts_it() {
        Written bound = some().then(new Act.Bind(binding(10)));
        assertThat(after(bound).binding()).contains(binding(10));
        assertThat(after(bound).life()).isEqualTo(Life.ACCEPTED);
        assertThat(bound.history().unbinds()).isFalse();
        Written loose = bound.then(new Act.Unbind());
        assertThat(after(loose).binding()).isEmpty();
        assertThat(loose.history().unbinds()).isTrue();
        assertThat(loose.thenUndoLast().history().unbinds()).isFalse();
    }

    @Test
    void a_goal_that_was_the_figure_follows_a_correction_and_a_goal_of_ones_own_stays() {
        TargetState followed = after(some().then(new Act.Bind(binding(10))).then(new Act.Correct(people(12))));
        assertThat(followed.binding().orElseThrow().goal().amount()).isEqualTo(BigDecimal.valueOf(12));
        TargetState own = after(some().then(new Act.Bind(binding(7))).then(new Act.Correct(people(12))));
        assertThat(own.binding()).contains(binding(7));
    }

    private static TargetState after(Written decisions) {
        return READ.after(decisions.history());
    }
}
