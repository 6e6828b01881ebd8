package org.yanxun.journey;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.attendance.Sittings;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.programme.Audience;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.TrainingClass;

/** A district with a bit of everything a year holds, made through the doors of the rooms. */
final class SmallYear {

    private final ApplicationContext house;
    private final TestActors people;
    private final UUID programme = fresh();

    private SmallYear(ApplicationContext house) {
        this.house = house;
        people = TestActors.in(house);
        house.getBean(Programmes.class)
                .open(
                        people.actor(Role.COLLEGE),
                        new Programme(programme, "骨幹教師研修", PlanYear.of(today()), Programme.Stream.TEACHER));
    }

    /** A fresh district where a plan is in force and nothing else has been done yet. */
    static SmallYear in(ApplicationContext house) {
        SmallYear year = new SmallYear(house);
        year.adoptPlan();
        return year;
    }

    TestActors people() {
        return people;
    }

    /** A published class of one session of three hours that starts so much later than now. */
    ClassPlan open(String title, Duration from) {
        Programmes programmes = house.getBean(Programmes.class);
        Actor college = people.actor(Role.COLLEGE);
        TrainingClass draft = programmes.draft(college, plan(title, people.college(), from));
        programmes.publish(college, draft.plan().id(), draft.version());
        return draft.plan();
    }

    /** A draft that a school keeps to itself. */
    ClassPlan draftOfTheSchool(String title) {
        ClassPlan plan = plan(title, people.school(), Duration.ofDays(3));
        ClassPlan own = new ClassPlan(
                plan.id(),
                plan.programme(),
                plan.organiser(),
                plan.naming(),
                new ClassPlan.Terms(CreditCategory.SCHOOL_BASED, 30, false),
                plan.audience(),
                plan.sessions());
        house.getBean(Programmes.class).draft(people.actor(Role.PRINCIPAL), own);
        return own;
    }

    /** A published class for which the school's consent is asked. */
    ClassPlan openWithConsent(String title, Duration from) {
        Programmes programmes = house.getBean(Programmes.class);
        Actor college = people.actor(Role.COLLEGE);
        ClassPlan plan = plan(title, people.college(), from);
        ClassPlan asking = new ClassPlan(
                plan.id(),
                plan.programme(),
                plan.organiser(),
                plan.naming(),
                new ClassPlan.Terms(CreditCategory.CENTRALISED, 30, true),
                plan.audience(),
                plan.sessions());
        programmes.publish(college, plan.id(), programmes.draft(college, asking).version());
        return asking;
    }

    /** A published class of a school for its own people. */
    ClassPlan openForTheSchool(String title) {
        ClassPlan plan = plan(title, people.school(), Duration.ofDays(5));
        var schools = new Audience.Schools(false, false);
        ClassPlan ours = new ClassPlan(
                plan.id(),
                plan.programme(),
                plan.organiser(),
                plan.naming(),
                new ClassPlan.Terms(CreditCategory.SCHOOL_BASED, 30, false),
                new Audience(Set.of(), Set.of(), Set.of(), people.school(), null, schools),
                plan.sessions());
        Programmes programmes = house.getBean(Programmes.class);
        Actor principal = people.actor(Role.PRINCIPAL);
        programmes.publish(
                principal, plan.id(), programmes.draft(principal, ours).version());
        return ours;
    }

    /** A class of the college that was held some days ago, with the teacher there, settled. */
    ClassPlan held(String title) {
        return held(title, people.college());
    }

    /** The same, held by that organisation. */
    ClassPlan held(String title, OrgId organiser) {
        ClassPlan plan = plan(title, organiser, Duration.ofDays(-2));
        PersonId teacher = people.person(Role.TEACHER);
        Instant began = plan.sessions().getFirst().when().startsAt();
        house.getBean(Programmes.class)
                .takeIn(
                        people.district(),
                        List.of(),
                        List.of(new Programmes.Held(plan, began.minus(Duration.ofDays(9)))));
        house.getBean(Enrolments.class)
                .takeIn(
                        people.district(),
                        List.of(new Enrolments.Given(plan.id(), teacher, began.minus(Duration.ofDays(5)))));
        Sittings sittings = house.getBean(Sittings.class);
        UUID sitting = plan.sessions().getFirst().id();
        sittings.takeIn(people.district(), List.of(new Sittings.Arrival(sitting, teacher, true, began)));
        sittings.settle(people.actor(Role.COLLEGE), List.of(sitting));
        return plan;
    }

    /** The teacher's seat in a class. */
    void seat(ClassPlan plan) {
        house.getBean(Enrolments.class).take(people.actor(Role.TEACHER), plan.id());
    }

    /** The first promise of the plan in force. */
    PlanTarget promise() {
        Plans plans = house.getBean(Plans.class);
        PlanId plan = plans.all(people.district()).getFirst().id();
        return house.getBean(PlanTargets.class)
                .of(people.district(), plans.find(people.district(), plan).orElseThrow())
                .getFirst();
    }

    private void adoptPlan() {
        int year = today().getYear();
        String text = "試區" + year + "年教師研訓計劃\n一、年度任務\n(一)學分要求。每位教師全年修滿48學分，其中集中培訓16學分，網絡培訓8學分，校本研訓24學分。\n";
        Plans plans = house.getBean(Plans.class);
        Actor bureau = people.actor(Role.BUREAU);
        PlanId id =
                plans.read(bureau, new PlanId(fresh()), text, Optional.empty()).id();
        plans.adopt(bureau, id, true);
    }

    private ClassPlan plan(String title, OrgId organiser, Duration from) {
        Instant starts = Instant.now().plus(from).truncatedTo(ChronoUnit.MINUTES);
        SessionPlan session = new SessionPlan(
                fresh(),
                title,
                new SessionPlan.Span(starts, starts.plus(Duration.ofHours(3))),
                "進修學校 302",
                SessionPlan.Trainer.NOBODY,
                BigDecimal.valueOf(3),
                false);
        return new ClassPlan(
                fresh(),
                programme,
                organiser,
                new ClassPlan.Naming(title, 6, null),
                new ClassPlan.Terms(CreditCategory.CENTRALISED, 30, false),
                Audience.EVERYBODY,
                List.of(session));
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    }

    private static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
