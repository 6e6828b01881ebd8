package org.yanxun.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.Sitting;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.event.AttendanceEvent.SittingsSettled;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class SittingBookStoreTests {

    private final JdbcClient jdbc;
    private final SomeBook book;

    SittingBookStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.book = new SomeBook(jdbc);
    }

    @Test
    void holding_a_sitting_again_changes_it_and_keeps_its_key() {
        SmallDistrict district = SmallDistrict.in(jdbc);
        UUID id = book.sitting(district, false);
        byte[] key = key(id);
        var changed = new Sitting(id, district.college(), "課例研討", "新地點", START, START.plusSeconds(60), false);

        book.door().schedule(district.id(), List.of(changed.hostedBy(PersonId.fresh())));

        assertThat(one("select place from attendance.sitting where id = :id", id))
                .isEqualTo("新地點");
        assertThat(key(id)).isEqualTo(key);
    }

    @Test
    void settling_writes_down_what_counts_of_everyone_expected() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(3);
        UUID sitting = book.sitting(district, false);
        arrive(district, sitting, district.people().get(0), 0);
        arrive(district, sitting, district.people().get(1), 15);
        over();

        assertThat(book.door().settle(district.collegeActor(), List.of(sitting)))
                .containsExactly(sitting);

        assertThat(presences(sitting)).containsExactly("PRESENT 90", "LATE 75", "ABSENT 0");
        assertThat(book.told())
                .containsExactly(new SittingsSettled(district.id(), List.of(sitting), START.plusSeconds(7200)));
        assertThat(book.audited()).hasSize(1);
        assertThat(findings(district)).isEmpty();
    }

    @Test
    void settling_again_settles_nothing_and_tells_nothing() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID sitting = book.sitting(district, false);
        over();
        book.door().settle(district.collegeActor(), List.of(sitting));

        assertThat(book.door().settle(district.collegeActor(), List.of(sitting)))
                .isEmpty();
        assertThat(book.told()).hasSize(1);
    }

    @Test
    void a_sitting_that_is_not_over_cannot_be_settled() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID sitting = book.sitting(district, false);
        book.setTime(START.plusSeconds(90 * 60 - 1));

        assertThatThrownBy(() -> book.door().settle(district.collegeActor(), List.of(sitting)))
                .isInstanceOf(Refusal.class);
        book.setTime(START.plusSeconds(90 * 60));
        assertThat(book.door().settle(district.collegeActor(), List.of(sitting)))
                .hasSize(1);
    }

    @Test
    void a_sitting_out_of_scope_is_not_there() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID sitting = book.sitting(district, false);
        over();

        assertThatThrownBy(() -> book.door().settle(district.at(district.school(), Role.LIAISON), List.of(sitting)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> book.door().settle(SmallDistrict.in(jdbc).collegeActor(), List.of(sitting)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void a_settled_sitting_is_changed_by_nothing_any_more() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(2);
        UUID sitting = book.sitting(district, false);
        over();
        book.door().settle(district.collegeActor(), List.of(sitting));

        book.door().cancel(district.id(), List.of(sitting));
        book.door().release(district.id(), List.of(sitting), district.people());
        PersonId late = district.teacherAt(district.school(), "後來");
        book.door().expect(district.id(), List.of(sitting), List.of(late));

        assertThat(arrive(district, sitting, district.people().getFirst(), 0)).isZero();
        assertThat(presences(sitting)).hasSize(2);
        assertThat(findings(district)).isEmpty();
    }

    @Test
    void who_was_released_and_expected_again_is_expected() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID sitting = book.sitting(district, false);
        book.door().release(district.id(), List.of(sitting), district.people());
        book.door().expect(district.id(), List.of(sitting), district.people());
        over();
        book.door().settle(district.collegeActor(), List.of(sitting));

        assertThat(presences(sitting)).containsExactly("ABSENT 0");
    }

    @Test
    void more_arrivals_than_go_at_once_are_all_taken_in(TestDatabase database) {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(150);
        List<Sitting> sittings = new ArrayList<>();
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < 140; i++) {
            var sitting = new Sitting(
                    SmallDistrict.anyId(), district.college(), "往日", "某地", START, START.plusSeconds(5400), false);
            sittings.add(sitting);
            district.people().forEach(p -> arrivals.add(new Arrival(sitting.id(), p, true, START)));
        }
        List<UUID> ids = sittings.stream().map(Sitting::id).toList();
        over();
        book.door().schedule(district.id(), sittings);
        book.door().expect(district.id(), ids, district.people());

        int fresh = book.door().takeIn(district.id(), arrivals);
        book.door().settle(district.collegeActor(), ids);

        assertThat(fresh).isEqualTo(arrivals.size()).isGreaterThan(20_000);
        assertThat(book.door().takeIn(district.id(), arrivals)).isZero();
        database.owner().sql("analyze").update();
        assertThat(findings(district)).isEmpty();
    }

    private void over() {
        book.setTime(START.plusSeconds(7200));
    }

    private int arrive(SmallDistrict district, UUID sitting, PersonId person, int minutes) {
        Arrival arrival = new Arrival(sitting, person, true, START.plusSeconds(minutes * 60L));
        return book.door().takeIn(district.id(), List.of(arrival));
    }

    private List<String> presences(UUID sitting) {
        return jdbc.sql("""
                        select status || ' ' || counted_minutes from attendance.fact_presence
                        where sitting_id = :id order by person_id
                        """)
                .param("id", sitting)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> findings(SmallDistrict district) {
        return jdbc.sql("select check_name || detail from attendance.audit_findings where district_id = :district")
                .param("district", district.id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private byte[] key(UUID id) {
        return jdbc.sql("select code_key from attendance.sitting where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private String one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(String.class).single();
    }
}
