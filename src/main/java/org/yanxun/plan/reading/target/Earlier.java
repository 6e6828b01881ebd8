package org.yanxun.plan.reading.target;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/** The last figures that are read, by what they measure: the next of their sort may count the same things once more. */
final class Earlier {

    private final Map<Optional<Unit>, Found> measured = new HashMap<>();
    private final Map<Sort, Found> counted = new HashMap<>();

    /** Notes a figure that is read; the figures come in the order of their places. */
    Found note(Found found) {
        measured.put(found.amount().unit(), found);
        counted.put(new Sort(found.kind(), found.amount().unit()), found);
        return found;
    }

    /** The one before a figure, of its kind and measure. */
    Optional<Found> alike(Found found) {
        Sort sort = new Sort(found.kind(), found.amount().unit());
        return Optional.ofNullable(counted.get(sort)).filter(other -> other.end() <= found.start());
    }

    /** The one before a figure, of its measure and whatever kind. */
    Optional<Found> measured(Found found) {
        return Optional.ofNullable(measured.get(found.amount().unit())).filter(other -> other.start() < found.start());
    }

    private record Sort(TargetKind kind, Optional<Unit> unit) {}
}
