package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** What stands around every page: the menu with its counts, the hats, the way out. */
@HouseTest
class FrameModuleTests {

    private static final String COUNT = "<span class=\"count\" aria-hidden=\"true\">%s</span>";

    private final TestActors people;
    private final JdbcClient client;

    @LocalServerPort
    private int port;

    @Autowired
    FrameModuleTests(TestActors people, JdbcClient client) {
        this.people = people;
        this.client = client;
    }

    @Test
    void unread_notices_are_counted_in_the_menu_of_whom_they_were_told_and_of_nobody_else() {
        tell(people.person(Role.TEACHER), 3);

        assertThat(visitor(Role.TEACHER).get("/about").body()).contains(COUNT.formatted("3"), "（3 項待看）");
        assertThat(visitor(Role.TRAINER).get("/about").body()).doesNotContain("class=\"count\"");
        assertThat(Visitor.anonymous(port).get("/about").body()).doesNotContain("class=\"count\"");
    }

    @Test
    void what_was_read_is_counted_no_more() {
        tell(people.person(Role.TEACHER), 2);
        Visitor teacher = visitor(Role.TEACHER);
        assertThat(teacher.get("/about").body()).contains(COUNT.formatted("2"));

        teacher.post(
                "/notices/read",
                "until",
                OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toInstant().toString());
        assertThat(teacher.get("/about").body()).doesNotContain("class=\"count\"");
    }

    @Test
    void from_a_hundred_on_nobody_counts() {
        tell(people.person(Role.TEACHER), 120);

        assertThat(visitor(Role.TEACHER).get("/about").body()).contains(COUNT.formatted("99+"));
    }

    @Test
    void whoever_owns_a_second_hat_changes_it_on_any_page() {
        Visitor principal = visitor(Role.PRINCIPAL);
        assertThat(principal.get("/about").body())
                .contains("校長 · 試PRINCIPAL", "換成教師", "value=\"" + people.school() + "\"")
                .doesNotContain("換成校長");

        String school = people.school().toString();
        assertThat(principal
                        .post("/account/hat", "role", "TEACHER", "organisation", school)
                        .status())
                .isEqualTo(303);
        assertThat(principal.get("/about").body())
                .contains("教師 · 試PRINCIPAL", "換成校長")
                .doesNotContain("換成教師");
    }

    @Test
    void whoever_owns_one_hat_is_offered_no_other() {
        assertThat(visitor(Role.TRAINER).get("/about").body())
                .contains("主講 · 試TRAINER", "action=\"/sign-out\"", "href=\"/account\"")
                .doesNotContain("換成");
    }

    @Test
    void a_stranger_sees_neither_menu_nor_account_but_what_this_is() {
        String page = Visitor.anonymous(port).get("/sign-in").body();

        assertThat(page).contains("href=\"/about\"").doesNotContain("class=\"menu\"", "who-menu", "class=\"bottom\"");
    }

    @Test
    void the_phones_bar_holds_four_places_and_keeps_the_others_behind_more() {
        String page = visitor(Role.LIAISON).get("/about").body();
        String bar = page.substring(page.indexOf("<nav class=\"bottom\""));
        String atHand = bar.substring(0, bar.indexOf("<details"));

        assertThat(atHand.split("<a ", -1)).hasSize(5);
        assertThat(bar.substring(bar.indexOf("<details"))).contains("更多", "href=\"/notices\"", "href=\"/accounts\"");
        assertThat(atHand).doesNotContain("href=\"/notices\"");
    }

    @Test
    void the_plans_are_in_the_menu_of_those_who_may_read_all_of_them() {
        assertThat(visitor(Role.BUREAU).get("/about").body()).contains("href=\"/plans\"");
        assertThat(visitor(Role.COLLEGE).get("/about").body()).contains("href=\"/plans\"");
        assertThat(visitor(Role.TEACHER).get("/about").body()).doesNotContain("href=\"/plans\"");
    }

    @Test
    void every_place_of_every_menu_is_one_its_reader_may_enter() {
        for (Role role : Role.values()) {
            Visitor visitor = visitor(role);
            String page = visitor.get("/about").body();
            String menu = page.substring(page.indexOf("<nav class=\"menu\""), page.indexOf("</nav>"));
            for (String link : menu.split("href=\"")) {
                String href = link.startsWith("/") ? link.substring(0, link.indexOf('"')) : "/";
                assertThat(visitor.get(href).status()).as(role + " " + href).isEqualTo(200);
            }
        }
    }

    private Visitor visitor(Role role) {
        return people.visitor(role);
    }

    private void tell(PersonId person, int times) {
        for (int time = 0; time < times; time++) {
            client.sql("""
                            insert into notice.notice (district_id, id, person_id, matter, gaps, link, created_at)
                            values (:district, :id, :person, 'SEAT_TAKEN', '[]', '/seats', :now)
                            """)
                    .param("district", people.district().value())
                    .param("id", UUID.randomUUID())
                    .param("person", person.value())
                    .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                    .update();
        }
    }
}
