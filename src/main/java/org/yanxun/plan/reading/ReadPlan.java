package org.yanxun.plan.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Target;

/**
 * What a text says.
 *
 * @param title as written; empty if it has none
 * @param year the year it is for; absent if it names no full year
 * @param text the text and its parts
 * @param requirement the yearly credits; absent if it asks for none
 * @param issuer the body that issues it, as written; empty if the text names none
 * @param readings what each item promises, by section and item in their order
 * @param findings what the reading noticed, in the order of their places
 */
public record ReadPlan(
        String title,
        OptionalInt year,
        PlanText text,
        Optional<CreditRequirement> requirement,
        String issuer,
        List<List<ItemReading>> readings,
        List<Finding> findings) {

    /** Whether there is anything in it that could be a promise. */
    public boolean saysSomething() {
        return text.sections().stream()
                .flatMap(section -> section.items().stream())
                .anyMatch(item -> !item.sentences().isEmpty());
    }

    /** All its targets in the order of their places. */
    public List<Target> targets() {
        return readings.stream()
                .flatMap(List::stream)
                .flatMap(reading -> reading.targets().stream())
                .toList();
    }
}
