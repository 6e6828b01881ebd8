package org.yanxun.roster.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leader's post that a sheet would end.
 *
 * @param name who holds it
 * @param organisation where, by name
 * @param kind which post, a code
 * @param on the first day without it; absent if it is said never to have been
 */
public record LeaderEnds(
        String name,
        String organisation,
        String kind,
        @Nullable LocalDate on) {}
