package org.yanxun.plan.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanxun.kernel.PersonId;
import org.yanxun.plan.decision.Decision.Word;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Histories written down act by act. */
final class Written {

    static final Word WORD = new Word(PersonId.fresh(), "陳", Instant.parse("2031-03-01T01:00:00Z"), "");

    private final List<Decision> decisions = new ArrayList<>();
    private final UUID subject = UUID.randomUUID();

    static Written some() {
        return new Written();
    }

    Written then(Act act) {
        return then(UUID.randomUUID(), act);
    }

    Written then(UUID batch, Act act) {
        decisions.add(new Decision(UUID.randomUUID(), batch, subject, decisions.size() + 1, act, WORD));
        return this;
    }

    Written thenUndoLast() {
        return then(new Act.Undo(decisions.getLast().batch()));
    }

    History history() {
        return new History(decisions);
    }

    static Target people(int count) {
        return new Target(
                TargetKind.COUNT,
                Amount.of(BigDecimal.valueOf(count), Amount.Unit.PERSON),
                Bearing.NONE,
                CalendarSpan.NONE,
                10,
                14);
    }

    static Binding binding(int goal) {
        return new Binding(
                "enrolment.seats",
                Map.of("level", "CITY"),
                new Binding.Goal(BigDecimal.valueOf(goal), false, Amount.Comparison.EQ, false),
                new Binding.Span(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31)));
    }
}
