package org.yanxun.notice.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * Why a mail was not sent.
 *
 * @param last whether it is given up
 */
record Failure(UUID notice, String reason, boolean last) {

    private static final int LONGEST = 300;

    /** The mail server did not take it; tried again unless that was the last try. */
    static Failure of(Letter letter, Throwable cause) {
        String told = Optional.ofNullable(cause.getMessage())
                .orElseGet(() -> cause.getClass().getSimpleName())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        String reason = told.length() > LONGEST ? told.substring(0, LONGEST) : told;
        return new Failure(letter.notice().id(), reason, Patience.isOver(letter.tries()));
    }

    /** Trying again would not help. */
    static Failure forGood(Letter letter, String reason) {
        return new Failure(letter.notice().id(), reason, true);
    }
}
