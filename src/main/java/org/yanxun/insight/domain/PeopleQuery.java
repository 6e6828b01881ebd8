package org.yanxun.insight.domain;

import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Scope;

/**
 * Whose figures are asked for.
 *
 * @param scope what the asker may look at
 * @param organisation where their main post is
 * @param year the plan's year
 * @param measure by what they are counted
 * @param only all of them, or one side
 */
public record PeopleQuery(Scope scope, OrgId organisation, PlanYear year, Measure measure, Only only) {

    /** Which side of the count. */
    public enum Only {
        /** All. */
        ALL,
        /** Those who have reached it. */
        REACHED,
        /** Those who have not. */
        MISSING;

        /** The side of that name; all for any other text. */
        public static Only named(String name) {
            return switch (name) {
                case "REACHED" -> REACHED;
                case "MISSING" -> MISSING;
                default -> ALL;
            };
        }
    }
}
