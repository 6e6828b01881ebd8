package org.yanxun.attendance.roll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser says of a person by hand.
 *
 * @param says {@code CAME}, {@code ABSENT}, {@code LEAVE}, or {@code NOTHING} to take back what was said
 * @param arrivedAt when the person came; absent unless they came
 * @param leftAt when the person left; absent if they stayed to the end
 */
public record Said(
        String says, @Nullable Instant arrivedAt, @Nullable Instant leftAt) {

    /** Takes back what was said: what devices noted stands again. */
    public static final Said NOTHING = new Said("NOTHING", null, null);

    /** That the person was not there. */
    public static final Said ABSENT = new Said("ABSENT", null, null);

    /** That the person has leave. */
    public static final Said LEAVE = new Said("LEAVE", null, null);

    /** That the person came then, and stayed. */
    public static Said came(Instant at) {
        return new Said("CAME", at, null);
    }
}
