package org.yanxun.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.PersonId;

/** What must never be found is found where it is: each planted by hand, past the doors. */
@StoreTest
class AttendanceFindingsStoreTests {

    private final JdbcClient jdbc;
    private final SmallDistrict district;
    private final SomeBook book;
    private final UUID sitting;
    private final PersonId person;

    AttendanceFindingsStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = SmallDistrict.in(jdbc).withTeachers(2);
        book = new SomeBook(jdbc);
        sitting = book.sitting(district, true);
        person = district.people().getFirst();
    }

    @Test
    void a_sound_sitting_has_no_findings_before_and_after_settling() {
        assertThat(findings()).isEmpty();
        settle();
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_check_in_of_somebody_nobody_expected() {
        check(district.teacherAt(district.school(), "不速之客"));

        assertThat(findings()).containsExactly("attendance.check_of_unexpected");
    }

    @Test
    void a_check_in_of_somebody_released_later_is_none() {
        check(person);
        book.door().release(district.id(), List.of(sitting), List.of(person));

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_presence_before_settling() {
        presence(person, 0, 90);

        assertThat(findings()).containsExactly("attendance.presence_before_settling");
    }

    @Test
    void a_presence_of_somebody_who_was_not_expected() {
        settle();
        presence(district.teacherAt(district.school(), "不速之客"), 0, 90);

        assertThat(findings()).containsExactly("attendance.presence_of_unexpected");
    }

    @Test
    void somebody_expected_at_a_settled_sitting_without_a_presence() {
        settle();
        expect(district.teacherAt(district.school(), "遲來的"));

        assertThat(findings()).containsExactly("attendance.settled_without_presence");
    }

    @Test
    void a_correction_without_the_one_before_it() {
        settle();
        presence(person, 2, 45);

        assertThat(findings()).containsExactly("attendance.revision_missing");
    }

    @Test
    void more_minutes_than_the_sitting_lasts() {
        settle();
        presence(person, 1, 90);
        assertThat(findings()).isEmpty();

        presence(person, 2, 91);
        assertThat(findings()).containsExactly("attendance.counted_too_long");
    }

    @Test
    void somebody_expected_who_is_no_person_of_the_district() {
        expect(PersonId.fresh());

        assertThat(findings()).containsExactly("attendance.expected_without_person");
    }

    @Test
    void a_sitting_of_an_organisation_that_is_none() {
        jdbc.sql("update attendance.sitting set organiser_id = :id where id = :sitting")
                .param("id", UUID.randomUUID())
                .param("sitting", sitting)
                .update();

        assertThat(findings()).containsExactly("attendance.sitting_without_organiser");
    }

    private void settle() {
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), List.of(sitting));
    }

    private void check(PersonId who) {
        insert(
                "insert into attendance.check_event values (:district, :sitting, :who, 'IN', :id, :at, :at, 'CODE', null)",
                who);
    }

    private void expect(PersonId who) {
        insert("insert into attendance.expected values (:district, :sitting, :who, :at, null)", who);
    }

    private void presence(PersonId who, int revision, int minutes) {
        insert(
                "insert into attendance.presence values (:district, :sitting, :who, " + revision + ", 'PRESENT', "
                        + minutes + ", 'CORRECTED', :at, null, null)",
                who);
    }

    private void insert(String sql, PersonId who) {
        jdbc.sql(sql)
                .param("district", district.id().value())
                .param("sitting", sitting)
                .param("who", who.value())
                .param("id", SmallDistrict.anyId())
                .param("at", START.atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private List<String> findings() {
        return jdbc.sql("select check_name from attendance.audit_findings where district_id = :district")
                .param("district", district.id().value())
                .query(String.class)
                .list();
    }
}
