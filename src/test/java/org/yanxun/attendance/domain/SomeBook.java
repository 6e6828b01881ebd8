package org.yanxun.attendance.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.Sitting;
import org.yanxun.attendance.Sittings;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.trust.AuditTrail;

/** The door of attendance on a test's database, with a clock to set, and what it audits and tells. */
public final class SomeBook {

    /** When every sitting of {@link #sitting} begins. */
    public static final Instant START = Instant.parse("2013-10-09T05:30:00Z");

    private volatile Instant now = START;
    private final List<AuditTrail.Decision> audited = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private final Sittings sittings;

    /** A door on that database. */
    public SomeBook(JdbcClient jdbc) {
        Settling settling = new Settling(new SettlingStore(jdbc), trail(), told::add, clock());
        this.sittings = new SittingBook(new SittingStore(jdbc), new ArrivalStore(jdbc), settling, clock());
    }

    /** The door. */
    public Sittings door() {
        return sittings;
    }

    /** A clock that shows what {@link #setTime} said last. */
    public Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneId.of("Asia/Shanghai"));
    }

    /** Sets the clock. */
    public void setTime(Instant moment) {
        now = moment;
    }

    /** What was audited. */
    public List<AuditTrail.Decision> audited() {
        return audited;
    }

    /** A trail that keeps decisions for the test. */
    public AuditTrail trail() {
        return (actor, decision) -> audited.add(decision);
    }

    /** The events told. */
    public List<Object> told() {
        return told;
    }

    /** A sitting of 90 minutes of the college's, everyone of the district expected. */
    public UUID sitting(SmallDistrict district, boolean checkout) {
        UUID id = SmallDistrict.anyId();
        Sitting sitting =
                new Sitting(id, district.college(), "課例研討", "河濱校區 302", START, START.plusSeconds(90 * 60), checkout);
        sittings.schedule(district.id(), List.of(sitting));
        sittings.expect(district.id(), List.of(id), district.people());
        return id;
    }
}
