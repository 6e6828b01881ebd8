package org.yanxun.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.attendance.event.AttendanceEvent.PresenceCorrected;
import org.yanxun.attendance.roll.Marks.Subject;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class MarksStoreTests {

    private final SmallDistrict district;
    private final SomeBook book;
    private final SomeRoll rolls;
    private final UUID sitting;
    private final PersonId person;
    private final Actor college;

    MarksStoreTests(JdbcClient jdbc) {
        this.district = SmallDistrict.in(jdbc).withTeachers(2);
        this.book = new SomeBook(jdbc);
        this.rolls = new SomeRoll(jdbc, book);
        this.sitting = book.sitting(district, false);
        this.person = district.people().getFirst();
        this.college = district.collegeActor();
    }

    @Test
    void who_forgot_to_check_in_is_marked_by_hand_and_counts() {
        rolls.marks().say(college, about(0, "手機沒電"), Said.came(START));

        RollRow line = line();
        assertThat(line.counted()).isEqualTo(new Counted(PresenceStatus.PRESENT, 90, "PRESENT"));
        assertThat(line.mark().reason()).isEqualTo("手機沒電");
        assertThat(rolls.finder().find(college, sitting).counts().came()).isOne();
        assertThat(book.audited()).hasSize(1);
    }

    @Test
    void a_mark_is_taken_back_by_a_further_one_and_the_device_stands_again() {
        arrive(15);
        rolls.marks().say(college, about(0, "看錯人"), Said.ABSENT);
        assertThat(line().counted().status()).isEqualTo(PresenceStatus.ABSENT);

        rolls.marks().say(college, about(1, "沒有看錯"), Said.NOTHING);

        assertThat(line().counted().minutes()).isEqualTo(75);
        assertThat(line().mark().revision()).isEqualTo(2);
    }

    @Test
    void a_mark_made_on_an_old_page_is_refused() {
        rolls.marks().say(college, about(0, "遲到"), Said.came(START.plusSeconds(1200)));

        assertThatThrownBy(() -> rolls.marks().say(college, about(0, "沒來"), Said.ABSENT))
                .hasMessage("shell.fault.stale");
        assertThat(line().counted().minutes()).isEqualTo(70);
    }

    @Test
    void a_mark_wants_a_reason_of_bounded_length() {
        assertThatThrownBy(() -> rolls.marks().say(college, about(0, " "), Said.ABSENT))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rolls.marks().say(college, about(0, "長".repeat(201)), Said.ABSENT))
                .isInstanceOf(InvalidInput.class);
        rolls.marks().say(college, about(0, "長".repeat(200)), Said.ABSENT);
    }

    @Test
    void another_schools_sitting_and_an_unexpected_person_are_not_there() {
        Actor liaison = district.at(district.school(), Role.LIAISON);
        Subject stranger = new Subject(sitting, SmallDistrict.anyId(), 0, "補記");

        assertThatThrownBy(() -> rolls.marks().say(liaison, about(0, "補記"), Said.ABSENT))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> rolls.marks().say(college, stranger, Said.ABSENT))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void a_settled_sitting_is_corrected_not_marked() {
        arrive(0);
        settle();
        assertThatThrownBy(() -> rolls.marks().say(college, about(0, "補記"), Said.ABSENT))
                .hasMessage("attendance.refused.settledMark");

        rolls.marks().correct(college, about(0, "中途離開"), half());

        assertThat(line().counted()).isEqualTo(half());
        assertThat(book.told())
                .last()
                .isEqualTo(new PresenceCorrected(district.id(), sitting, person, 1, START.plusSeconds(7200)));
        assertThatThrownBy(() -> rolls.marks().correct(college, about(0, "再改"), half()))
                .hasMessage("shell.fault.stale");
    }

    @Test
    void what_is_not_settled_is_not_corrected() {
        assertThatThrownBy(() -> rolls.marks().correct(college, about(0, "更正"), half()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_correction_never_counts_more_than_the_sitting_lasts_nor_anything_for_who_was_away() {
        settle();

        assertThatThrownBy(() -> correct(new Counted(PresenceStatus.PRESENT, 91, "CORRECTED")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> correct(new Counted(PresenceStatus.ABSENT, 1, "CORRECTED")))
                .isInstanceOf(InvalidInput.class);
        correct(new Counted(PresenceStatus.PRESENT, 90, "CORRECTED"));
    }

    @Test
    void whoever_leads_a_sitting_may_mark_it_and_other_trainers_may_not(JdbcClient jdbc) {
        Actor trainer = district.at(district.otherSchool(), Role.TRAINER);
        assertThatThrownBy(() -> rolls.finder().find(trainer, sitting)).isInstanceOf(NotThere.class);
        jdbc.sql("update attendance.sitting set host_id = :host where id = :id")
                .param("host", trainer.person().value())
                .param("id", sitting)
                .update();

        rolls.marks().say(trainer, about(0, "現場點名"), Said.came(START));

        assertThat(rolls.roll().of(trainer, rolls.finder().find(trainer, sitting)))
                .hasSize(2);
    }

    @Test
    void whoever_leads_what_others_hold_does_not_correct_it(JdbcClient jdbc) {
        Actor principal = district.at(district.otherSchool(), Role.PRINCIPAL);
        jdbc.sql("update attendance.sitting set host_id = :host where id = :id")
                .param("host", principal.person().value())
                .param("id", sitting)
                .update();
        settle();

        assertThat(rolls.finder().find(principal, sitting).held()).isFalse();
        assertThatThrownBy(() -> rolls.marks().correct(principal, about(0, "更正"), half()))
                .isInstanceOf(NotThere.class);
        rolls.marks().correct(college, about(0, "更正"), half());
    }

    @Test
    void ones_own_sittings_show_what_is_noted() {
        arrive(5);
        OwnSitting own = rolls.own().around(district.teacher(person), START).getFirst();

        assertThat(own.own().came()).isEqualTo(START.plusSeconds(300));
        assertThat(own.isOpenAt(START)).isFalse();
        assertThat(rolls.own().one(district.collegeActor(), sitting)).isEmpty();
    }

    private void correct(Counted counted) {
        rolls.marks().correct(college, about(0, "更正"), counted);
    }

    private static Counted half() {
        return new Counted(PresenceStatus.LEFT_EARLY, 45, "CORRECTED");
    }

    private Subject about(int revision, String reason) {
        return new Subject(sitting, person.value(), revision, reason);
    }

    private RollRow line() {
        return rolls.roll().line(college, sitting, person).orElseThrow();
    }

    private void arrive(int minutes) {
        book.door()
                .takeIn(district.id(), List.of(new Arrival(sitting, person, true, START.plusSeconds(minutes * 60L))));
    }

    private void settle() {
        book.setTime(START.plusSeconds(7200));
        book.door().settle(college, List.of(sitting));
    }
}
