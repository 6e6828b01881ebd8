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

/** Who came to what is over: nearly everybody with zeal, a few of them late; and who left, where that is noted. */
public final class Arrivals {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int FORGETS_TO_LEAVE = 6;

    private final Dice dice;

    /** Arrivals as these dice fall. */
    public Arrivals(Dice dice) {
        this.dice = dice;
    }

    /** Everybody's coming to, and where it is noted going from, the sessions of these classes that ended before that moment. */
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
            if (session.checkout() && !dice.chance(FORGETS_TO_LEAVE)) {
                arrivals.add(new Arrival(session.id(), member.id(), false, leaves(session)));
            }
        }
    }

    /** A few go well before the end. */
    private Instant leaves(SessionPlan session) {
        int later = dice.chance(5) ? -dice.between(30, 70) : dice.between(0, 12);
        return session.when().endsAt().plus(Duration.ofMinutes(later));
    }
}
