package org.yanxun.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes on only when the test says so; it begins on 2 March 2026 at noon in Shanghai. */
public final class SomeClock extends Clock {

    /** When it begins. */
    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private Instant now = NOON;

    /** Goes on by that much. */
    public void goOn(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
