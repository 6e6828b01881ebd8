package org.yanxun.roster.load.change;

import org.jspecify.annotations.Nullable;

/**
 * A field that is not what it was.
 *
 * @param field its name, as the columns of a sheet are called; {@code until} for the end of what went before
 * @param was what it was: a code, a day as 2013-09-01, or a text; absent if there was nothing
 * @param becomes what it becomes, likewise
 */
public record Difference(
        String field, @Nullable String was, @Nullable String becomes) {}
