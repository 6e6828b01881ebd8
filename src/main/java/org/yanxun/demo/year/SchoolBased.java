package org.yanxun.demo.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.Merger;
import org.yanxun.demo.district.Unit;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.programme.SessionPlan;

/** Each unit's own year: the whole staff five times, the subject groups four times, three hours each (plan row 5.1). */
final class SchoolBased {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    private static final int HOURS = 3;

    private final Dice dice;
    private final Timetable timetable;
    private final ClassMaker maker;
    private final Merger merger;

    SchoolBased(Dice dice, Timetable timetable, ClassMaker maker, Merger merger) {
        this.dice = dice;
        this.timetable = timetable;
        this.maker = maker;
        this.merger = merger;
    }

    List<HeldClass> of(Unit unit, List<Member> staff) {
        if (staff.size() < 3) {
            return List.of();
        }
        List<HeldClass> classes = new ArrayList<>();
        classes.addAll(held(unit, new Kind("全員校本研訓", "報告廳"), wholeStaffDays(), staff));
        int number = 0;
        for (List<Member> group : groups(unit, staff)) {
            number++;
            classes.addAll(held(unit, new Kind("學科組研訓 " + number, "錄播教室"), groupDays(), group));
        }
        return classes;
    }

    /** One class a year, or two where its people go on in another school from some day on. */
    private List<HeldClass> held(Unit unit, Kind kind, List<LocalDate> days, List<Member> seated) {
        var byUnit = days.stream()
                .collect(Collectors.groupingBy(day -> merger.at(day, unit), LinkedHashMap::new, Collectors.toList()));
        List<HeldClass> classes = new ArrayList<>();
        byUnit.forEach((there, some) -> classes.add(one(there, kind, some, seated)));
        return classes;
    }

    private HeldClass one(Unit unit, Kind kind, List<LocalDate> days, List<Member> seated) {
        String title = unit.name() + " " + kind.what();
        List<SessionPlan> sessions = timetable.daily(kind.what(), unit.name() + kind.place(), AFTERNOON, HOURS, days);
        return maker.of(CreditCategory.SCHOOL_BASED, title).heldBy(unit.id()).held(sessions, seated);
    }

    private List<LocalDate> wholeStaffDays() {
        return days(3, 4, 4, 15, 6, 3, 9, 9, 10, 28);
    }

    /** In some units the last of the four is still to come. */
    private List<LocalDate> groupDays() {
        return dice.chance(85) ? days(3, 18, 5, 13, 9, 23, 11, 18) : days(3, 18, 5, 13, 9, 23, 12, 9);
    }

    private List<LocalDate> days(int... monthsAndDays) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < monthsAndDays.length; i += 2) {
            LocalDate day = LocalDate.of(maker.year(), Month.of(monthsAndDays[i]), monthsAndDays[i + 1]);
            days.add(Days.schoolDayOnOrAfter(day));
        }
        return days;
    }

    private record Kind(String what, String place) {}

    /** Colleagues of a stage and subject; groups of fewer than three sit together. */
    private static List<List<Member>> groups(Unit unit, List<Member> staff) {
        if (unit.isKindergarten()) {
            return List.of(staff);
        }
        var bySubject = staff.stream()
                .collect(Collectors.groupingBy(
                        member -> member.stage() + " " + member.subject(), TreeMap::new, Collectors.toList()));
        List<Member> few = bySubject.values().stream()
                .filter(group -> group.size() < 3)
                .flatMap(List::stream)
                .toList();
        Stream<List<Member>> enough = bySubject.values().stream().filter(group -> group.size() >= 3);
        return Stream.concat(enough, few.isEmpty() ? Stream.empty() : Stream.of(few))
                .toList();
    }
}
