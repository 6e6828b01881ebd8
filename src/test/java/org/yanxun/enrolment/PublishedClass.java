package org.yanxun.enrolment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;

/** Publishes classes through the door of a running house, for tests of seats. */
public final class PublishedClass {

    private final Programmes programmes;
    private final Actor college;
    private final UUID programme = UuidCreator.getTimeOrderedEpoch();

    /** In the district of these people. */
    public PublishedClass(ApplicationContext house, TestActors people) {
        programmes = house.getBean(Programmes.class);
        college = people.actor(Role.COLLEGE);
        programmes.open(
                college,
                new Programme(
                        programme,
                        "全員培訓",
                        new PlanYear(LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear()),
                        Programme.Stream.TEACHER));
    }

    /** A class of the college's with a session of three hours at 13:30 in so many days. */
    public SomeClass in(int days) {
        return new SomeClass(programme, college.home()).on(afternoon(days));
    }

    /** Publishes it. */
    public UUID published(SomeClass wanted) {
        TrainingClass draft = programmes.draft(college, wanted.plan());
        return programmes
                .publish(college, draft.plan().id(), draft.version())
                .plan()
                .id();
    }

    /** Calls it off. */
    public void cancel(UUID trainingClass) {
        programmes.cancel(
                college, trainingClass, programmes.find(college, trainingClass).version(), "人數不足");
    }

    /** Half past one in so many days. */
    public static String afternoon(int days) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"))
                .plusDays(days)
                .atTime(13, 30)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant()
                .toString();
    }
}
