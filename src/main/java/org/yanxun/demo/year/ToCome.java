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
import org.yanxun.roster.Term.PostKind;

/** What is still open to enrol in, and the one sitting that is going on right now. */
final class ToCome {

    private static final int HALL = 300;
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);

    private final Dice dice;
    private final Timetable timetable;
    private final ClassMaker maker;
    private final Diary diary;

    ToCome(Dice dice, Timetable timetable, ClassMaker maker, Diary diary) {
        this.dice = dice;
        this.timetable = timetable;
        this.maker = maker;
        this.diary = diary;
    }

    Open from(LocalDateTime now, List<Member> trainees) {
        LocalDate saturday = Days.mondayOnOrAfter(now.toLocalDate()).plusDays(5);
        List<Member> teachers = trainees.stream()
                .filter(member -> member.kind() == PostKind.TEACHER)
                .toList();
        HeldClass today = today(now, trainees);
        HeldClass lecture = lecture(saturday, teachers);
        HeldClass directors = directors(saturday.plusDays(7));
        HeldClass speech = speech(saturday.plusDays(14), teachers);
        List<HeldClass> others = List.of(
                today,
                seminar(saturday.plusDays(7), teachers),
                salon(saturday.plusDays(1), teachers),
                online("課堂提問與追問", now.toLocalDate().plusDays(3), 40, teachers),
                online("作業設計：少而精", now.toLocalDate().plusDays(5), 60, teachers),
                overseas(now.toLocalDate().plusDays(9), teachers));
        return new Open(lecture, directors, speech, others);
    }

    private HeldClass today(LocalDateTime now, List<Member> trainees) {
        String title = "課例研討：閱讀教學";
        LocalDateTime begun = now.minusMinutes(20).truncatedTo(ChronoUnit.MINUTES);
        List<SessionPlan> session = List.of(timetable.session(title, "進修學校 302", begun, 2));
        List<Member> first = diary.free(trainees, session).stream().limit(42).toList();
        return note(maker.of(CreditCategory.CENTRALISED, title).withFree(8), session, first);
    }

    /** The first school's teachers are among them. */
    private HeldClass lecture(LocalDate saturday, List<Member> teachers) {
        String title = "班主任輪訓：家校溝通";
        List<SessionPlan> session = timetable.daily(title, "會議中心", LocalTime.of(9, 0), 3, List.of(saturday));
        List<Member> seated = diary.free(teachers, session).stream().limit(180).toList();
        return note(maker.of(CreditCategory.CENTRALISED, title).withFree(HALL - seated.size()), session, seated);
    }

    private HeldClass seminar(LocalDate saturday, List<Member> teachers) {
        String title = "國小語文數學青年教師研討班";
        List<SessionPlan> sessions = timetable.daily(title, "進修學校 405", LocalTime.of(8, 30), 4, weekend(saturday));
        return note(
                maker.of(CreditCategory.CENTRALISED, title)
                        .edition(6)
                        .forYoung(5)
                        .withFree(12),
                sessions,
                some(teachers, 28, sessions));
    }

    private HeldClass salon(LocalDate sunday, List<Member> teachers) {
        String title = "命題沙龍";
        List<SessionPlan> session = timetable.daily(title, "進修學校 茶室", LocalTime.of(14, 0), 2, List.of(sunday));
        return note(maker.of(CreditCategory.CENTRALISED, title), session, some(teachers, 3, session));
    }

    private HeldClass directors(LocalDate saturday) {
        String title = "政教主任培訓班";
        return maker.forLeaders(title)
                .stage(3)
                .forPosts(Set.of(PostKind.MORAL_EDUCATION_DIRECTOR))
                .withConsent()
                .withFree(40)
                .held(timetable.daily(title, "進修學校 201", AFTERNOON, 4, weekend(saturday)), List.of());
    }

    private HeldClass speech(LocalDate saturday, List<Member> teachers) {
        String title = "普通話培訓測試";
        List<SessionPlan> session = timetable.daily(title, "進修學校 語音室", AFTERNOON, 2, List.of(saturday));
        return note(maker.of(CreditCategory.CENTRALISED, title).withFree(36), session, some(teachers, 24, session));
    }

    private HeldClass online(String title, LocalDate first, int seats, List<Member> teachers) {
        List<LocalDate> evenings = List.of(first, first.plusDays(4));
        List<SessionPlan> sessions = timetable.daily(title, "網絡教室", LocalTime.of(19, 30), 2, evenings);
        return note(maker.of(CreditCategory.ONLINE, title).withFree(100), sessions, some(teachers, seats, sessions));
    }

    /** Across midnight, because the other end is on another day. */
    private HeldClass overseas(LocalDate day, List<Member> teachers) {
        String title = "英語教師海外連線";
        List<SessionPlan> session = List.of(timetable.session(title, "網絡教室", day.atTime(23, 0), 2));
        return note(
                maker.of(CreditCategory.ONLINE, title)
                        .forStages(Set.of(SchoolStage.PRIMARY, SchoolStage.SENIOR))
                        .withFree(18),
                session,
                some(teachers, 12, session));
    }

    private HeldClass note(ClassDraft draft, List<SessionPlan> sessions, List<Member> seated) {
        return diary.note(draft.held(sessions, seated));
    }

    private static List<LocalDate> weekend(LocalDate saturday) {
        return List.of(saturday, saturday.plusDays(1));
    }

    private List<Member> some(List<Member> teachers, int count, List<SessionPlan> sessions) {
        List<Member> free = diary.free(teachers, sessions);
        int from = dice.between(0, Math.max(0, free.size() - count));
        return free.subList(from, Math.min(free.size(), from + count));
    }
}
