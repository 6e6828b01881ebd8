package org.yanxun.plan.decision;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Target;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;

/**
 * Which of many targets somebody means.
 *
 * @param section those of that section, counted from 1; absent for the whole plan
 * @param only those alone, at least one; absent for all
 */
public record Wanted(OptionalInt section, Optional<Set<TargetId>> only) {

    public Wanted {
        if (only.filter(Set::isEmpty).isPresent()) {
            throw new InvalidInput("targets", "plan.wrong.noneChosen");
        }
        only = only.map(Set::copyOf);
    }

    /** All of them. */
    public static Wanted all() {
        return new Wanted(OptionalInt.empty(), Optional.empty());
    }

    /** Those of a section. */
    public static Wanted of(int section) {
        return new Wanted(OptionalInt.of(section), Optional.empty());
    }

    /** These alone. */
    public static Wanted only(Collection<TargetId> targets) {
        return new Wanted(OptionalInt.empty(), Optional.of(Set.copyOf(targets)));
    }

    /** Whether it is among them, as far as they were named. */
    public boolean names(TargetId target) {
        return only.map(ids -> ids.contains(target)).orElse(true);
    }

    /**
     * Whether a target stands where they are wanted.
     *
     * @throws NotThere if the text has no such section
     */
    public Predicate<Target> place(PlanText text) {
        if (section.isEmpty()) {
            return target -> true;
        }
        PlanText.Section where = text.section(section.getAsInt()).orElseThrow(NotThere::new);
        return target -> where.holds(target.start());
    }
}
