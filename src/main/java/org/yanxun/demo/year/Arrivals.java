package org.yanxun.demo.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.programme.SessionPlan;

/** Who came to what is over: nearly everybody with zeal, a few of them late. */
public final class Arrivals {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Dice dice;

    /** Arrivals as these dice fall. */
    public Arrivals(Dice dice) {
        this.dice = dice;
    }

    /** Everybody's arrivals at the sessions of these classes that ended before that moment. */
    public List<Arrival> before(Instant now, List<HeldClass> classes) {
        List<Arrival> arrivals = new ArrayList<>();
        for (HeldClass each : classes) {
            for (SessionPlan session : each.held().plan().sessions()) {
                if (session.when().endsAt().isBefore(now)) {
                    each.seated().forEach(member -> arrive(member, session, arrivals));
                }
            }
        }
        return arrivals;
    }

    private void arrive(Member member, SessionPlan session, List<Arrival> arrivals) {
        LocalDate day = LocalDate.ofInstant(session.when().startsAt(), ZONE);
        boolean there = !day.isBefore(member.since())
                && (member.until() == null || day.isBefore(member.until()))
                && dice.chance(member.zeal());
        if (there) {
            int early = dice.chance(1) ? -dice.between(12, 35) : dice.between(1, 25);
            Instant at = session.when().startsAt().minus(Duration.ofMinutes(early));
            arrivals.add(new Arrival(session.id(), member.id(), true, at));
        }
    }
}
