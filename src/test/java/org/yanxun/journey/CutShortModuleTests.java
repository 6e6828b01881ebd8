package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.attendance.Sittings;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.database.HouseTest;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Soon;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SomeClass;

/** A class called off between its first session and its second, seen from every room above. */
@HouseTest
class CutShortModuleTests {

    private final ApplicationContext house;
    private final TestActors people;
    private final Visitor college;
    private final Visitor teacher;

    @Autowired
    CutShortModuleTests(ApplicationContext house, TestActors people) {
        this.house = house;
        this.people = people;
        college = people.visitor(Role.COLLEGE);
        teacher = people.visitor(Role.TEACHER);
    }

    @Test
    void whoever_was_there_keeps_the_seat_and_gets_the_credits_and_what_was_to_come_is_off() {
        ClassPlan plan = held(Duration.ofDays(-2), Duration.ofDays(3));
        UUID first = plan.sessions().getFirst().id();

        Reply off = cancel(plan);

        assertThat(off.body()).contains("\"state\":\"CUT_SHORT\"", "\"reason\":\"主講生病\"");
        assertThat(college.json("POST", "/api/v1/sittings/" + first + "/settle", "{}")
                        .body())
                .contains(first.toString());
        assertThat(college.get("/api/v1/sittings/" + plan.sessions().getLast().id())
                        .body())
                .doesNotContain("\"cancelledAt\":null");
        soon("/year?year=" + yearOf(plan.sessions().getFirst()), "+3");
        assertThat(teacher.get("/api/v1/seats").body()).contains("\"state\":\"SEATED\"");
        soon("/notices", "後面的場次取消了");
        assertThat(college.get("/programme/classes/" + plan.id()).body())
                .contains("提前結束", "看名單")
                .doesNotContain("/cancel\"");
    }

    @Test
    void a_class_that_is_over_is_not_called_off() {
        ClassPlan plan = held(Duration.ofDays(-4), Duration.ofDays(-3));

        Reply refused = cancel(plan);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("沒有可以取消的了");
        assertThat(college.get("/programme/classes/" + plan.id()).body()).doesNotContain("/cancel\"");
    }

    private Reply cancel(ClassPlan plan) {
        return college.json("POST", "/api/v1/classes/" + plan.id() + "/cancel", "{\"version\":0,\"reason\":\"主講生病\"}");
    }

    /** A class of the college's with two sessions of three hours; the teacher has a seat and came to what is over. */
    private ClassPlan held(Duration first, Duration second) {
        Instant now = Instant.now();
        UUID programme = UUID.randomUUID();
        ClassPlan plan = new SomeClass(programme, people.college())
                .on(now.plus(first).toString())
                .on(now.plus(second).toString())
                .plan();
        PersonId seated = people.person(Role.TEACHER);
        Instant published = now.minus(Duration.ofDays(20));
        house.getBean(Programmes.class)
                .takeIn(
                        people.district(),
                        List.of(new Programme(programme, "全員培訓", new PlanYear(2026), Programme.Stream.TEACHER)),
                        List.of(new Programmes.Held(plan, published)));
        house.getBean(Enrolments.class)
                .takeIn(people.district(), List.of(new Enrolments.Given(plan.id(), seated, published)));
        house.getBean(Sittings.class)
                .takeIn(
                        people.district(),
                        List.of(new Arrival(plan.sessions().getFirst().id(), seated, true, now.plus(first))));
        return plan;
    }

    private static PlanYear yearOf(SessionPlan session) {
        return PlanYear.of(LocalDate.ofInstant(session.when().startsAt(), ZoneId.of("Asia/Shanghai")));
    }

    /** News travels after the commit. */
    private void soon(String path, String words) {
        Soon.until(() -> teacher.get(path).body(), body -> body.contains(words));
    }
}
