package org.yanxun.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.attendance.Sittings;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.year.Arrivals;
import org.yanxun.demo.year.HeldClass;
import org.yanxun.demo.year.Year;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.Enrolments.Given;
import org.yanxun.kernel.Actor;
import org.yanxun.programme.Programmes;

/** Puts the demonstration's year into the rooms: classes, seats, arrivals, and the settling of what is over. */
@Component
class YearLoad {

    /** How many of the latest sittings are left for the college to settle. */
    private static final int UNSETTLED = 3;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Programmes programmes;
    private final Enrolments enrolments;
    private final Sittings sittings;

    YearLoad(Programmes programmes, Enrolments enrolments, Sittings sittings) {
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.sittings = sittings;
    }

    void load(DemoDistrict demo, Actor college, LocalDateTime now, Dice dice) {
        Instant moment = now.atZone(ZONE).toInstant();
        Year year = Year.of(demo.units(), demo.members(), demo.college(), now, dice);
        programmes.takeIn(
                demo.district(),
                year.programmes(),
                year.classes().stream().map(HeldClass::held).toList());
        enrolments.takeIn(demo.district(), seats(year.classes()));
        sittings.takeIn(demo.district(), new Arrivals(dice).before(moment, year.classes()));
        sittings.settle(college, over(moment, year.classes()));
    }

    private static List<Given> seats(List<HeldClass> classes) {
        List<Given> seats = new ArrayList<>();
        for (HeldClass each : classes) {
            Instant at = each.held().publishedAt();
            UUID id = each.held().plan().id();
            each.seated().forEach(member -> seats.add(new Given(id, member.id(), at)));
        }
        return seats;
    }

    private static List<UUID> over(Instant now, List<HeldClass> classes) {
        record Ended(UUID id, Instant at) {}
        List<Ended> ended = classes.stream()
                .flatMap(each -> each.held().plan().sessions().stream())
                .map(session -> new Ended(session.id(), session.when().endsAt()))
                .filter(session -> session.at().isBefore(now))
                .sorted(Comparator.comparing(Ended::at))
                .toList();
        return ended.subList(0, Math.max(0, ended.size() - UNSETTLED)).stream()
                .map(Ended::id)
                .toList();
    }
}
