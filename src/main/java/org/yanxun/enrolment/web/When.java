package org.yanxun.enrolment.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.yanxun.shell.speech.Speech;

/** Moments and amounts as people here read them. */
public final class When {

    /** The time of the country the house serves. */
    public static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private When() {}

    /** The days from the first to the last, said once where they are the same. */
    static String days(Speech speech, Instant from, Instant until) {
        LocalDate first = LocalDate.ofInstant(from, HERE);
        LocalDate last = LocalDate.ofInstant(until.minusSeconds(1), HERE);
        String day = speech.shortDay(first) + " "
                + speech.w("shell.weekday." + first.getDayOfWeek().name());
        return first.equals(last) ? day + " " + hours(speech, from, until) : day + " – " + speech.shortDay(last);
    }

    /** A day with its weekday and the times on it. */
    static String session(Speech speech, Instant from, Instant until) {
        LocalDate day = LocalDate.ofInstant(from, HERE);
        return speech.day(day) + " "
                + speech.w("shell.weekday." + day.getDayOfWeek().name()) + " " + hours(speech, from, until);
    }

    /** A number without idle zeroes. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String hours(Speech speech, Instant from, Instant until) {
        return speech.time(LocalDateTime.ofInstant(from, HERE)) + "–"
                + speech.time(LocalDateTime.ofInstant(until, HERE));
    }
}
