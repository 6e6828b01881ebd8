package org.yanxun.access.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.Accounts;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

@HouseTest
class AccountsModuleTests {

    private static final String PASSWORD = "山高月小水落石出 ok";

    private final Accounts accounts;
    private final TestActors people;

    @LocalServerPort
    private int port;

    @Autowired
    AccountsModuleTests(Accounts accounts, TestActors people) {
        this.accounts = accounts;
        this.people = people;
    }

    @Test
    void a_teacher_signs_in_for_the_first_time_with_the_code_a_liaison_printed() {
        people.addTeacher("鄔老師", people.school());
        Visitor.Reply list = liaison()
                .post("/accounts/codes", "organisation", people.school().toString());
        Code code = code(list.body(), "鄔老師");

        Visitor teacher = Visitor.anonymous(port);
        assertThat(activate(teacher, code, "password12").body()).contains("太常見");
        assertThat(activate(teacher, new Code(code.login(), "AAAAA-AAAAA"), PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(activate(teacher, code, PASSWORD).location()).isEqualTo("/check-in/abc");
        assertThat(teacher.get("/account").body()).contains("鄔老師");

        assertThat(activate(Visitor.anonymous(port), code, PASSWORD).status())
                .as("a code opens once")
                .isEqualTo(422);
        assertThat(Visitor.anonymous(port)
                        .post("/sign-in", "login", code.login(), "password", PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_program_prints_codes_for_a_school_of_its_own() {
        people.addTeacher("尤老師", people.school());
        String school = "{\"organisation\":\"" + people.school() + "\"}";
        String other = "{\"organisation\":\"" + people.otherSchool() + "\"}";

        assertThat(liaison().json("POST", "/api/v1/accounts/codes", school).body())
                .contains("尤老師");
        assertThat(liaison().json("POST", "/api/v1/accounts/codes", other).status())
                .isEqualTo(404);
        assertThat(liaison().json("POST", "/api/v1/accounts/codes", "{}").body())
                .contains("\"field\":\"organisation\"");
    }

    @Test
    void a_newer_code_makes_the_older_one_void() {
        PersonId person = people.addTeacher("契老師", people.school());
        Code old = code(
                liaison()
                        .post("/accounts/codes", "organisation", people.school().toString())
                        .body(),
                "契老師");
        Code fresh = code(liaison().post("/accounts/" + person + "/code").body(), "契老師");

        assertThat(activate(Visitor.anonymous(port), old, PASSWORD).status()).isEqualTo(422);
        assertThat(activate(Visitor.anonymous(port), fresh, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void a_reset_ends_sessions_and_the_old_password() {
        Visitor teacher = people.visitor(Role.TEACHER);
        assertThat(teacher.get("/account").status()).isEqualTo(200);

        liaison().post("/accounts/" + people.person(Role.TEACHER) + "/code");

        assertThat(teacher.get("/account").status()).isEqualTo(303);
    }

    @Test
    void a_liaison_prints_no_codes_for_principals_liaisons_or_the_district() {
        String list = liaison()
                .post("/accounts/codes", "organisation", people.school().toString())
                .body();

        assertThat(list)
                .contains("<td>試TEACHER")
                .doesNotContain("<td>試PRINCIPAL", "<td>試LIAISON", "<td>試ADMINISTRATOR");
        assertThat(liaison()
                        .post("/accounts/" + people.person(Role.PRINCIPAL) + "/code")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void what_lies_outside_a_liaisons_school_does_not_exist() {
        PersonId far = people.addTeacher("翁老師", people.otherSchool());
        accounts.open(people.district(), far);

        assertThat(liaison().get("/accounts/" + far).status()).isEqualTo(404);
        assertThat(liaison().post("/accounts/" + far + "/code").status()).isEqualTo(404);
        assertThat(liaison().get("/accounts").body()).doesNotContain("翁老師");
        assertThat(liaison().get("/accounts?q=翁老師".replace("翁老師", "%E7%BF%81")).body())
                .doesNotContain("翁老師");
        assertThat(liaison()
                        .post(
                                "/accounts/codes",
                                "organisation",
                                people.otherSchool().toString())
                        .status())
                .isEqualTo(404);
        assertThat(administrator().get("/accounts?q=%E7%BF%81").body()).contains("翁老師");
    }

    @Test
    void a_locked_account_is_out_at_once_and_stays_out_until_unlocked() {
        Visitor teacher = people.visitor(Role.TEACHER);
        String path = "/accounts/" + people.person(Role.TEACHER);

        administrator().post(path + "/lock");
        assertThat(teacher.get("/account").status()).isEqualTo(303);
        assertThat(administrator().get(path).body()).contains("已停用");

        administrator().post(path + "/unlock");
        assertThat(people.visitor(Role.TEACHER).get("/account").status()).isEqualTo(200);
        assertThat(liaison().post(path + "/lock").status())
                .as("a liaison locks nobody")
                .isEqualTo(403);
    }

    @Test
    void what_a_rule_forbids_is_said_on_the_persons_own_page() {
        String path = "/accounts/" + people.person(Role.ADMINISTRATOR);

        assertThat(administrator().post(path + "/lock").body()).contains("試ADMINISTRATOR", "role=\"alert\"");
    }

    @Test
    void the_last_administrator_cannot_be_ended() {
        String path = "/accounts/" + people.person(Role.ADMINISTRATOR);
        Visitor administrator = administrator();
        String id = first(administrator.get(path).body(), "/grants/([0-9a-f-]{36})/end");

        assertThat(administrator
                        .post(path + "/grants/" + id + "/end", "day", "2020-01-01")
                        .status())
                .isEqualTo(409);
        assertThat(administrator.post(path + "/lock").status()).isEqualTo(409);
    }

    @Test
    void the_list_is_leafed_through_and_searched_through_the_api() {
        for (int i = 0; i < 5; i++) {
            people.addTeacher("顧老師" + i, people.school());
        }
        String first = administrator().get("/api/v1/accounts?limit=4").body();
        String cursor = first(first, "\"next\":\"([0-9a-f-]{36})\"");

        assertThat(administrator()
                        .get("/api/v1/accounts?limit=200&cursor=" + cursor)
                        .body())
                .contains("\"next\":null");
        String found =
                administrator().get("/api/v1/accounts?limit=4&q=%E9%A1%A7").body();
        String further = first(found, "\"next\":\"([0-9a-f-]{36})\"");
        assertThat(found).contains("顧老師0", "顧老師3").doesNotContain("顧老師4");
        assertThat(administrator()
                        .get("/api/v1/accounts?limit=4&q=%E9%A1%A7&cursor=" + further)
                        .body())
                .contains("顧老師4", "\"next\":null")
                .doesNotContain("顧老師3");
    }

    @Test
    void a_search_that_finds_more_than_a_page_leads_on_to_the_rest() {
        for (int i = 10; i < 62; i++) {
            people.addTeacher("顧老師" + i, people.school());
        }

        String first = liaison().get("/accounts?q=%E9%A1%A7").body();
        String next = first(first, "rel=\"next\" href=\"([^\"]+)\"").replace("&amp;", "&");

        assertThat(first).contains("顧老師10<", "顧老師59<").doesNotContain("顧老師60<");
        assertThat(liaison().get(next).body()).contains("顧老師60<", "顧老師61<").doesNotContain("顧老師59<", "rel=\"next\"");
    }

    @Test
    void whoever_holds_no_post_is_marked_as_such_and_nobody_else_is() {
        String bureau = people.person(Role.BUREAU).toString();

        assertThat(administrator().get("/accounts/" + bureau).body()).contains("目前沒有任職");
        assertThat(administrator().get("/accounts?q=%E8%A9%A6BUREAU").body()).contains("目前沒有任職");
        assertThat(administrator()
                        .get("/accounts/" + people.person(Role.TEACHER))
                        .body())
                .doesNotContain("目前沒有任職");
    }

    private Visitor liaison() {
        return people.visitor(Role.LIAISON);
    }

    private Visitor administrator() {
        return people.visitor(Role.ADMINISTRATOR);
    }

    private static Visitor.Reply activate(Visitor visitor, Code code, String password) {
        return visitor.post(
                "/sign-in/first",
                "login",
                code.login(),
                "code",
                code.code(),
                "password",
                password,
                "again",
                password,
                "next",
                "/check-in/abc");
    }

    private static Code code(String body, String name) {
        Matcher found = Pattern.compile("<td>" + name + "</td>\\s*<td>([^<]+)</td>\\s*<td><code>([A-Z2-9-]+)</code>")
                .matcher(body);
        assertThat(found.find()).as(name).isTrue();
        return new Code(found.group(1), found.group(2));
    }

    private static String first(String body, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private record Code(String login, String code) {}
}
