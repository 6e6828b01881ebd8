package org.yanxun.enrolment.web;

import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.Refusal;

/** What is said to somebody who asked for a seat. */
final class Answers {

    private Answers() {}

    /** Goes on if there is a seat, or one is held; else says why not. */
    static SeatAnswer orRefused(SeatAnswer answer) {
        boolean granted = switch (answer) {
            case SEATED, AWAITING_CONSENT, ALREADY -> true;
            case CLASH, FULL, CLOSED -> false;
        };
        Refusal.unlessGranted(Verdict.when(granted, key(answer)));
        return answer;
    }

    /** The key of the words. */
    static String key(SeatAnswer answer) {
        return "enrolment.answer." + answer.name();
    }
}
