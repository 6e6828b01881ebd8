package org.yanxun.programme.lists;

import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;

/**
 * Which sessions a calendar shows.
 *
 * @param organiser who holds them; absent for everybody in the scope
 * @param category the kind of credits; absent for all
 */
public record SessionFilter(
        @Nullable OrgId organiser, @Nullable CreditCategory category) {

    /** All of them. */
    public static final SessionFilter ALL = new SessionFilter(null, null);
}
