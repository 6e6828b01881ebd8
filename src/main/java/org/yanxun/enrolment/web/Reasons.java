package org.yanxun.enrolment.web;

import org.jspecify.annotations.Nullable;
import org.yanxun.shell.fault.InvalidInput;

/** Reasons as people write them. */
final class Reasons {

    private static final int LONGEST = 200;

    private Reasons() {}

    /** The reason without blanks around it; absent if nothing was written. */
    static @Nullable String of(@Nullable String text) {
        String reason = text == null ? "" : text.strip();
        if (reason.length() > LONGEST || reason.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidInput("reason", "enrolment.wrong.reason", LONGEST);
        }
        return reason.isEmpty() ? null : reason;
    }
}
