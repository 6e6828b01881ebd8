package org.yanxun.attendance.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.attendance.event.AttendanceEvent.LeaveAsked;
import org.yanxun.attendance.event.AttendanceEvent.LeaveDecided;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class LeavesStoreTests {

    private final JdbcClient jdbc;
    private final SmallDistrict district;
    private final SomeBook book;
    private final Leaves leaves;
    private final UUID sitting;
    private final Actor teacher;
    private final Actor principal;

    LeavesStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.district = SmallDistrict.in(jdbc).withTeachers(1);
        this.book = new SomeBook(jdbc);
        this.leaves = new Leaves(new LeaveStore(jdbc), book.trail(), book.told()::add, book.clock());
        this.sitting = book.sitting(district, false);
        this.teacher = district.teacher(district.people().getFirst());
        this.principal = district.at(district.school(), Role.PRINCIPAL);
    }

    @Test
    void leave_asked_twice_is_one_request() {
        UUID id = ask();
        leaves.ask(teacher, id, sitting, "出差");
        leaves.ask(teacher, SmallDistrict.anyId(), sitting, "出差");

        assertThat(leaves.toDecide(principal, 10)).hasSize(1);
        assertThat(book.told()).containsExactly(new LeaveAsked(district.id(), sitting, teacher.person(), START));
    }

    @Test
    void the_own_school_or_the_organiser_decides_and_nobody_else() {
        UUID id = ask();

        assertThat(leaves.toDecide(district.collegeActor(), 10)).hasSize(1);
        Actor other = district.at(district.otherSchool(), Role.PRINCIPAL);
        assertThat(leaves.toDecide(other, 10)).isEmpty();
        assertThatThrownBy(() -> leaves.decide(other, id, 0, true, "")).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> leaves.decide(teacher, id, 0, true, "")).isInstanceOf(NotThere.class);

        leaves.decide(principal, id, 0, true, "");
        assertThat(state()).isEqualTo(LeaveState.GRANTED);
        assertThat(book.told())
                .last()
                .isEqualTo(new LeaveDecided(district.id(), sitting, teacher.person(), true, START));
    }

    @Test
    void granted_leave_counts_as_leave_when_settled() {
        leaves.decide(principal, ask(), 0, true, "");
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), List.of(sitting));

        assertThat(jdbc.sql("select status from attendance.fact_presence where sitting_id = :id")
                        .param("id", sitting)
                        .query(String.class)
                        .single())
                .isEqualTo("LEAVE");
    }

    @Test
    void declining_wants_a_reason() {
        UUID id = ask();

        assertThatThrownBy(() -> leaves.decide(principal, id, 0, false, " ")).isInstanceOf(InvalidInput.class);
        leaves.decide(principal, id, 0, false, "當天有考試");
        assertThat(state()).isEqualTo(LeaveState.DECLINED);
    }

    @Test
    void a_decision_is_undone_until_settling() {
        UUID id = ask();
        leaves.decide(principal, id, 0, true, "");
        leaves.undo(principal, id, 1);
        assertThat(state()).isEqualTo(LeaveState.ASKED);
        leaves.decide(principal, id, 2, true, "");
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), List.of(sitting));

        assertThatThrownBy(() -> leaves.undo(principal, id, 3)).isInstanceOf(Refusal.class);
        assertThat(steps(id)).containsExactly("ASKED", "GRANTED", "REOPENED", "GRANTED");
    }

    @Test
    void nobody_has_to_decide_about_a_sitting_that_was_called_off_or_a_seat_given_back() {
        UUID id = ask();
        book.door().release(district.id(), List.of(sitting), List.of(teacher.person()));
        assertThat(leaves.toDecide(principal, 10)).noneMatch(LeaveView::isOpen);

        book.door().expect(district.id(), List.of(sitting), List.of(teacher.person()));
        assertThat(leaves.toDecide(principal, 10)).allMatch(LeaveView::isOpen);
        book.door().cancel(district.id(), List.of(sitting));
        assertThat(leaves.toDecide(principal, 10)).noneMatch(LeaveView::isOpen);
        assertThatThrownBy(() -> leaves.decide(principal, id, 0, true, "")).isInstanceOf(Refusal.class);
    }

    @Test
    void deciding_on_an_old_page_is_refused() {
        UUID id = ask();
        leaves.decide(principal, id, 0, true, "");

        assertThatThrownBy(() -> leaves.decide(district.collegeActor(), id, 0, false, "不准"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> leaves.undo(principal, id, 0)).hasMessage("shell.fault.stale");
    }

    @Test
    void who_took_a_request_back_or_was_declined_may_ask_again_and_the_old_one_stays() {
        UUID first = ask();
        leaves.withdraw(teacher, sitting);
        UUID second = ask();
        leaves.decide(principal, second, 0, false, "人手不足");
        UUID third = ask();

        assertThat(leaves.toDecide(principal, 10))
                .extracting(LeaveView::id)
                .containsExactlyInAnyOrder(first, second, third);
        assertThatThrownBy(() -> leaves.undo(principal, second, 1)).hasMessage("shell.fault.stale");
    }

    @Test
    void leave_is_asked_only_where_one_is_expected_and_elsewhere_there_is_nothing_to_ask() {
        Actor stranger = district.teacher(district.teacherAt(district.otherSchool(), "路過"));

        assertThatThrownBy(() -> leaves.ask(stranger, SmallDistrict.anyId(), sitting, "有事"))
                .isInstanceOf(NotThere.class);
    }

    private UUID ask() {
        UUID id = SmallDistrict.anyId();
        leaves.ask(teacher, id, sitting, "出差");
        return id;
    }

    private LeaveState state() {
        return leaves.own(teacher, sitting).orElseThrow().state();
    }

    private List<String> steps(UUID id) {
        return jdbc.sql("select says from attendance.leave_step where leave_id = :id order by version")
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
