package org.yanxun.credit.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.yanxun.shell.speech.Speech;

/** Moments as clocks on the wall show them. */
final class Local {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Local() {}

    static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    static String time(Speech speech, Instant moment) {
        return speech.time(of(moment));
    }

    static String day(Speech speech, Instant moment) {
        return speech.shortDay(of(moment).toLocalDate());
    }
}
