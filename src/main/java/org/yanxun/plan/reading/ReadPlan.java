package org.yanxun.plan.reading;

import java.util.Optional;
import java.util.OptionalInt;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.PlanText;

/**
 * What a text says.
 *
 * @param title as written; empty if it has none
 * @param year the year it is for; absent if it names no full year
 * @param text the text and its parts
 * @param requirement the yearly credits; absent if it asks for none
 */
public record ReadPlan(String title, OptionalInt year, PlanText text, Optional<CreditRequirement> requirement) {

    /** Whether there is anything in it that could be a promise. */
    public boolean saysSomething() {
        return text.sections().stream()
                .flatMap(section -> section.items().stream())
                .anyMatch(item -> !item.sentences().isEmpty());
    }
}
