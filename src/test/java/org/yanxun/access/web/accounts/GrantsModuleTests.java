package org.yanxun.access.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** Hats are given, worn and ended. */
@HouseTest
class GrantsModuleTests {

    private final TestActors people;

    @Autowired
    GrantsModuleTests(TestActors people) {
        this.people = people;
    }

    @Test
    void a_hat_given_is_worn_and_ended_and_all_of_it_is_in_the_audit_trail() {
        String path = "/accounts/" + people.person(Role.TEACHER);
        Visitor administrator = administrator();
        Visitor teacher = people.visitor(Role.TEACHER);

        administrator.post(
                path + "/grants",
                "role",
                "COLLEGE",
                "organisation",
                people.college().toString(),
                "from",
                "2020-01-01",
                "until",
                "");
        assertThat(people.visitor(people.person(Role.TEACHER), Role.COLLEGE)
                        .get("/api/v1/me")
                        .body())
                .contains("COLLEGE");
        String id = first(administrator.get(path).body(), "/grants/([0-9a-f-]{36})/end");
        administrator.post(path + "/grants/" + id + "/end", "day", "2020-01-01");

        assertThat(teacher.get("/api/v1/me").body()).doesNotContain("COLLEGE");
        String trail = administrator.get("/audit").body();
        assertThat(trail)
                .contains("授予了身份", "結束了身份", "試ADMINISTRATOR")
                .as("who got it and where, by name")
                .contains("試TEACHER", "2020 年 1 月 1 日起")
                .doesNotContain(people.college().toString());
    }

    @Test
    void a_hat_that_cannot_be_given_is_refused_with_the_field_named() {
        String path = "/accounts/" + people.person(Role.TEACHER) + "/grants";
        String college = people.college().toString();

        assertThat(administrator()
                        .post(path, "role", "PRINCIPAL", "organisation", college, "from", "2020-01-01")
                        .body())
                .contains("跟著名冊走");
        assertThat(administrator()
                        .post(
                                path,
                                "role",
                                "COLLEGE",
                                "organisation",
                                college,
                                "from",
                                "2020-01-02",
                                "until",
                                "2020-01-01")
                        .status())
                .isEqualTo(422);
        assertThat(administrator()
                        .post(path, "role", "COLLEGE", "organisation", college)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_hat_that_is_refused_comes_back_as_it_was_typed_with_the_fault_at_its_field() {
        String path = "/accounts/" + people.person(Role.TEACHER);
        String college = people.college().toString();

        Visitor.Reply backwards = administrator()
                .post(
                        path + "/grants",
                        "role",
                        "COLLEGE",
                        "organisation",
                        college,
                        "from",
                        "2020-01-02",
                        "until",
                        "2020-01-01");
        assertThat(backwards.body())
                .contains("id=\"until-wrong\"", "value=\"2020-01-02\"", "value=\"COLLEGE\" selected")
                .contains("value=\"" + college + "\" selected");
        Visitor.Reply unreadable =
                administrator().post(path + "/grants", "role", "KING", "organisation", college, "from", "2 January");
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.body()).contains("id=\"role-wrong\"", "value=\"2 January\"");
        assertThat(administrator()
                        .post(path + "/grants", "role", "COLLEGE", "organisation", "x", "from", "2020-01-02")
                        .body())
                .contains("id=\"organisation-wrong\"");
        assertThat(administrator().get(path).body()).doesNotContain("-wrong\"");
    }

    @Test
    void the_last_day_that_was_asked_for_is_the_last_day_that_is_shown() {
        String path = "/accounts/" + people.person(Role.TEACHER);
        String college = people.college().toString();
        String[] wanted = {"role", "COLLEGE", "organisation", college, "from", "2020-01-02", "until", "2020-01-31"};
        administrator().post(path + "/grants", wanted);

        assertThat(administrator().get(path).body()).contains("2020 年 1 月 2 日至2020 年 1 月 31 日");
        assertThat(administrator()
                        .get("/accounts/" + people.person(Role.COLLEGE))
                        .body())
                .contains("日起");
    }

    @Test
    void another_hat_under_an_id_that_was_used_is_refused_and_the_same_one_again_is_not() {
        String path = "/accounts/" + people.person(Role.TEACHER) + "/grants";
        String college = people.college().toString();
        String id = java.util.UUID.randomUUID().toString();
        String[] wanted = {
            "id", id, "role", "COLLEGE", "organisation", college, "from", "2020-03-02", "until", "2020-03-31"
        };

        assertThat(administrator().post(path, wanted).status()).isEqualTo(303);
        assertThat(administrator().post(path, wanted).status()).isEqualTo(303);
        wanted[3] = "BUREAU";
        assertThat(administrator().post(path, wanted).status()).isEqualTo(409);
        wanted[3] = "COLLEGE";
        String other = "/accounts/" + people.person(Role.PRINCIPAL) + "/grants";
        assertThat(administrator().post(other, wanted).status()).isEqualTo(409);
    }

    @Test
    void a_day_no_calendar_reaches_is_refused_at_its_field() {
        String path = "/accounts/" + people.person(Role.TEACHER);
        String college = people.college().toString();
        String[] far = {"role", "COLLEGE", "organisation", college, "from", "2020-01-02", "until", "+999999999-12-31"};

        Visitor.Reply refused = administrator().post(path + "/grants", far);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"until-wrong\"");
        far[7] = "2099-12-31";
        assertThat(administrator().post(path + "/grants", far).status()).isEqualTo(303);
    }

    @Test
    void the_same_hat_is_given_for_other_days_only_and_the_days_it_is_held_are_told() {
        String path = "/accounts/" + people.person(Role.TEACHER);
        String college = people.college().toString();
        String[] wanted = {"role", "COLLEGE", "organisation", college, "from", "2030-01-02", "until", "2030-01-31"};
        administrator().post(path + "/grants", wanted);
        wanted[5] = "2030-01-31";
        wanted[7] = "2030-02-28";

        Visitor.Reply refused = administrator().post(path + "/grants", wanted);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"from-wrong\"", "已經有這個身份（2030 年 1 月 2 日至2030 年 1 月 31 日）");
        Visitor.Reply api = administrator()
                .with("Accept-Language", "en")
                .json("POST", "/api/v1" + path + "/grants", """
                {"role":"COLLEGE","organisation":"%s","from":"2029-12-01"}""".formatted(college));
        assertThat(api.status()).isEqualTo(422);
        assertThat(api.body()).contains("\"field\":\"until\"", "2 Jan 2030 – 31 Jan 2030");

        wanted[5] = "2030-02-01";
        assertThat(administrator().post(path + "/grants", wanted).status()).isEqualTo(303);
        assertThat(administrator().get(path).body())
                .containsOnlyOnce("至2030 年 1 月 31 日")
                .contains("至2030 年 2 月 28 日");
    }

    private Visitor administrator() {
        return people.visitor(Role.ADMINISTRATOR);
    }

    private static String first(String body, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
