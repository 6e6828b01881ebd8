package org.yanxun.notice.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a person's notices to read, latest first.
 *
 * @param kind all of them, only the unread or only the read ones
 * @param after the notice after which to go on; absent for the latest
 * @param limit how many at most
 */
public record NoticeQuery(Kind kind, @Nullable UUID after, int limit) {

    /** Read or not. */
    public enum Kind {
        /** All. */
        ALL,
        /** Not read yet. */
        UNREAD,
        /** Read. */
        READ
    }
}
