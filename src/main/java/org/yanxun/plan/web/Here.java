package org.yanxun.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Moments by the clock here. */
public final class Here {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Here() {}

    /** The day a moment falls on. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The day and the time of day. */
    public static LocalDateTime moment(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }
}
