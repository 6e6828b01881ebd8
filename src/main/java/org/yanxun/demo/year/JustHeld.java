package org.yanxun.demo.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yanxun.demo.district.Member;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.programme.SessionPlan;
import org.yanxun.roster.Term.PostKind;

/** A workshop of a morning last week and another yesterday, where leaving is noted too. */
final class JustHeld {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int SCHOOLS = 5;
    private static final int OF_A_SCHOOL = 5;

    private final Timetable timetable;
    private final List<ClassMaker> makers;
    private final Diary diary;

    JustHeld(Timetable timetable, List<ClassMaker> makers, Diary diary) {
        this.timetable = timetable;
        this.makers = makers;
        this.diary = diary;
    }

    HeldClass before(LocalDate today, List<Member> trainees) {
        String title = "作業設計工作坊";
        LocalDate yesterday = today.minusDays(1);
        List<SessionPlan> sessions =
                timetable.daily(title, "進修學校 308", MORNING, 3, List.of(yesterday.minusDays(7), yesterday)).stream()
                        .map(JustHeld::withCheckout)
                        .toList();
        return diary.note(maker(yesterday)
                .of(CreditCategory.CENTRALISED, title)
                .withFree(5)
                .held(sessions, few(diary.free(trainees, sessions))));
    }

    /** On the first of January it belongs to the year that has just ended. */
    private ClassMaker maker(LocalDate yesterday) {
        return makers.stream()
                .filter(maker -> maker.year() == yesterday.getYear())
                .findFirst()
                .orElseThrow();
    }

    /** A handful of teachers from each of the first schools. */
    private static List<Member> few(List<Member> free) {
        var bySchool = free.stream()
                .filter(member -> member.kind() == PostKind.TEACHER)
                .collect(Collectors.groupingBy(member -> member.unit().code(), TreeMap::new, Collectors.toList()));
        return bySchool.values().stream()
                .limit(SCHOOLS)
                .flatMap(school -> school.stream().limit(OF_A_SCHOOL))
                .toList();
    }

    private static SessionPlan withCheckout(SessionPlan session) {
        return new SessionPlan(
                session.id(),
                session.title(),
                session.when(),
                session.place(),
                session.trainer(),
                session.hours(),
                true);
    }
}
