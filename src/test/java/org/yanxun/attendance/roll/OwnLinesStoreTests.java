package org.yanxun.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;
import static org.yanxun.shell.fault.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.Sitting;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.attendance.leave.Leaves;
import org.yanxun.attendance.leave.SomeLeaves;
import org.yanxun.attendance.roll.Marks.Subject;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** A school's principal who is on the roll of the school's own sitting, and whoever leads one (decision 0063). */
@StoreTest
class OwnLinesStoreTests {

    private final SmallDistrict district;
    private final SomeBook book;
    private final SomeRoll rolls;
    private final SomeLeaves leaves;
    private final PersonId head;
    private final Actor principal;
    private final UUID sitting;

    OwnLinesStoreTests(JdbcClient jdbc) {
        district = SmallDistrict.in(jdbc).withTeachers(2);
        book = new SomeBook(jdbc);
        rolls = new SomeRoll(jdbc, book);
        leaves = new SomeLeaves(jdbc, book);
        head = district.people().getFirst();
        principal = as(head, Role.PRINCIPAL);
        sitting = hold(null);
    }

    @Test
    void nobody_marks_themselves_but_a_colleague_or_the_college_does() {
        assertRefused("attendance.refused.ownMark", () -> rolls.marks().say(principal, about(0), Said.came(START)));

        rolls.marks().say(as(district.people().getLast(), Role.LIAISON), about(0), Said.came(START));
        rolls.marks().say(district.collegeActor(), about(1), Said.ABSENT);

        assertThat(line().mark().revision()).isEqualTo(2);
    }

    @Test
    void nobody_corrects_themselves_but_the_college_does() {
        var present = new Counted(PresenceStatus.PRESENT, 90, "CORRECTED");
        book.setTime(START.plusSeconds(7200));
        book.door().settle(principal, List.of(sitting));

        assertRefused("attendance.refused.ownMark", () -> rolls.marks().correct(principal, about(0), present));
        rolls.marks().correct(district.collegeActor(), about(0), present);

        assertThat(line().counted()).isEqualTo(present);
    }

    @Test
    void nobody_decides_about_their_own_leave_nor_takes_the_decision_back() {
        Leaves desk = leaves.desk();
        UUID asked = leaves.asked(as(head, Role.TEACHER), sitting);

        assertRefused("attendance.refused.ownLeave", () -> desk.decide(principal, asked, 0, true, ""));
        desk.decide(district.collegeActor(), asked, 0, true, "");
        assertRefused("attendance.refused.ownLeave", () -> desk.undo(principal, asked, 1));

        assertThat(desk.toDecide(principal, 9)).singleElement().matches(each -> each.isOf(principal));
        assertThat(desk.toDecide(district.collegeActor(), 9)).noneMatch(each -> each.isOf(district.collegeActor()));
    }

    @Test
    void whoever_leads_a_sitting_is_told_of_it_and_of_no_other_before_it_is_over() {
        UUID led = hold(head);

        assertThat(waiting(as(head, Role.TRAINER))).containsExactly(led);
        assertThat(waiting(principal)).containsExactly(led);
        assertThat(waiting(district.collegeActor())).isEmpty();

        book.setTime(START.plusSeconds(7200));

        assertThat(waiting(as(head, Role.TRAINER))).containsExactly(led);
        assertThat(waiting(principal)).containsExactlyInAnyOrder(led, sitting);
        assertThat(waiting(district.collegeActor())).containsExactlyInAnyOrder(led, sitting);
    }

    private List<UUID> waiting(Actor actor) {
        return rolls.finder().waiting(actor, 9).stream().map(SittingView::id).toList();
    }

    private UUID hold(@org.jspecify.annotations.Nullable PersonId host) {
        UUID id = SmallDistrict.anyId();
        var held = new Sitting(id, district.school(), "教研", "301", START, START.plusSeconds(5400), false, host);
        book.door().schedule(district.id(), List.of(held));
        book.door().expect(district.id(), List.of(id), district.people());
        return id;
    }

    private Actor as(PersonId person, Role role) {
        Actor hat = district.at(district.school(), role);
        return new Actor(person, hat.name(), role, hat.home(), hat.scope());
    }

    private Subject about(int revision) {
        return new Subject(sitting, head.value(), revision, "補記");
    }

    private RollRow line() {
        return rolls.roll().line(district.collegeActor(), sitting, head).orElseThrow();
    }
}
