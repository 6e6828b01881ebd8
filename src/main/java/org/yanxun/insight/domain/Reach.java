package org.yanxun.insight.domain;

import java.util.Map;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.PersonId;

/**
 * How far one in-post teacher is.
 *
 * @param person who
 * @param name the name
 * @param staffNumber the staff number; empty if there is none
 * @param credits what has been earned in each category
 * @param missing what is still missing in each category; 0 where the minimum is reached
 */
public record Reach(
        PersonId person,
        String name,
        String staffNumber,
        Map<CreditCategory, Credits> credits,
        Map<CreditCategory, Credits> missing) {

    /** What has been earned in a category. */
    public Credits earned(CreditCategory category) {
        return credits.getOrDefault(category, Credits.ZERO);
    }

    /** What is missing in a category. */
    public Credits missing(CreditCategory category) {
        return missing.getOrDefault(category, Credits.ZERO);
    }

    /** Whether nothing is missing. */
    public boolean isThrough() {
        return missing.values().stream().allMatch(Credits.ZERO::equals);
    }
}
