package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.Accounts;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Role;

/** What a form drew is seen again under the hat it was drawn for, and never with an identity number. */
@HouseTest
class AgainModuleTests {

    private static final String NUMBER = "11010519491231002X";

    private final TestActors people;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    @Autowired
    AgainModuleTests(TestActors people, Accounts accounts, JdbcClient jdbc) {
        this.people = people;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Test
    void a_number_that_was_looked_at_for_a_reason_is_masked_when_the_page_is_seen_again() {
        Visitor bureau = people.visitor(Role.BUREAU);
        Reply shown = lookAt(bureau);

        Reply again = bureau.get(place(shown));

        assertThat(shown.body()).contains(NUMBER);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("馮遮", "110*************2X").doesNotContain(NUMBER);
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void another_hat_of_the_same_person_finds_nothing_there() {
        accounts.grant(
                people.district(),
                people.person(Role.BUREAU),
                new Accounts.Grant(Role.COLLEGE, people.college(), Period.since(LocalDate.of(2015, 9, 1))));
        String place = place(lookAt(people.visitor(Role.BUREAU)));

        Visitor bureau = people.visitor(people.person(Role.BUREAU), Role.BUREAU);
        Visitor college = people.visitor(people.person(Role.BUREAU), Role.COLLEGE);

        assertThat(bureau.get(place).status()).isEqualTo(200);
        assertThat(college.get(place).status()).isEqualTo(404);
    }

    @Test
    void a_number_typed_for_a_new_person_is_not_kept_with_what_else_was_typed() {
        Visitor bureau = people.visitor(Role.BUREAU);
        Reply wrong = bureau.post("/roster/people", "name", "馮寫", "staffNumber", "I 2", "idNumber", NUMBER);

        Reply again = bureau.get(place(wrong));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains(NUMBER);
        assertThat(again.body()).contains("馮寫", "I 2").doesNotContain(NUMBER);
    }

    private Reply lookAt(Visitor bureau) {
        bureau.post("/roster/people", "name", "馮遮", "staffNumber", "I-1", "idNumber", NUMBER, "code", "01");
        Matcher person = Pattern.compile("(/roster/people/[0-9a-f-]{36})\"")
                .matcher(bureau.get("/roster?q=I-1").body());
        assertThat(person.find()).isTrue();
        return bureau.post(person.group(1) + "/id-number", "reason", "核對職稱材料");
    }

    private int looks() {
        return jdbc.sql("""
                        select count(*) from trust.audit
                        where district_id = :district and action = 'roster.showIdNumber'
                        """)
                .param("district", people.district().value())
                .query(Integer.class)
                .single();
    }

    private static String place(Reply page) {
        Matcher place = Pattern.compile("back=%2Fagain%2F([0-9a-f-]{36})").matcher(page.body());
        assertThat(place.find()).as(page.body()).isTrue();
        return "/again/" + place.group(1);
    }
}
