package org.yanxun.demo.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.SchoolStage;

/** The college's face-to-face classes: four mornings of four hours, in summer or at weekends (plan row 5.2). */
final class Centralised {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int SEATS = 70;

    private final Dice dice;
    private final Timetable timetable;
    private final ClassMaker maker;

    Centralised(Dice dice, Timetable timetable, ClassMaker maker) {
        this.dice = dice;
        this.timetable = timetable;
        this.maker = maker;
    }

    /** Nearly all take part, by stage and subject. */
    List<HeldClass> of(List<Member> trainees) {
        var byKind = trainees.stream()
                .filter(member -> dice.chance(96))
                .collect(Collectors.groupingBy(
                        member -> member.stage() + " " + member.subject(), TreeMap::new, Collectors.toList()));
        List<HeldClass> classes = new ArrayList<>();
        byKind.values().forEach(members -> chunks(members).forEach(chunk -> classes.add(summerClass(chunk))));
        return classes;
    }

    private HeldClass summerClass(List<Member> seated) {
        Member first = seated.getFirst();
        String title = Names.of(first.stage()) + Names.of(first.subject()) + "教師集中培訓";
        return maker.of(CreditCategory.CENTRALISED, title)
                .forStages(onlyOf(first.stage()))
                .held(timetable.daily(title, "進修學校 " + dice.between(201, 512), MORNING, 4, fourDays()), seated);
    }

    private static Set<SchoolStage> onlyOf(@Nullable SchoolStage stage) {
        return stage == null ? Set.of() : Set.of(stage);
    }

    /** A week of summer, or two weekends of spring or autumn. */
    private List<LocalDate> fourDays() {
        int year = maker.year();
        if (dice.chance(75)) {
            LocalDate monday = Days.mondayOnOrAfter(LocalDate.of(year, 7, 6)).plusWeeks(dice.between(0, 6));
            return List.of(monday, monday.plusDays(1), monday.plusDays(2), monday.plusDays(3));
        }
        LocalDate spring = dice.chance(50) ? LocalDate.of(year, 4, 11) : LocalDate.of(year, 10, 17);
        LocalDate saturday = Days.mondayOnOrAfter(spring).plusDays(5);
        return List.of(saturday, saturday.plusDays(1), saturday.plusDays(7), saturday.plusDays(8));
    }

    static List<List<Member>> chunks(List<Member> members) {
        List<List<Member>> chunks = new ArrayList<>();
        for (int from = 0; from < members.size(); from += SEATS) {
            chunks.add(members.subList(from, Math.min(members.size(), from + SEATS)));
        }
        return chunks;
    }
}
