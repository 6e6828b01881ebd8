package org.yanxun.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.code.Passage;
import org.yanxun.attendance.domain.CheckIn.Proof;
import org.yanxun.attendance.roll.Marks.Subject;
import org.yanxun.attendance.roll.RollRow;
import org.yanxun.attendance.roll.SomeRoll;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;

/** A sitting from half past one to three, settled at three; somebody scanned at five to three and sends it later. */
@StoreTest
class LateScansStoreTests {

    private static final Instant END = START.plusSeconds(90 * 60);
    private static final Instant SCANNED = END.minusSeconds(300);

    private final SmallDistrict district;
    private final SomeBook book;
    private final SomeRoll rolls;
    private final LateScans scans;
    private final UUID sitting;
    private final PersonId person;
    private final Actor college;

    LateScansStoreTests(JdbcClient jdbc) {
        district = SmallDistrict.in(jdbc).withTeachers(2);
        book = new SomeBook(jdbc);
        rolls = new SomeRoll(jdbc, book);
        scans = new LateScans(jdbc, book.clock());
        sitting = book.sitting(district, true);
        person = district.people().getFirst();
        college = district.collegeActor();
    }

    @Test
    void a_scan_from_before_the_settling_is_kept_once_and_changes_nothing_that_counts() {
        settle();

        assertThat(scans.keep(scanned(Passage.IN, START))).isTrue();
        assertThat(scans.keep(scanned(Passage.IN, START.plusSeconds(60)))).isTrue();

        assertThat(line().counted().status()).isEqualTo(PresenceStatus.ABSENT);
        assertThat(line().lateAt()).contains(START);
        assertThat(rolls.finder().waiting(college, 9))
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo(sitting));
    }

    @Test
    void what_it_would_count_is_reckoned_by_the_usual_rules() {
        settle();
        scans.keep(scanned(Passage.IN, START.plusSeconds(1200)));
        assertThat(line().lateCounted()).contains(new Counted(PresenceStatus.LEFT_EARLY, 35, "NO_CHECKOUT"));

        scans.keep(scanned(Passage.OUT, END));

        assertThat(line().lateCounted()).contains(new Counted(PresenceStatus.LATE, 70, "LATE"));
    }

    @Test
    void a_correction_is_the_answer_and_then_it_waits_no_longer() {
        settle();
        scans.keep(scanned(Passage.IN, START));

        rolls.marks()
                .correct(
                        college,
                        new Subject(sitting, person.value(), 0, "結算前掃過碼"),
                        new Counted(PresenceStatus.PRESENT, 90, "CORRECTED"));

        assertThat(line().lateCounted()).isEmpty();
        assertThat(rolls.finder().waiting(college, 9)).isEmpty();
        assertThat(line().counted().minutes()).isEqualTo(90);
    }

    @Test
    void a_scan_made_too_late_or_for_nobody_expected_is_not_kept() {
        settle();

        assertThat(scans.keep(scanned(Passage.IN, END.plusSeconds(1)))).isFalse();
        assertThat(scans.keep(scanned(Passage.OUT, END.plusSeconds(7200)))).isFalse();
        assertThat(scans.keep(new CheckIn(
                        district.id(),
                        sitting,
                        PersonId.fresh(),
                        Passage.IN,
                        Proof.scanned(SCANNED, SmallDistrict.anyId(), null))))
                .isFalse();
    }

    @Test
    void digits_carry_no_earlier_moment_and_an_open_or_cancelled_sitting_needs_none_of_it() {
        assertThat(scans.keep(scanned(Passage.IN, SCANNED))).isFalse();
        settle();
        assertThat(scans.keep(new CheckIn(district.id(), sitting, person, Passage.IN, Proof.typed(SCANNED, null))))
                .isFalse();
        assertThat(line().late()).isEqualTo(RollRow.Late.NONE);
    }

    private void settle() {
        book.setTime(END.plusSeconds(60));
        book.door().settle(college, List.of(sitting));
        book.setTime(END.plusSeconds(120));
    }

    private CheckIn scanned(Passage passage, Instant at) {
        return new CheckIn(district.id(), sitting, person, passage, Proof.scanned(at, SmallDistrict.anyId(), null));
    }

    private RollRow line() {
        return rolls.roll().line(college, sitting, person).orElseThrow();
    }
}
