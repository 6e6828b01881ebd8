package org.yanxun.attendance.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.yanxun.shell.speech.Speech;

/** Moments as clocks on the wall show them. */
public final class Local {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Local() {}

    /** The moment as a wall clock shows it. */
    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    /** The moment a wall clock means. */
    public static Instant at(LocalDateTime wall) {
        return wall.atZone(ZONE).toInstant();
    }

    /** 13:30. */
    public static String time(Speech speech, Instant moment) {
        return speech.time(of(moment));
    }

    /** 13:30 – 15:00. */
    public static String span(Speech speech, Instant from, Instant until) {
        return time(speech, from) + " – " + time(speech, until);
    }

    /** 10 月 9 日. */
    public static String day(Speech speech, Instant moment) {
        return speech.shortDay(of(moment).toLocalDate());
    }
}
