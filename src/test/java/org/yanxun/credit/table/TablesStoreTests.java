package org.yanxun.credit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.credit.table.TableStore.Stretch;
import org.yanxun.credit.year.SomePlan;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;

@StoreTest
class TablesStoreTests {

    private static final PlanYear YEAR = new PlanYear(2013);
    private static final LocalDate TODAY = LocalDate.of(2013, 10, 9);

    private final JdbcClient jdbc;
    private final SmallDistrict district;
    private final TableStore tables;

    TablesStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = SmallDistrict.in(jdbc);
        tables = SomeTables.on(jdbc);
    }

    @Test
    void a_school_counts_who_reaches_each_minimum_and_who_reaches_all() {
        SomePlan.adopted(jdbc, district);
        district.withTeachers(4);
        give(0, 16, 8, 24);
        give(1, 99, 7, 99);
        give(2, 15, 8, 24);

        SchoolRow row = schools().getFirst();

        assertThat(row.people()).isEqualTo(4);
        assertThat(row.reached()).isEqualTo(new SchoolRow.Reached(2, 2, 3, 1));
        assertThat(row.share()).isEqualTo(0.25);
    }

    @Test
    void without_a_plan_nobody_reaches_anything_and_nothing_is_divided_by_nothing() {
        district.withTeachers(1);
        give(0, 99, 99, 99);

        assertThat(schools().getFirst().reached()).isEqualTo(new SchoolRow.Reached(0, 0, 0, 0));
        assertThat(people().getFirst().standing().minima()).isNull();
        assertThat(new SchoolRow(UUID.randomUUID(), "空", 0, new SchoolRow.Reached(0, 0, 0, 0)).share())
                .isZero();
    }

    @Test
    void another_years_credits_count_in_that_year() {
        SomePlan.adopted(jdbc, district);
        district.withTeachers(1);
        give(0, 16, 8, 24);

        assertThat(tables.schools(district.collegeActor(), new PlanYear(2014), TODAY)
                        .getFirst()
                        .reached()
                        .all())
                .isZero();
        assertThat(people().getFirst().standing().balance().centralised()).isEqualTo(Credits.of(16));
    }

    @Test
    void who_has_left_and_who_is_no_teacher_is_not_in_the_table() {
        district.withTeachers(3);
        jdbc.sql("update roster.post set valid = '[2012-09-01,2013-10-09)' where person_id = :person")
                .param("person", district.people().get(1).value())
                .update();
        jdbc.sql("update roster.person set trainee_type = 'CHILDCARE_WORKER' where id = :person")
                .param("person", district.people().get(2).value())
                .update();

        assertThat(people()).hasSize(1);
        assertThat(schools().getFirst().people()).isOne();
        assertThat(tables.people(district.collegeActor(), district.school().value(), YEAR, TODAY.minusDays(1)))
                .hasSize(2);
    }

    @Test
    void a_person_at_two_schools_is_in_both_lists_and_counted_where_the_post_began_first() {
        PersonId both = district.teacherAt(district.school(), "兩處");
        jdbc.sql("""
                        insert into roster.post (district_id, id, person_id, organisation_id, kind, staffing, valid, recorded_at)
                        values (:district, :id, :person, :school, 'TEACHER', 'PERMANENT', '[2013-02-01,)', '2013-01-01')
                        """)
                .param("district", district.id().value())
                .param("id", SmallDistrict.anyId())
                .param("person", both.value())
                .param("school", district.otherSchool().value())
                .update();

        assertThat(schools()).singleElement().satisfies(row -> {
            assertThat(row.school()).isEqualTo(district.school().value());
            assertThat(row.people()).isOne();
        });
        assertThat(people()).extracting(PersonRow::counted).containsExactly(CountedAt.HERE);
        assertThat(tables.people(district.collegeActor(), district.otherSchool().value(), YEAR, TODAY))
                .extracting(PersonRow::counted)
                .containsExactly(CountedAt.ELSEWHERE);
        assertThat(tables.schools(district.at(district.school(), Role.PRINCIPAL), YEAR, TODAY))
                .extracting(SchoolRow::school)
                .containsExactly(district.school().value());
    }

    @Test
    void who_is_on_leave_is_in_the_list_and_not_in_the_figures() {
        district.withTeachers(2);
        jdbc.sql("update roster.post set staffing = 'ON_LEAVE' where person_id = :person")
                .param("person", district.people().get(1).value())
                .update();

        assertThat(schools().getFirst().people()).isOne();
        assertThat(people())
                .extracting(PersonRow::counted)
                .containsExactlyInAnyOrder(CountedAt.HERE, CountedAt.NOWHERE);
    }

    @Test
    void stretches_of_any_length_make_the_whole_list() {
        for (String name : List.of("丙", "甲", "乙", "丁", "甲", "戊", "己")) {
            district.teacherAt(district.school(), name);
        }
        List<PersonRow> whole = people();

        for (int limit = 1; limit <= 8; limit++) {
            List<PersonRow> pages = new ArrayList<>();
            List<PersonRow> page = stretch(null, limit);
            while (!page.isEmpty()) {
                pages.addAll(page);
                page = stretch(page.getLast().person(), limit);
            }
            assertThat(pages).as("pages of " + limit).isEqualTo(whole);
        }
    }

    @Test
    void a_stretch_after_nobody_known_is_empty() {
        district.withTeachers(2);

        assertThat(stretch(UUID.randomUUID(), 10)).isEmpty();
    }

    private List<PersonRow> stretch(@org.jspecify.annotations.Nullable UUID after, int limit) {
        return tables.people(
                district.collegeActor(), district.school().value(), YEAR, TODAY, new Stretch(after, limit));
    }

    private List<SchoolRow> schools() {
        return tables.schools(district.collegeActor(), YEAR, TODAY);
    }

    private List<PersonRow> people() {
        return tables.people(district.collegeActor(), district.school().value(), YEAR, TODAY);
    }

    private void give(int person, int centralised, int online, int schoolBased) {
        jdbc.sql("""
                        insert into credit.credit_year (district_id, person_id, year, centralised, online, school_based)
                        values (:district, :person, 2013, :centralised, :online, :schoolBased)
                        """)
                .param("district", district.id().value())
                .param("person", district.people().get(person).value())
                .param("centralised", centralised)
                .param("online", online)
                .param("schoolBased", schoolBased)
                .update();
    }
}
