package org.yanxun.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.code.Passage;
import org.yanxun.attendance.domain.CheckIn.Answer;
import org.yanxun.attendance.domain.CheckIn.Proof;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.PersonId;

@StoreTest
class CheckInsStoreTests {

    private final JdbcClient jdbc;
    private final SomeBook book;
    private final CheckIns checkIns;

    CheckInsStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.book = new SomeBook(jdbc);
        this.checkIns = new CheckIns(new CheckInStore(jdbc), transactions, book.clock());
    }

    @Test
    void twenty_people_on_three_devices_leave_twenty_rows() throws Exception {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(20);
        UUID sitting = book.sitting(district, false);
        List<Callable<Answer>> devices = new ArrayList<>();
        for (PersonId person : district.people()) {
            for (int device = 0; device < 3; device++) {
                devices.add(() -> checkIns.note(typed(district, sitting, person, START)));
            }
        }

        List<Answer> answers = allAtOnce(devices);

        assertThat(rows(district)).isEqualTo(20);
        assertThat(answers).filteredOn(a -> a.verdict() == CheckInVerdict.DONE).hasSize(20);
        assertThat(answers)
                .filteredOn(a -> a.verdict() == CheckInVerdict.ALREADY)
                .hasSize(40);
    }

    @Test
    void six_hundred_and_forty_at_once_are_all_answered() throws Exception {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(640);
        UUID sitting = book.sitting(district, false);
        List<Callable<Answer>> rush = new ArrayList<>();
        district.people().forEach(p -> rush.add(() -> checkIns.note(typed(district, sitting, p, START))));

        assertThat(allAtOnce(rush)).extracting(Answer::verdict).containsOnly(CheckInVerdict.DONE);
        assertThat(rows(district)).isEqualTo(640);
    }

    @Test
    void a_retry_is_told_the_first_time() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID sitting = book.sitting(district, false);
        PersonId person = district.people().getFirst();
        checkIns.note(typed(district, sitting, person, START));

        assertThat(checkIns.note(typed(district, sitting, person, START.plusSeconds(300))))
                .isEqualTo(new Answer(CheckInVerdict.ALREADY, START));
    }

    @Test
    void a_slow_sign_in_counts_from_the_moment_of_scanning() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID sitting = book.sitting(district, false);
        PersonId person = district.people().getFirst();
        book.setTime(START.plusSeconds(600));

        Answer answer = checkIns.note(scanned(district, sitting, person, SmallDistrict.anyId()));

        assertThat(answer).isEqualTo(new Answer(CheckInVerdict.DONE, START));
    }

    @Test
    void a_ticket_sent_on_admits_nobody_else() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(2);
        UUID sitting = book.sitting(district, false);
        UUID ticket = SmallDistrict.anyId();
        checkIns.note(scanned(district, sitting, district.people().get(0), ticket));

        assertThat(checkIns.note(scanned(district, sitting, district.people().get(1), ticket))
                        .verdict())
                .isEqualTo(CheckInVerdict.FORWARDED);
        assertThat(checkIns.note(scanned(district, sitting, district.people().get(0), ticket))
                        .verdict())
                .isEqualTo(CheckInVerdict.ALREADY);
        assertThat(rows(district)).isOne();
    }

    @Test
    void a_batch_with_one_ticket_for_two_people_admits_one() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(2);
        UUID sitting = book.sitting(district, false);
        UUID ticket = SmallDistrict.anyId();
        List<CheckIn> batch = district.people().stream()
                .map(person -> scanned(district, sitting, person, ticket))
                .toList();

        assertThat(new CheckInStore(jdbc).note(district.id(), batch, START))
                .extracting(Answer::verdict)
                .containsExactly(CheckInVerdict.DONE, CheckInVerdict.FORWARDED);
    }

    @Test
    void only_who_is_expected_is_noted() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID sitting = book.sitting(district, false);
        PersonId stranger = district.teacherAt(district.otherSchool(), "路過");

        assertThat(verdict(district, sitting, stranger, START)).isEqualTo(CheckInVerdict.NOT_EXPECTED);
        book.door().release(district.id(), List.of(sitting), district.people());
        assertThat(verdict(district, sitting, district.people().getFirst(), START))
                .isEqualTo(CheckInVerdict.NOT_EXPECTED);
    }

    @Test
    void coming_is_noted_from_an_hour_before_until_the_end() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(4);
        UUID sitting = book.sitting(district, false);
        List<PersonId> people = district.people();

        assertThat(verdict(district, sitting, people.get(0), START.minusSeconds(3601)))
                .isEqualTo(CheckInVerdict.TOO_EARLY);
        assertThat(verdict(district, sitting, people.get(0), START.minusSeconds(3600)))
                .isEqualTo(CheckInVerdict.DONE);
        assertThat(verdict(district, sitting, people.get(1), START.plusSeconds(5400)))
                .isEqualTo(CheckInVerdict.DONE);
        assertThat(verdict(district, sitting, people.get(2), START.plusSeconds(5401)))
                .isEqualTo(CheckInVerdict.OVER);
    }

    @Test
    void a_settled_or_cancelled_sitting_takes_nobody_but_still_knows_who_came() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(2);
        UUID settled = book.sitting(district, false);
        UUID cancelled = book.sitting(district, false);
        PersonId early = district.people().get(0);
        checkIns.note(typed(district, settled, early, START));
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), List.of(settled));
        book.door().cancel(district.id(), List.of(cancelled));

        assertThat(verdict(district, settled, district.people().get(1), START)).isEqualTo(CheckInVerdict.CLOSED);
        assertThat(verdict(district, settled, early, START)).isEqualTo(CheckInVerdict.ALREADY);
        assertThat(verdict(district, cancelled, early, START)).isEqualTo(CheckInVerdict.CLOSED);
        assertThat(verdict(district, SmallDistrict.anyId(), early, START)).isEqualTo(CheckInVerdict.NOT_THERE);
    }

    @Test
    void going_is_noted_only_where_it_is_asked_for() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID plain = book.sitting(district, false);
        UUID withCheckout = book.sitting(district, true);

        assertThat(checkIns.note(going(district, plain)).verdict()).isEqualTo(CheckInVerdict.NO_CHECKOUT);
        assertThat(checkIns.note(going(district, withCheckout)).verdict()).isEqualTo(CheckInVerdict.DONE);
    }

    private CheckInVerdict verdict(SmallDistrict district, UUID sitting, PersonId person, Instant at) {
        return checkIns.note(typed(district, sitting, person, at)).verdict();
    }

    private static CheckIn typed(SmallDistrict district, UUID sitting, PersonId person, Instant at) {
        return new CheckIn(district.id(), sitting, person, Passage.IN, Proof.typed(at, "電話"));
    }

    private static CheckIn scanned(SmallDistrict district, UUID sitting, PersonId person, UUID ticket) {
        return new CheckIn(district.id(), sitting, person, Passage.IN, Proof.scanned(START, ticket, null));
    }

    private static CheckIn going(SmallDistrict district, UUID sitting) {
        Proof proof = Proof.typed(START.plusSeconds(5400), null);
        return new CheckIn(district.id(), sitting, district.people().getFirst(), Passage.OUT, proof);
    }

    private int rows(SmallDistrict district) {
        return jdbc.sql("select count(*) from attendance.check_event where district_id = :district")
                .param("district", district.id().value())
                .query(Integer.class)
                .single();
    }

    private static List<Answer> allAtOnce(List<Callable<Answer>> acts) throws InterruptedException, ExecutionException {
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(Math.min(64, acts.size()))) {
            for (Future<Answer> each : threads.invokeAll(acts)) {
                answers.add(each.get());
            }
        }
        return answers;
    }
}
