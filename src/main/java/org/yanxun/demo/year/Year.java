package org.yanxun.demo.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.Merger;
import org.yanxun.demo.district.Unit;
import org.yanxun.kernel.OrgId;
import org.yanxun.programme.Programme;

/**
 * All classes of the years that the demonstration tells of.
 *
 * @param programmes what they belong to
 * @param regular what a year has in any case, each on its days
 * @param justHeld the class whose last session was yesterday
 * @param open what goes on right now and what is still to come
 */
public record Year(List<Programme> programmes, List<HeldClass> regular, HeldClass justHeld, Open open) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Makes the years of these people, as they stand at that moment. */
    public static Year of(List<Unit> units, List<Member> members, OrgId college, LocalDateTime now, Dice dice) {
        LocalDate today = now.toLocalDate();
        var schools = new Schools(units, Merger.among(units, PlanYears.firstToldOn(today)));
        List<Member> trainees = members.stream().filter(Member::isTrainee).toList();
        List<ClassMaker> makers = PlanYears.toldOn(today).stream()
                .map(year -> new ClassMaker(year, college, now.atZone(ZONE).toInstant()))
                .toList();
        List<HeldClass> regular = new ArrayList<>();
        makers.forEach(maker -> regular.addAll(regular(maker, schools, trainees, dice)));
        return around(now, makers, regular, staying(trainees), dice);
    }

    /** Everything, in no particular order. */
    public List<HeldClass> classes() {
        return Stream.of(regular, List.of(justHeld), open.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The same with somebody who teaches each class: the first trainer what is of these days, as far as free. */
    public Year taughtBy(Faculty faculty) {
        HeldClass just = faculty.teachFirst(justHeld);
        List<HeldClass> others = open.others().stream().map(faculty::teachFirst).toList();
        Open coming = new Open(
                faculty.teachFirst(open.lecture()),
                faculty.teachFirst(open.directors()),
                faculty.teachFirst(open.speech()),
                others);
        return new Year(programmes, regular.stream().map(faculty::teach).toList(), just, coming);
    }

    private static List<HeldClass> regular(ClassMaker maker, Schools schools, List<Member> trainees, Dice dice) {
        var timetable = new Timetable(ZONE);
        List<Member> there =
                trainees.stream().filter(member -> member.worksIn(maker.year())).toList();
        var byUnit = there.stream().collect(Collectors.groupingBy(Member::unit));
        List<HeldClass> classes = new ArrayList<>();
        var schoolBased = new SchoolBased(dice, timetable, maker, schools.merger());
        schools.units().forEach(unit -> classes.addAll(schoolBased.of(unit, byUnit.getOrDefault(unit, List.of()))));
        List<Member> staying = staying(there);
        classes.addAll(new Centralised(dice, timetable, maker).of(staying));
        classes.addAll(new SentUp(timetable, maker).of(staying));
        classes.addAll(new Online(dice, timetable, maker).of(staying));
        return classes;
    }

    private static Year around(
            LocalDateTime now, List<ClassMaker> makers, List<HeldClass> regular, List<Member> trainees, Dice dice) {
        var timetable = new Timetable(ZONE);
        var diary = new Diary(regular);
        ClassMaker current = makers.getLast();
        List<Member> there = trainees.stream()
                .filter(member -> member.worksIn(current.year()))
                .toList();
        HeldClass justHeld = new JustHeld(timetable, makers, diary).before(now.toLocalDate(), there);
        Open open = new ToCome(dice, timetable, current, diary).from(now, there);
        List<Programme> programmes =
                makers.stream().flatMap(maker -> maker.programmes().stream()).toList();
        return new Year(programmes, regular, justHeld, open);
    }

    private static List<Member> staying(List<Member> members) {
        return members.stream().filter(Member::stays).toList();
    }

    private record Schools(List<Unit> units, Merger merger) {}
}
