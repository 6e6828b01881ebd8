package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yanxun.plan.decision.TargetState.Life;

class HistoryPropertyTests {

    @Property(tries = 300)
    void taking_the_last_decision_back_is_as_if_it_had_never_been(
            @ForAll("acts") List<Act> acts, @ForAll("act") Act last) {
        Written decisions = written(acts);
        TargetState before = state(decisions);
        assertThat(state(decisions.then(last).thenUndoLast())).isEqualTo(before);
    }

    @Property(tries = 300)
    void taking_the_taking_back_back_is_as_if_nothing_had_been_taken_back(
            @ForAll("acts") List<Act> acts, @ForAll("act") Act last) {
        Written decisions = written(acts).then(last);
        TargetState before = state(decisions);
        assertThat(state(decisions.thenUndoLast().thenUndoLast())).isEqualTo(before);
    }

    @Property(tries = 300)
    void what_holds_of_a_history_says_the_same_by_itself(@ForAll("acts") List<Act> acts) {
        Written decisions = written(acts);
        History holding = new History(decisions.history().holding());
        assertThat(TargetState.read(Written.people(10)).after(holding)).isEqualTo(state(decisions));
        assertThat(holding.holding()).isEqualTo(holding.decisions());
    }

    @Property(tries = 300)
    void whatever_is_decided_it_says_something_and_what_was_not_made_is_never_there(@ForAll("acts") List<Act> acts) {
        History history = written(acts).history();
        assertThat(state(written(acts)).life()).isNotEqualTo(Life.ABSENT);
        boolean isMade = history.holding().stream().anyMatch(each -> each.act() instanceof Act.Add);
        TargetState made = TargetState.absent(Written.people(1)).after(history);
        assertThat(made.life() == Life.ABSENT).isEqualTo(!isMade);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return act().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Act> act() {
        return Arbitraries.of(
                new Act.Accept(),
                new Act.Correct(Written.people(12)),
                new Act.Correct(Written.people(13)),
                new Act.Drop(),
                new Act.Restore(),
                new Act.Split(),
                new Act.Merge(),
                new Act.Add(),
                new Act.Bind(Written.binding(10)),
                new Act.Bind(Written.binding(4)),
                new Act.Unbind(),
                TAKE_BACK);
    }

    /** Stands for taking back whatever was decided two steps before. */
    private static final Act TAKE_BACK = new Act.Undo(new java.util.UUID(0, 0));

    private static Written written(List<Act> acts) {
        Written decisions = Written.some();
        for (Act act : acts) {
            List<Decision> sofar = decisions.history().decisions();
            boolean canTakeBack = sofar.size() > 1;
            decisions.then(
                    act.equals(TAKE_BACK) && canTakeBack
                            ? new Act.Undo(sofar.get(sofar.size() - 2).batch())
                            : act);
        }
        return decisions;
    }

    private static TargetState state(Written decisions) {
        return TargetState.read(Written.people(10)).after(decisions.history());
    }
}
