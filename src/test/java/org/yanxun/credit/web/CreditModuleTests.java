package org.yanxun.credit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.attendance.web.HeldSittings;
import org.yanxun.credit.CreditBook;
import org.yanxun.credit.Entry;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Soon;

@HouseTest
class CreditModuleTests {

    private final TestActors people;
    private final HeldSittings held;
    private final CreditBook book;
    private final JdbcClient jdbc;
    private final PersonId teacher;

    /** That of the session, which may be over since midnight. */
    private final PlanYear year;

    @Autowired
    CreditModuleTests(ApplicationContext house, TestActors people, CreditBook book, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.held = new HeldSittings(house, people);
        this.book = book;
        this.jdbc = jdbc;
        this.teacher = people.person(Role.TEACHER);
        this.year = PlanYear.of(LocalDate.ofInstant(held.now(), clock.getZone()).minusDays(1));
    }

    @Test
    void settling_posts_by_itself_and_a_correction_is_answered() {
        UUID sitting = session("SCHOOL_BASED", "2", 15);
        held.settle(sitting);
        assertThat(awaited(1)).extracting(Entry::credits).containsExactly(Credits.of("1.5"));

        people.visitor(Role.COLLEGE)
                .post(
                        "/sittings/" + sitting + "/people/" + teacher + "/correction",
                        "status",
                        "PRESENT",
                        "minutes",
                        "90",
                        "reason",
                        "補記",
                        "revision",
                        "0");

        assertThat(awaited(3))
                .extracting(Entry::credits)
                .containsExactlyInAnyOrder(Credits.of("1.5"), Credits.of("-1.5"), Credits.of(2));
        assertThat(findings()).isEmpty();
        for (Entry entry : awaited(3)) {
            String why = people.visitor(Role.TEACHER)
                    .get("/credits/entries/" + entry.id())
                    .body();
            if (entry.credits().equals(Credits.of(2))) {
                assertThat(why).contains("90 分鐘中 90 分鐘計入", "× 90/90", "結算後由試COLLEGE更正：補記");
            } else {
                assertThat(why).contains("90 分鐘中 75 分鐘計入", "× 75/90").doesNotContain("結算後由");
            }
        }
    }

    @Test
    void the_teachers_page_explains_each_line() {
        held.settle(session("CENTRALISED", "4", 0));
        Entry entry = awaited(1).getFirst();
        Visitor visitor = people.visitor(Role.TEACHER);

        assertThat(visitor.get("/year").status()).isEqualTo(200);
        assertThat(visitor.get("/year?year=" + year).body()).contains("+4").contains("/credits/entries/" + entry.id());
        assertThat(visitor.get("/credits/entries/" + entry.id()).body()).contains("4 學時 × 每學時 1 學分");
        assertThat(visitor.get("/").body()).contains("我的學年");
        assertThat(visitor.get("/api/v1/credits/mine?year=" + year).body())
                .contains(entry.id().toString(), "\"gaps\":[");
        assertThat(visitor.get("/api/v1/credits/entries/" + entry.id()).status())
                .isEqualTo(200);
        String own = "/year?year=" + year + "&category=";
        assertThat(visitor.get("/year").body()).contains("category=ONLINE#entries");
        assertThat(visitor.get(own + "CENTRALISED").body()).contains("/credits/entries/" + entry.id());
        assertThat(visitor.get(own + "ONLINE").body()).doesNotContain("/credits/entries/" + entry.id());
        assertThat(visitor.get("/year?category=LUNCH").status()).isEqualTo(422);
        assertThat(visitor.get("/year?year=2012").status()).isEqualTo(200);
        assertThat(visitor.get("/year?year=12").status()).isEqualTo(422);
        assertThat(visitor.get("/year?year=abc").status()).isEqualTo(422);
    }

    @Test
    void offices_see_their_own_people_and_nobody_elses() {
        held.settle(session("ONLINE", "2", 0));
        Entry entry = awaited(1).getFirst();
        PersonId stranger = people.addTeacher("外校", people.otherSchool());
        Visitor principal = people.visitor(Role.PRINCIPAL);

        assertThat(principal.get("/people/" + teacher + "/credits?year=" + year).body())
                .contains("+2");
        assertThat(principal.get("/credits/entries/" + entry.id()).status()).isEqualTo(200);
        assertThat(principal.get("/people/" + stranger + "/credits").status()).isEqualTo(404);
        assertThat(principal.get("/api/v1/credits/people/" + stranger).status()).isEqualTo(404);
        assertThat(principal
                        .get("/schools/" + people.otherSchool() + "/credits")
                        .status())
                .isEqualTo(404);
        assertThat(people.visitor(Role.TEACHER)
                        .get("/people/" + teacher + "/credits")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tables_go_from_district_to_school_to_person_and_out_as_a_sheet() {
        Visitor bureau = people.visitor(Role.BUREAU);
        String school = "/schools/" + people.school() + "/credits";

        assertThat(bureau.get("/credits").body()).contains(school);
        assertThat(bureau.get("/credits?order=BEHIND").body()).contains(school);
        assertThat(bureau.get("/credits?order=LUCK").status()).isEqualTo(422);
        assertThat(bureau.get("/credits.xlsx").body()).startsWith("PK");
        assertThat(bureau.get(school).body()).contains("/people/" + teacher + "/credits");
        assertThat(bureau.get(school + "?missing=true").status()).isEqualTo(200);
        var sheet = bureau.get(school + ".xlsx");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Content-Type")).contains("spreadsheetml");
        assertThat(sheet.header("Content-Disposition")).contains("attachment");
        assertThat(sheet.body()).startsWith("PK");
        assertThat(bureau.get("/api/v1/credits/schools").body())
                .contains(people.school().toString());
        assertThat(bureau.get("/api/v1/credits/schools/" + people.school()).body())
                .contains(teacher.toString());
    }

    /** A session of yesterday that the teacher came to that late, in minutes. */
    private UUID session(String category, String hours, int late) {
        UUID sitting = held.over(late);
        UUID programme = UUID.randomUUID();
        UUID trainingClass = UUID.randomUUID();
        jdbc.sql("""
                        insert into programme.programme (district_id, id, name, plan_year, created_at)
                        values (:district, :id, '某專題', 2013, '2013-01-01')
                        """)
                .param("district", people.district().value())
                .param("id", programme)
                .update();
        jdbc.sql("""
                        insert into programme.training_class (district_id, id, programme_id, title, category, capacity,
                                                              organiser_id, status, created_at)
                        values (:district, :id, :programme, '某班', :category, 40, :organiser, 'PUBLISHED', '2013-01-01')
                        """)
                .param("district", people.district().value())
                .param("id", trainingClass)
                .param("programme", programme)
                .param("category", category)
                .param("organiser", people.college().value())
                .update();
        jdbc.sql("""
                        insert into programme.session (district_id, id, class_id, title, starts_at, ends_at, place, hours)
                        select district_id, id, :class, title, starts_at, ends_at, place, :hours
                        from attendance.sitting where id = :id
                        """)
                .param("class", trainingClass)
                .param("hours", new BigDecimal(hours))
                .param("id", sitting)
                .update();
        return sitting;
    }

    /** The teacher's lines, as soon as there are so many: posting happens after settling, on its own. */
    private List<Entry> awaited(int count) {
        List<Entry> entries =
                Soon.until(() -> book.entries(people.district(), teacher, year), lines -> lines.size() >= count);
        assertThat(entries).hasSize(count);
        return entries;
    }

    private List<String> findings() {
        return jdbc.sql("select check_name || detail from credit.audit_findings where district_id = :district")
                .param("district", people.district().value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
