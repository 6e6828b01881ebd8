package org.yanxun.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/**
 * A line of the ledger; it never changes.
 *
 * @param id its identity
 * @param source what it is for: a sitting
 * @param category the category it counts to
 * @param credits how many; negative for a counter-entry
 * @param occurredOn the day of what it is for
 * @param postedAt when it was written
 * @param rule the rule and its version, {@code HOURS/<version>:<credits an hour>}
 * @param reverses the line it takes back; absent unless it is a counter-entry
 */
public record Entry(
        UUID id,
        UUID source,
        CreditCategory category,
        Credits credits,
        LocalDate occurredOn,
        Instant postedAt,
        String rule,
        @Nullable UUID reverses) {}
