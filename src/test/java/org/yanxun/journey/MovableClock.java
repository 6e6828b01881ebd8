package org.yanxun.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs on as real ones do and can be set, so that a journey need not wait for the end of a session. */
final class MovableClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Duration> ahead;
    private final ZoneId zone;

    MovableClock() {
        this(new AtomicReference<>(Duration.ZERO), SHANGHAI);
    }

    private MovableClock(AtomicReference<Duration> ahead, ZoneId zone) {
        this.ahead = ahead;
        this.zone = zone;
    }

    /** Sets it to a local moment, such as 2026-10-14T09:20. */
    void set(String local) {
        Instant wanted = LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
        ahead.set(Duration.between(Instant.now(), wanted));
    }

    /** Lets some time pass. */
    void pass(Duration time) {
        ahead.updateAndGet(before -> before.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(ahead, other);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }
}
