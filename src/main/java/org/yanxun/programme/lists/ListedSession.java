package org.yanxun.programme.lists;

import java.time.Instant;
import java.util.UUID;
import org.yanxun.kernel.CreditCategory;

/**
 * A session as a line of its organisers' calendar.
 *
 * @param id the session, which is its sitting too
 * @param trainingClass whose it is
 * @param title the class, and the session's own title where that does not begin with the class's
 * @param organiser who holds it, by name
 * @param cancelled whether it, or its class, was called off
 */
public record ListedSession(
        UUID id,
        UUID trainingClass,
        String title,
        String place,
        String organiser,
        CreditCategory category,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled) {

    /** Where a page that ends with this session ended. */
    public Cursor cursor() {
        return new Cursor(startsAt, id);
    }
}
