package org.yanxun.credit.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.credit.domain.SomeClass;
import org.yanxun.credit.domain.SomeLedger;
import org.yanxun.credit.table.PersonRow;
import org.yanxun.credit.table.SchoolRow;
import org.yanxun.credit.table.SomeTables;
import org.yanxun.credit.table.TableStore;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;

@StoreTest
class YearsStoreTests {

    private static final PlanYear YEAR = new PlanYear(2013);
    private static final LocalDate TODAY = LocalDate.of(2013, 10, 9);

    private final JdbcClient jdbc;
    private final SmallDistrict district;
    private final SomeBook book;
    private final Years years;
    private final TableStore tables;
    private final PersonId person;

    YearsStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.district = SmallDistrict.in(jdbc).withTeachers(2);
        this.book = new SomeBook(jdbc);
        this.years = new Years(new YearStore(jdbc), new CandidateStore(jdbc), new OpenClassStore(jdbc), book.clock());
        this.tables = SomeTables.on(jdbc);
        this.person = district.people().getFirst();
    }

    @BeforeEach
    void at_the_start() {
        book.setTime(START);
    }

    @Test
    void without_a_requirement_there_are_amounts_but_no_gaps() {
        PersonYear year = years.of(district.id(), person.value(), YEAR);

        assertThat(year.standing().minima()).isNull();
        assertThat(year.standing().gaps()).isEmpty();
        assertThat(year.standing().isComplete()).isFalse();
    }

    @Test
    void a_surplus_never_fills_another_category() {
        require();
        attended("CENTRALISED", "20");

        Standing standing = years.standing(district.id(), person.value(), YEAR);

        assertThat(standing.missing(CreditCategory.CENTRALISED)).isEqualTo(Credits.ZERO);
        assertThat(standing.gaps()).containsExactly(CreditCategory.ONLINE, CreditCategory.SCHOOL_BASED);
    }

    @Test
    void the_smallest_open_class_that_fills_the_gap_is_advised() {
        require();
        attended("CENTRALISED", "16");
        offered("ONLINE", "10", 24);
        UUID right = offered("ONLINE", "8", 48);
        offered("ONLINE", "4", 72);

        List<Advice> advice = years.of(district.id(), person.value(), YEAR).advice();

        assertThat(advice).hasSize(1);
        assertThat(advice.getFirst().offer().id()).isEqualTo(right);
        assertThat(advice.getFirst().missing()).isEqualTo(Credits.of(8));
        assertThat(advice.getFirst().offer().seats()).isEqualTo(40);
    }

    @Test
    void a_class_that_clashes_or_is_for_others_is_not_advised() {
        require();
        offered("ONLINE", "8", 24);
        asked(offered("SCHOOL_BASED", "2", 24));
        UUID forSenior = offered("CENTRALISED", "16", 48);
        jdbc.sql("update programme.training_class set for_stages = '{SENIOR}' where id = :id")
                .param("id", forSenior)
                .update();

        assertThat(years.of(district.id(), person.value(), YEAR).advice()).isEmpty();
    }

    @Test
    void who_a_class_is_for_is_read_from_what_it_says() {
        require();
        UUID offered = offered("ONLINE", "8", 24);
        jdbc.sql("update programme.training_class set rural_only = true, max_teaching_years = 3 where id = :id")
                .param("id", offered)
                .update();
        assertThat(years.of(district.id(), person.value(), YEAR).advice()).isEmpty();

        jdbc.sql("update roster.organisation_state set rural = true where organisation_id = :school")
                .param("school", district.school().value())
                .update();
        assertThat(years.of(district.id(), person.value(), YEAR).advice()).hasSize(1);

        jdbc.sql("""
                        insert into roster.service_period (district_id, id, person_id, valid, recorded_at)
                        values (:district, :id, :person, '[2001-09-01,)', '2013-01-01')
                        """)
                .param("district", district.id().value())
                .param("id", SmallDistrict.anyId())
                .param("person", person.value())
                .update();
        assertThat(years.of(district.id(), person.value(), YEAR).advice()).isEmpty();
    }

    @Test
    void a_class_one_has_asked_for_is_not_advised_again() {
        require();
        asked(offered("ONLINE", "8", 24));

        assertThat(years.of(district.id(), person.value(), YEAR).advice()).isEmpty();
        assertThat(years.of(district.id(), district.people().get(1).value(), YEAR)
                        .advice())
                .hasSize(1);
    }

    @Test
    void people_are_listed_a_stretch_at_a_time() {
        UUID school = district.school().value();
        List<PersonRow> whole = tables.people(district.collegeActor(), school, YEAR, TODAY);

        List<PersonRow> first =
                tables.people(district.collegeActor(), school, YEAR, TODAY, new TableStore.Stretch(null, 1));
        List<PersonRow> rest = tables.people(
                district.collegeActor(),
                school,
                YEAR,
                TODAY,
                new TableStore.Stretch(first.getFirst().person(), 10));

        assertThat(first).containsExactly(whole.getFirst());
        assertThat(rest).containsExactly(whole.getLast());
    }

    @Test
    void lines_tell_what_counted_and_why() {
        UUID sitting = attended("SCHOOL_BASED", "2");
        Line line = years.of(district.id(), person.value(), YEAR).lines().getFirst();

        assertThat(line.credits()).isEqualTo(Credits.of("1.5"));
        assertThat(line.minutes()).isEqualTo(new Line.Minutes(75, 90));
        Explanation why = new ExplanationStore(jdbc)
                .of(district.teacher(person), line.id(), TODAY)
                .orElseThrow();
        assertThat(why.presence().rule()).isEqualTo("LATE");
        assertThat(why.checks()).hasSize(1);
        assertThat(why.posted().perHour()).isEqualTo("1");
        assertThat(why.posted().version()).isEqualTo("0");
        assertThat(sitting).isNotNull();
    }

    @Test
    void a_line_is_explained_to_its_person_and_their_offices_only() {
        attended("SCHOOL_BASED", "2");
        UUID line =
                years.of(district.id(), person.value(), YEAR).lines().getFirst().id();
        var store = new ExplanationStore(jdbc);

        assertThat(store.of(district.at(district.school(), Role.PRINCIPAL), line, TODAY))
                .isPresent();
        assertThat(store.of(district.collegeActor(), line, TODAY)).isPresent();
        assertThat(store.of(district.at(district.otherSchool(), Role.PRINCIPAL), line, TODAY))
                .isEmpty();
        assertThat(store.of(district.teacher(district.people().get(1)), line, TODAY))
                .isEmpty();
    }

    @Test
    void a_school_that_was_left_reads_no_more_and_the_offices_still_do() {
        attended("SCHOOL_BASED", "2");
        UUID line =
                years.of(district.id(), person.value(), YEAR).lines().getFirst().id();
        var store = new ExplanationStore(jdbc);
        Actor school = district.at(district.school(), Role.PRINCIPAL);
        leave(TODAY.plusDays(1));

        assertThat(store.of(school, line, TODAY)).isPresent();
        assertThat(tables.person(school, person.value(), TODAY)).isPresent();

        leave(TODAY);

        assertThat(store.of(school, line, TODAY)).isEmpty();
        assertThat(tables.person(school, person.value(), TODAY)).isEmpty();
        assertThat(store.of(district.collegeActor(), line, TODAY)).isPresent();
        assertThat(tables.person(district.collegeActor(), person.value(), TODAY))
                .isPresent();
        assertThat(store.of(district.teacher(person), line, TODAY)).isPresent();
    }

    @Test
    void a_school_shows_its_people_and_the_district_its_schools() {
        require();
        attended("CENTRALISED", "16");

        List<PersonRow> people =
                tables.people(district.collegeActor(), district.school().value(), YEAR, TODAY);
        List<SchoolRow> schools = tables.schools(district.collegeActor(), YEAR, TODAY);

        assertThat(people).hasSize(2);
        assertThat(schools).hasSize(1);
        assertThat(schools.getFirst().people()).isEqualTo(2);
        assertThat(schools.getFirst().reached().all()).isZero();
        assertThat(tables.school(
                        district.at(district.otherSchool(), Role.PRINCIPAL),
                        district.school().value()))
                .isEmpty();
        assertThat(tables.person(district.at(district.otherSchool(), Role.PRINCIPAL), person.value(), TODAY))
                .isEmpty();
        assertThat(tables.person(district.at(district.school(), Role.LIAISON), person.value(), TODAY))
                .isPresent();
    }

    /** The person's post is over by that day. */
    private void leave(LocalDate end) {
        jdbc.sql("update roster.post set valid = daterange('2012-09-01', :end) where person_id = :person")
                .param("end", end)
                .param("person", person.value())
                .update();
    }

    /** 16 centralised, 8 online, 24 school-based, asked by an adopted plan. */
    private void require() {
        SomePlan.adopted(jdbc, district);
    }

    /** A session the first person came to a quarter of an hour late if it is worth two hours, else in time. */
    private UUID attended(String category, String hours) {
        UUID sitting = book.sitting(district, false);
        SomeClass.of(jdbc, district).withSession(sitting, category, hours);
        int late = hours.equals("2") ? 15 : 0;
        book.door().takeIn(district.id(), List.of(new Arrival(sitting, person, true, START.plusSeconds(late * 60L))));
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), List.of(sitting));
        SomeLedger.on(jdbc, book).post(district.id(), List.of(sitting));
        book.setTime(START);
        return sitting;
    }

    /** An open class with one session so many hours later. */
    private void asked(UUID offered) {
        jdbc.sql("""
                        insert into enrolment.application (district_id, id, class_id, person_id, state, asked_at, changed_at)
                        values (:district, :id, :class, :person, 'AWAITING_CONSENT', '2013-10-01', '2013-10-01')
                        """)
                .param("district", district.id().value())
                .param("id", SmallDistrict.anyId())
                .param("class", offered)
                .param("person", person.value())
                .update();
    }

    private UUID offered(String category, String hours, int later) {
        UUID session = SmallDistrict.anyId();
        UUID offered = SomeClass.of(jdbc, district).withSession(session, category, hours);
        jdbc.sql("""
                        update programme.session set starts_at = starts_at + :later * interval '1 hour',
                                                     ends_at = ends_at + :later * interval '1 hour'
                        where id = :id
                        """).param("later", later).param("id", session).update();
        return offered;
    }
}
