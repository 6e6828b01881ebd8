package org.yanxun.demo.year;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.Unit;
import org.yanxun.kernel.OrgId;
import org.yanxun.programme.Programme;

/**
 * All classes of the demonstration year.
 *
 * @param programmes what they belong to
 * @param classes the classes, held or to come
 */
public record Year(List<Programme> programmes, List<HeldClass> classes) {

    /** Makes the year of these people, as it stands at that moment. */
    public static Year of(List<Unit> units, List<Member> members, OrgId college, LocalDateTime now, Dice dice) {
        var timetable = new Timetable(ZoneId.of("Asia/Shanghai"));
        var maker = new ClassMaker(now.getYear(), college);
        List<Member> trainees = members.stream().filter(Member::isTrainee).toList();
        var byUnit = trainees.stream().collect(Collectors.groupingBy(Member::unit));
        List<HeldClass> classes = new ArrayList<>();
        var schoolBased = new SchoolBased(dice, timetable, maker);
        units.forEach(unit -> classes.addAll(schoolBased.of(unit, byUnit.getOrDefault(unit, List.of()))));
        List<Member> staying = trainees.stream().filter(Member::stays).toList();
        classes.addAll(new Centralised(dice, timetable, maker).of(staying));
        classes.addAll(new SentUp(timetable, maker).of(staying));
        classes.addAll(new Online(dice, timetable, maker).of(staying));
        classes.addAll(new ToCome(dice, timetable, maker).from(now, staying));
        return new Year(maker.programmes(), classes);
    }
}
