package org.yanxun.demo.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.kernel.CreditCategory;

/** The year's online classes: four evenings of two hours (plan row 5.1). */
final class Online {

    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private final Dice dice;
    private final Timetable timetable;
    private final ClassMaker maker;

    Online(Dice dice, Timetable timetable, ClassMaker maker) {
        this.dice = dice;
        this.timetable = timetable;
        this.maker = maker;
    }

    /** Nine in ten take part, by stage. */
    List<HeldClass> of(List<Member> trainees) {
        var byStage = trainees.stream()
                .filter(member -> dice.chance(92))
                .collect(Collectors.groupingBy(
                        member -> String.valueOf(member.stage()), TreeMap::new, Collectors.toList()));
        List<HeldClass> classes = new ArrayList<>();
        byStage.values().forEach(members -> Centralised.chunks(members).forEach(chunk -> classes.add(one(chunk))));
        return classes;
    }

    private HeldClass one(List<Member> seated) {
        String title = Names.of(seated.getFirst().stage()) + "新教材疑難問題";
        LocalDate tuesday = Days.mondayOnOrAfter(LocalDate.of(maker.year(), 3, 2))
                .plusDays(1)
                .plusWeeks(dice.chance(50) ? dice.between(0, 10) : dice.between(26, 33));
        List<LocalDate> evenings = List.of(tuesday, tuesday.plusWeeks(1), tuesday.plusWeeks(2), tuesday.plusWeeks(3));
        return maker.of(CreditCategory.ONLINE, title)
                .held(timetable.daily(title, "網絡教室", EVENING, 2, evenings), seated);
    }
}
