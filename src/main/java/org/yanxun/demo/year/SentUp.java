package org.yanxun.demo.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yanxun.demo.district.Member;
import org.yanxun.programme.SessionPlan;
import org.yanxun.roster.Term.PostKind;

/**
 * The few who are sent up to classes of a higher level, chosen among those who come to what they enrol in: backbone
 * teachers of each level (plan row 2.5) and heads of schools (plan row 1.9). The district's own class is not full yet.
 */
final class SentUp {

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Timetable timetable;
    private final ClassMaker maker;

    SentUp(Timetable timetable, ClassMaker maker) {
        this.timetable = timetable;
        this.maker = maker;
    }

    List<HeldClass> of(List<Member> staying) {
        List<Member> teachers = keenest(staying, PostKind.TEACHER);
        List<Member> heads = keenest(staying, PostKind.PRINCIPAL);
        List<HeldClass> classes = new ArrayList<>();
        classes.add(teachers("省級學科骨幹教師研修班", teachers.subList(0, 2), 0));
        classes.add(teachers("市級學科骨幹教師研修班", teachers.subList(2, 8), 0));
        classes.add(teachers("區級學科骨幹教師研修班", teachers.subList(8, 16), 2));
        classes.add(heads("省級“領雁工程”農村校長班", heads.subList(0, 1)));
        classes.add(heads("市級“領雁工程”農村校長班", heads.subList(1, 2)));
        return classes;
    }

    private HeldClass teachers(String title, List<Member> seated, int free) {
        return maker.forSentUp(title).withFree(free).held(fourMornings(title), seated);
    }

    private HeldClass heads(String title, List<Member> seated) {
        return maker.forLeaders(title).held(fourMornings(title), seated);
    }

    private List<SessionPlan> fourMornings(String title) {
        LocalDate tuesday =
                Days.mondayOnOrAfter(LocalDate.of(maker.year(), 3, 9)).plusDays(1);
        List<LocalDate> days = List.of(tuesday, tuesday.plusDays(1), tuesday.plusDays(2), tuesday.plusDays(3));
        return timetable.daily(title, "上級進修學院", MORNING, 4, days);
    }

    /** One of a school at most. */
    private static List<Member> keenest(List<Member> staying, PostKind kind) {
        List<Member> keenest = new ArrayList<>();
        staying.stream()
                .filter(member -> member.kind() == kind)
                .sorted(Comparator.comparingInt(Member::zeal).reversed())
                .filter(member ->
                        keenest.stream().noneMatch(other -> other.unit().equals(member.unit())))
                .forEach(keenest::add);
        return keenest;
    }
}
