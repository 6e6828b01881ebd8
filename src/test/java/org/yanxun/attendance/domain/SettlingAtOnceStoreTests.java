package org.yanxun.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.leave.SomeLeaves;
import org.yanxun.attendance.roll.Marks.Subject;
import org.yanxun.attendance.roll.Said;
import org.yanxun.attendance.roll.SomeRoll;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.Refusal;

/** What happens to a sitting at the very moment somebody else settles it: it comes before, or it comes too late. */
@StoreTest
class SettlingAtOnceStoreTests {

    @AutoClose
    private final ExecutorService other = Executors.newVirtualThreadPerTaskExecutor();

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final SmallDistrict district;
    private final SomeBook book;
    private final UUID sitting;
    private final Actor college;
    private final PersonId person;

    SettlingAtOnceStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        district = SmallDistrict.in(jdbc).withTeachers(2);
        book = new SomeBook(jdbc);
        sitting = book.sitting(district, false);
        college = district.collegeActor();
        person = district.people().getFirst();
        book.setTime(START.plusSeconds(7200));
    }

    @Test
    void who_is_expected_while_it_is_settled_comes_too_late() throws Exception {
        PersonId late = district.teacherAt(district.school(), "遲來的");

        afterSettling(() -> book.door().expect(district.id(), List.of(sitting), List.of(late)))
                .get();

        assertSound(2);
    }

    @Test
    void who_is_released_while_it_is_settled_stays_on_the_roll() throws Exception {
        afterSettling(() -> book.door().release(district.id(), List.of(sitting), List.of(person)))
                .get();

        assertSound(2);
    }

    @Test
    void who_was_expected_a_moment_before_has_a_presence() throws Exception {
        PersonId early = district.teacherAt(district.school(), "早來的");

        beforeSettling(() -> book.door().expect(district.id(), List.of(sitting), List.of(early)));

        assertSound(3);
    }

    @Test
    void who_was_released_a_moment_before_has_none() throws Exception {
        beforeSettling(() -> book.door().release(district.id(), List.of(sitting), List.of(person)));

        assertSound(1);
    }

    @Test
    void leave_granted_while_it_is_settled_is_refused() {
        SomeLeaves leaves = new SomeLeaves(jdbc, book);
        UUID id = leaves.asked(district.teacher(person), sitting);
        Actor principal = district.at(district.school(), Role.PRINCIPAL);

        Future<?> granted = afterSettling(() -> leaves.desk().decide(principal, id, 0, true, ""));

        assertThatThrownBy(granted::get).hasCauseInstanceOf(Refusal.class);
        assertThat(status(person)).isEqualTo("ABSENT");
        assertThat(leaves.desk()
                        .own(district.teacher(person), sitting)
                        .orElseThrow()
                        .version())
                .isZero();
    }

    @Test
    void leave_granted_a_moment_before_counts_as_leave() throws Exception {
        SomeLeaves leaves = new SomeLeaves(jdbc, book);
        UUID id = leaves.asked(district.teacher(person), sitting);
        Actor principal = district.at(district.school(), Role.PRINCIPAL);

        beforeSettling(() -> leaves.desk().decide(principal, id, 0, true, ""));

        assertThat(status(person)).isEqualTo("LEAVE");
        assertSound(2);
    }

    @Test
    void a_mark_made_while_it_is_settled_is_refused() {
        SomeRoll rolls = new SomeRoll(jdbc, book);
        Subject about = new Subject(sitting, person.value(), 0, "補記");

        Future<?> marked = afterSettling(() -> rolls.marks().say(college, about, Said.came(START)));

        assertThatThrownBy(marked::get).hasRootCauseMessage("attendance.refused.settledMark");
        assertThat(status(person)).isEqualTo("ABSENT");
    }

    @Test
    void two_who_settle_at_once_settle_it_once() throws Exception {
        Future<?> second = afterSettling(
                () -> assertThat(book.door().settle(college, List.of(sitting))).isEmpty());
        second.get();

        assertThat(book.told()).hasSize(1);
        assertSound(2);
    }

    /** Settles, and before the settling is written lets somebody else begin, who has to wait for it. */
    private Future<?> afterSettling(Runnable act) {
        Future<?>[] begun = new Future<?>[1];
        transactions.executeWithoutResult(status -> {
            book.door().settle(college, List.of(sitting));
            begun[0] = other.submit(() -> transactions.executeWithoutResult(own -> act.run()));
            assertWaits(begun[0]);
        });
        return begun[0];
    }

    /** Acts, and before the act is written lets somebody else settle, who has to wait for it. */
    private void beforeSettling(Runnable act) throws ExecutionException, InterruptedException {
        Future<?>[] begun = new Future<?>[1];
        transactions.executeWithoutResult(status -> {
            act.run();
            begun[0] = other.submit(
                    () -> transactions.executeWithoutResult(own -> book.door().settle(college, List.of(sitting))));
            assertWaits(begun[0]);
        });
        begun[0].get();
    }

    private static void assertWaits(Future<?> begun) {
        assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    private void assertSound(int presences) {
        assertThat(jdbc.sql("select count(*) from attendance.presence where sitting_id = :id")
                        .param("id", sitting)
                        .query(Integer.class)
                        .single())
                .isEqualTo(presences);
        assertThat(jdbc.sql("select check_name from attendance.audit_findings where district_id = :id")
                        .param("id", district.id().value())
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private String status(PersonId who) {
        return jdbc.sql("select status from attendance.presence where sitting_id = :id and person_id = :who")
                .param("id", sitting)
                .param("who", who.value())
                .query(String.class)
                .single();
    }
}
