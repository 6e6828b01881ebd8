package org.yanxun.credit.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.credit.domain.SomeClass;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

@StoreTest
class OpenClassStoreTests {

    private final JdbcClient jdbc;
    private final SmallDistrict district;
    private final OpenClassStore classes;

    OpenClassStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = SmallDistrict.in(jdbc).withTeachers(2);
        classes = new OpenClassStore(jdbc);
    }

    @Test
    void a_published_class_to_come_is_open_with_what_it_gives_and_asks() {
        UUID id = offered("ONLINE", "3");
        set(
                id,
                "for_stages = '{PRIMARY}', for_subjects = '{MUSIC}', for_post_kinds = '{TEACHER}', migrant_only = true,"
                        + " max_teaching_years = 5, for_path = '/d/'");

        OpenClass open = open().getFirst();

        assertThat(open.id()).isEqualTo(id);
        assertThat(open.category()).isEqualTo(CreditCategory.ONLINE);
        assertThat(open.credits()).isEqualTo(Credits.of(3));
        assertThat(open.seats()).isEqualTo(40);
        assertThat(open.spans()).containsExactly(new OpenClass.Span(START, START.plusSeconds(5400)));
        assertThat(open.forWhom())
                .isEqualTo(new OpenClass.ForWhom(
                        List.of("PRIMARY"),
                        List.of("MUSIC"),
                        List.of("TEACHER"),
                        "/d/",
                        5,
                        new OpenClass.Schools(true, false)));
    }

    @Test
    void a_class_that_has_begun_is_called_off_or_is_not_published_is_not_open() {
        offered("ONLINE", "3");
        assertThat(classes.open(district.id(), START)).isEmpty();
        assertThat(open()).hasSize(1);

        set(open().getFirst().id(), "status = 'CANCELLED'");
        assertThat(open()).isEmpty();
    }

    @Test
    void a_full_class_is_not_open() {
        UUID id = offered("ONLINE", "3");
        set(id, "capacity = 1");
        taken(id, 1);

        assertThat(open()).isEmpty();
        set(id, "capacity = 2");
        assertThat(open().getFirst().seats()).isOne();
    }

    @Test
    void a_session_called_off_counts_for_nothing() {
        UUID id = offered("ONLINE", "3");
        jdbc.sql("""
                        insert into programme.session (district_id, id, class_id, title, starts_at, ends_at, place, hours,
                                                       cancelled_at)
                        select district_id, :id, class_id, title, starts_at, ends_at, place, 8, starts_at
                        from programme.session where class_id = :class
                        """).param("id", SmallDistrict.anyId()).param("class", id).update();

        assertThat(open().getFirst().credits()).isEqualTo(Credits.of(3));
        assertThat(open().getFirst().spans()).hasSize(1);
    }

    @Test
    void hours_become_credits_by_the_conversion_of_the_day_rounded_down_to_half() {
        offered("ONLINE", "3");
        jdbc.sql("insert into credit.conversion values (:district, 1, '2013-10-09', 0.6, '2013-01-01')")
                .param("district", district.id().value())
                .update();
        assertThat(open().getFirst().credits()).isEqualTo(Credits.of("1.5"));

        jdbc.sql("insert into credit.conversion values (:district, 2, '2013-10-10', 9, '2013-01-01')")
                .param("district", district.id().value())
                .update();
        assertThat(open().getFirst().credits()).isEqualTo(Credits.of("1.5"));
    }

    @Test
    void every_session_is_rounded_for_itself_as_the_ledger_does() {
        UUID id = offered("ONLINE", "0.9");
        jdbc.sql("""
                        insert into programme.session (district_id, id, class_id, title, starts_at, ends_at, place, hours)
                        select district_id, :id, class_id, title, starts_at + interval '1 day', ends_at + interval '1 day',
                               place, hours
                        from programme.session where class_id = :class
                        """).param("id", SmallDistrict.anyId()).param("class", id).update();

        assertThat(open().getFirst().credits()).isEqualTo(Credits.of(1));
    }

    @Test
    void another_districts_classes_are_not_open_here() {
        offered("ONLINE", "3");

        assertThat(classes.open(SmallDistrict.in(jdbc).id(), START.minusSeconds(1)))
                .isEmpty();
    }

    private List<OpenClass> open() {
        return classes.open(district.id(), START.minusSeconds(1));
    }

    private UUID offered(String category, String hours) {
        return SomeClass.of(jdbc, district).withSession(SmallDistrict.anyId(), category, hours);
    }

    private void set(UUID id, String what) {
        jdbc.sql("update programme.training_class set " + what + " where id = :id")
                .param("id", id)
                .update();
    }

    private void taken(UUID id, int seats) {
        jdbc.sql("insert into enrolment.seat_count (district_id, class_id, taken) values (:district, :class, :taken)")
                .param("district", district.id().value())
                .param("class", id)
                .param("taken", seats)
                .update();
    }
}
