package org.yanxun.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanxun.attendance.Sittings;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.credit.CreditBook;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.year.Arrivals;
import org.yanxun.demo.year.Faculty;
import org.yanxun.demo.year.HeldClass;
import org.yanxun.demo.year.Year;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.Enrolments.Given;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programmes;

/** Puts the demonstration's years into the rooms: classes, seats, arrivals, the settling of what is over, and its credits. */
@Component
class YearLoad {

    /** How many of the latest sittings, beside the last of the class just held, are left for the college to settle. */
    private static final int UNSETTLED = 3;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Programmes programmes;
    private final Enrolments enrolments;
    private final Sittings sittings;
    private final CreditBook credits;
    private final DeskLoad desks;

    YearLoad(Programmes programmes, Enrolments enrolments, Sittings sittings, CreditBook credits, DeskLoad desks) {
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.sittings = sittings;
        this.credits = credits;
        this.desks = desks;
    }

    void load(DemoDistrict demo, Hats hats, LocalDateTime now, Dice dice) {
        Instant moment = now.atZone(ZONE).toInstant();
        Year year = Year.of(demo.units(), demo.members(), demo.college(), now, dice)
                .taughtBy(new Faculty(hats.trainers(), member -> demo.roll().nameOf(member.id())));
        List<HeldClass> classes = year.classes();
        programmes.takeIn(
                demo.district(),
                year.programmes(),
                classes.stream().map(HeldClass::held).toList());
        enrolments.takeIn(demo.district(), seats(classes));
        List<Arrival> arrivals = new Arrivals(dice)
                .before(moment, classes).stream()
                        .filter(arrival -> !DeskLoad.isNotedByHand(year.justHeld(), arrival))
                        .toList();
        sittings.takeIn(demo.district(), arrivals);
        settle(hats.as(Role.COLLEGE), year, moment, arrivals);
        desks.askForLeave(demo, hats.as(Role.PRINCIPAL), year.open().lecture());
        desks.wish(demo, hats, year.open());
    }

    /** The ledger follows settling by itself; here it is brought in line at once, so that it is there when doors open. */
    private void settle(Actor college, Year year, Instant moment, List<Arrival> arrivals) {
        desks.mark(college, year.justHeld());
        credits.post(college.district(), sittings.settle(college, over(moment, year)));
        UUID corrected = desks.correct(college, year.justHeld(), arrivals);
        credits.post(college.district(), List.of(corrected));
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

    /** What is over and settled: all of it but the latest, and of the class just held the first session only. */
    static List<UUID> over(Instant now, Year year) {
        record Ended(UUID id, Instant at) {}
        List<UUID> ended = year.classes().stream()
                .filter(each -> !each.equals(year.justHeld()))
                .flatMap(each -> each.sessions().stream())
                .map(session -> new Ended(session.id(), session.when().endsAt()))
                .filter(session -> session.at().isBefore(now))
                .sorted(Comparator.comparing(Ended::at))
                .map(Ended::id)
                .toList();
        UUID lastWeeks = year.justHeld().sessions().getFirst().id();
        return Stream.concat(ended.stream().limit(Math.max(0, ended.size() - UNSETTLED)), Stream.of(lastWeeks))
                .toList();
    }
}
