package org.yanxun.demo.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.SessionPlan;

/** What is still open to enrol in, and the one sitting that is going on right now. */
final class ToCome {

    private static final int HALL = 300;

    private final Dice dice;
    private final Timetable timetable;
    private final ClassMaker maker;

    ToCome(Dice dice, Timetable timetable, ClassMaker maker) {
        this.dice = dice;
        this.timetable = timetable;
        this.maker = maker;
    }

    List<HeldClass> from(LocalDateTime now, List<Member> trainees) {
        LocalDate saturday = Days.mondayOnOrAfter(now.toLocalDate()).plusDays(5);
        return List.of(
                today(now, trainees.subList(0, 42)),
                lecture(saturday, some(trainees, 180)),
                seminar(saturday.plusDays(7), some(trainees, 28)),
                salon(saturday.plusDays(1), some(trainees, 3)),
                directors(saturday.plusDays(7)),
                online("課堂提問與追問", now.toLocalDate().plusDays(3), 112, some(trainees, 40)),
                online("作業設計：少而精", now.toLocalDate().plusDays(5), 60, some(trainees, 60)),
                overseas(now.toLocalDate().plusDays(9), some(trainees, 12)));
    }

    private HeldClass today(LocalDateTime now, List<Member> seated) {
        LocalDateTime begun = now.minusMinutes(20).truncatedTo(ChronoUnit.MINUTES);
        SessionPlan session = timetable.session("課例研討：閱讀教學", "進修學校 302", begun, 2);
        return maker.of(CreditCategory.CENTRALISED, "課例研討：閱讀教學").withFree(8).held(List.of(session), seated);
    }

    private HeldClass lecture(LocalDate saturday, List<Member> seated) {
        String title = "班主任輪訓：家校溝通";
        return maker.of(CreditCategory.CENTRALISED, title)
                .withFree(HALL - seated.size())
                .held(timetable.daily(title, "會議中心", LocalTime.of(9, 0), 3, List.of(saturday)), seated);
    }

    private HeldClass seminar(LocalDate saturday, List<Member> seated) {
        String title = "國小語文數學青年教師研討班";
        return maker.of(CreditCategory.CENTRALISED, title)
                .edition(6)
                .forYoung(5)
                .withFree(12)
                .held(timetable.daily(title, "進修學校 405", LocalTime.of(8, 30), 4, weekend(saturday)), seated);
    }

    private HeldClass salon(LocalDate sunday, List<Member> seated) {
        String title = "命題沙龍";
        return maker.of(CreditCategory.CENTRALISED, title)
                .held(timetable.daily(title, "進修學校 茶室", LocalTime.of(14, 0), 2, List.of(sunday)), seated);
    }

    private HeldClass directors(LocalDate saturday) {
        String title = "政教主任培訓班";
        return maker.forLeaders(title)
                .stage(3)
                .withConsent()
                .withFree(40)
                .held(timetable.daily(title, "進修學校 201", LocalTime.of(8, 30), 4, weekend(saturday)), List.of());
    }

    private HeldClass online(String title, LocalDate first, int free, List<Member> seated) {
        List<LocalDate> evenings = List.of(first, first.plusDays(4));
        return maker.of(CreditCategory.ONLINE, title)
                .withFree(free)
                .held(timetable.daily(title, "網絡教室", LocalTime.of(19, 30), 2, evenings), seated);
    }

    /** Across midnight, because the other end is on another day. */
    private HeldClass overseas(LocalDate day, List<Member> seated) {
        String title = "英語教師海外連線";
        SessionPlan session = timetable.session(title, "網絡教室", day.atTime(23, 0), 2);
        return maker.of(CreditCategory.ONLINE, title)
                .forStages(Set.of(SchoolStage.PRIMARY, SchoolStage.SENIOR))
                .withFree(18)
                .held(List.of(session), seated);
    }

    private static List<LocalDate> weekend(LocalDate saturday) {
        return List.of(saturday, saturday.plusDays(1));
    }

    private List<Member> some(List<Member> trainees, int count) {
        int from = dice.between(100, trainees.size() - count);
        return trainees.subList(from, from + count);
    }
}
