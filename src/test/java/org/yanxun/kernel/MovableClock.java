package org.yanxun.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock in Shanghai that stands or runs, and that a test can set, so that it need not wait for the time to come. */
public final class MovableClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    private MovableClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /** One that runs on as real ones do and begins with the present. */
    public static MovableClock running() {
        return new MovableClock(Clock.system(SHANGHAI), new AtomicReference<>(Duration.ZERO));
    }

    /** One that goes on only when the test says so. */
    public static MovableClock standingAt(Instant moment) {
        return new MovableClock(Clock.fixed(moment, SHANGHAI), new AtomicReference<>(Duration.ZERO));
    }

    /** Sets it to a local moment, such as 2026-10-14T09:20. */
    public void set(String local) {
        Instant wanted = LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
        ahead.set(Duration.between(base.instant(), wanted));
    }

    /** Lets some time pass. */
    public void pass(Duration time) {
        ahead.updateAndGet(before -> before.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    /** The same clock read in another zone: both move together. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }
}
