package org.yanxun.plan.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The decisions on one subject in their order.
 *
 * @param decisions all of them, those taken back included
 */
public record History(List<Decision> decisions) {

    /** No decision yet. */
    public static final History NONE = new History(List.of());

    public History {
        decisions = List.copyOf(decisions);
    }

    /** How many there are; a form made from it carries this number. */
    public int version() {
        return decisions.size();
    }

    /** The decisions that hold: neither taken back nor a taking back; an undo that was itself undone undoes nothing. */
    public List<Decision> holding() {
        Set<UUID> undone = new HashSet<>();
        List<Decision> holding = new ArrayList<>();
        for (Decision decision : decisions.reversed()) {
            if (undone.contains(decision.batch())) {
                continue;
            }
            if (decision.act() instanceof Act.Undo undo) {
                undone.add(undo.batch());
            } else {
                holding.addFirst(decision);
            }
        }
        return holding;
    }

    /** Whether the last word on what counts the target was that nothing does. */
    public boolean unbinds() {
        return holding().stream()
                .map(Decision::act)
                .filter(act -> act instanceof Act.Bind || act instanceof Act.Unbind)
                .reduce((first, last) -> last)
                .filter(Act.Unbind.class::isInstance)
                .isPresent();
    }

    /** Whether this decision holds and so can be taken back. */
    public boolean holds(Decision decision) {
        return holding().contains(decision);
    }
}
