package org.yanxun.access.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

@HouseTest
class AccountModuleTests {

    private static final String PASSWORD = "山高月小水落石出 ok";
    private static final String OTHER = "清風徐來水波不興 ok";

    private final TestActors people;
    private final SignInDesk desk;

    @LocalServerPort
    private int port;

    @Autowired
    AccountModuleTests(TestActors people, SignInDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @Test
    void someone_with_several_hats_changes_them_and_what_may_be_seen_changes_at_once() {
        PersonId liaison = people.person(Role.LIAISON);
        people.post(liaison, people.school(), org.yanxun.roster.Term.PostKind.TEACHER, always());
        Visitor visitor = people.visitor(Role.LIAISON);
        assertThat(visitor.get("/accounts").status()).isEqualTo(200);
        String school = people.school().toString();

        assertThat(visitor.post("/account/hat", "role", "TEACHER", "organisation", school)
                        .status())
                .isEqualTo(303);

        assertThat(visitor.get("/api/v1/me").body()).contains("\"role\":{\"role\":\"TEACHER\"");
        assertThat(visitor.get("/accounts").status()).isEqualTo(403);
        visitor.post("/account/hat", "role", "LIAISON", "organisation", school);
        assertThat(visitor.get("/accounts").status()).isEqualTo(200);
    }

    @Test
    void a_hat_one_does_not_own_cannot_be_put_on() {
        Visitor visitor = people.visitor(Role.TEACHER);

        assertThat(visitor.post(
                                "/account/hat",
                                "role",
                                "ADMINISTRATOR",
                                "organisation",
                                people.bureau().toString())
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/accounts").status()).isEqualTo(403);
    }

    @Test
    void changing_the_password_signs_the_other_devices_out() {
        desk.choosePassword(people.account(people.person(Role.TEACHER)), PASSWORD);
        Visitor here = people.visitor(Role.TEACHER);
        Visitor elsewhere = people.visitor(Role.TEACHER);

        assertThat(here.post("/account/password", "old", "not it at all", "password", OTHER, "again", OTHER)
                        .status())
                .isEqualTo(422);
        assertThat(here.post("/account/password", "old", PASSWORD, "password", OTHER, "again", PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(here.post("/account/password", "old", PASSWORD, "password", "password12", "again", "password12")
                        .body())
                .contains("太常見");
        assertThat(elsewhere.get("/account").status()).isEqualTo(200);

        assertThat(here.post("/account/password", "old", PASSWORD, "password", OTHER, "again", OTHER)
                        .status())
                .isEqualTo(303);
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(elsewhere.get("/account").status()).isEqualTo(303);
    }

    @Test
    void what_a_token_may_do_is_chosen_in_words() {
        String page = people.visitor(Role.TEACHER).get("/account").body();

        assertThat(page).contains("讀：學分帳與各項統計表", "寫：可報名的班", "credit:read");
    }

    @Test
    void a_token_does_what_its_scopes_say_and_nothing_else() {
        Visitor owner = people.visitor(Role.ADMINISTRATOR);
        String token = make(owner, "trust:read");
        Visitor program = Visitor.anonymous(port).with("Authorization", "Bearer " + token);

        assertThat(program.get("/api/v1/audit").status()).isEqualTo(200);
        Visitor.Reply beyond = program.get("/api/v1/me");
        assertThat(beyond.status()).isEqualTo(403);
        assertThat(beyond.header("WWW-Authenticate")).contains("insufficient_scope", "access:read");
        assertThat(beyond.header("Content-Type")).startsWith("application/problem+json");
        assertThat(beyond.body()).contains("這個令牌沒有範圍 access:read。");
        assertThat(program.get("/account").location()).startsWith("/sign-in");
    }

    @Test
    void a_token_writes_without_a_forms_mark_only_with_the_write_scope() {
        String path = "/api/v1/accounts/" + people.person(Role.TEACHER) + "/lock";
        Visitor owner = people.visitor(Role.ADMINISTRATOR);
        String reads = "Bearer " + make(owner, "access:read");
        String writes = "Bearer " + make(owner, "access:write");

        assertThat(bare(reads).json("PUT", path, "").status()).isEqualTo(403);
        assertThat(bare(writes).json("PUT", path, "").status()).isEqualTo(200);
        assertThat(bare(writes).json("DELETE", path, "").status()).isEqualTo(200);
    }

    @Test
    void a_revoked_or_made_up_token_is_an_error_even_beside_a_good_cookie() {
        Visitor owner = people.visitor(Role.ADMINISTRATOR);
        String token = make(owner, "access:read");
        String id = first(owner.get("/account").body(), "/account/tokens/([0-9a-f-]{36})/revoke");
        assertThat(bare("Bearer " + token).get("/api/v1/me").status()).isEqualTo(200);

        owner.post("/account/tokens/" + id + "/revoke");

        assertThat(bare("Bearer " + token).get("/api/v1/me").status()).isEqualTo(401);
        assertThat(people.visitor(Role.TEACHER)
                        .with("Authorization", "Bearer yx_made_up")
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_form_sent_twice_makes_one_token() {
        Visitor owner = people.visitor(Role.TEACHER);
        String id = UuidCreator.getTimeOrderedEpoch().toString();

        owner.post("/account/tokens", "id", id, "name", "calendar", "days", "30", "scopes", "credit:read");
        Visitor.Reply again =
                owner.post("/account/tokens", "id", id, "name", "calendar", "days", "30", "scopes", "credit:read");

        assertThat(again.status()).isEqualTo(303);
        assertThat(owner.get("/account").body().split("/revoke\"", -1)).hasSize(2);
    }

    @Test
    void a_token_without_name_scope_or_end_is_refused() {
        Visitor owner = people.visitor(Role.TEACHER);

        assertThat(owner.post("/account/tokens", "name", "", "days", "30", "scopes", "credit:read")
                        .status())
                .isEqualTo(422);
        assertThat(owner.post("/account/tokens", "name", "x", "days", "30").status())
                .isEqualTo(422);
        assertThat(owner.post("/account/tokens", "name", "x", "days", "30", "scopes", "all:write")
                        .status())
                .isEqualTo(422);
        assertThat(owner.post("/account/tokens", "name", "x", "days", "4000", "scopes", "credit:read")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_password_that_is_refused_comes_back_as_the_form_with_the_fault_at_its_field() {
        desk.choosePassword(people.account(people.person(Role.TEACHER)), PASSWORD);
        Visitor owner = people.visitor(Role.TEACHER);

        assertThat(owner.post("/account/password", "old", "not it at all", "password", OTHER, "again", OTHER)
                        .body())
                .contains("id=\"old-wrong\"", "action=\"/account/password\"")
                .doesNotContain("id=\"again-wrong\"", OTHER);
        assertThat(owner.post("/account/password", "old", PASSWORD, "password", OTHER, "again", "other")
                        .body())
                .contains("id=\"again-wrong\"")
                .doesNotContain("id=\"old-wrong\"");
        assertThat(owner.post("/account/password", "old", PASSWORD, "password", "short", "again", "short")
                        .body())
                .contains("id=\"password-wrong\"");
        assertThat(owner.post("/account/password").status()).isEqualTo(422);
    }

    @Test
    void a_token_that_is_refused_comes_back_with_what_was_typed() {
        Visitor.Reply reply = people.visitor(Role.TEACHER)
                .post("/account/tokens", "name", "夜裡的同步", "days", "4000", "scopes", "credit:read");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("<details open", "value=\"夜裡的同步\"", "value=\"4000\"", "id=\"days-wrong\"")
                .contains("value=\"credit:read\" checked")
                .doesNotContain("value=\"credit:write\" checked", "id=\"name-wrong\"");
    }

    @Test
    void a_token_shown_once_is_still_there_in_another_language_for_its_owner_alone() {
        Visitor owner = people.visitor(Role.TEACHER);
        String page = owner.post("/account/tokens", "name", "x", "days", "30", "scopes", "credit:read")
                .body();
        String token = first(page, "(yx_[A-Za-z0-9_-]{43})");
        String place = "/again/" + first(page, "back=%2Fagain%2F([0-9a-f-]{36})");

        assertThat(owner.get("/language/en?back=" + place).location()).isEqualTo(place);
        assertThat(owner.get(place).body()).contains(token, "A new token", "lang=\"en\"");
        assertThat(people.visitor(Role.PRINCIPAL).get(place).status()).isEqualTo(404);
        assertThat(Visitor.anonymous(port).get(place).status()).isEqualTo(404);
    }

    @Test
    void a_fault_after_a_form_is_told_in_another_language_too() {
        Visitor visitor = people.visitor(Role.TEACHER);
        Visitor.Reply fault = visitor.post("/account/sessions/" + UuidCreator.getTimeOrderedEpoch() + "/end");
        String place = "/again/" + first(fault.body(), "back=%2Fagain%2F([0-9a-f-]{36})");

        visitor.get("/language/en?back=" + place);

        assertThat(fault.status()).isEqualTo(404);
        assertThat(visitor.get(place).body()).contains("There is no such page");
    }

    @Test
    void what_people_do_to_their_accounts_is_in_the_audit_trail() {
        desk.choosePassword(people.account(people.person(Role.ADMINISTRATOR)), PASSWORD);
        Visitor owner = people.visitor(Role.ADMINISTRATOR);
        make(owner, "trust:read");
        String id = first(owner.get("/account").body(), "/account/tokens/([0-9a-f-]{36})/revoke");
        owner.post("/account/tokens/" + id + "/revoke");
        people.visitor(Role.ADMINISTRATOR);
        String session = first(owner.get("/account").body(), "/account/sessions/([0-9a-f-]{36})/end");
        owner.post("/account/sessions/" + session + "/end");
        owner.post("/account/password", "old", PASSWORD, "password", OTHER, "again", OTHER);
        owner.post("/sign-out/everywhere");

        assertThat(people.visitor(Role.ADMINISTRATOR).get("/audit").body())
                .contains("建立了令牌", "收回了令牌", "登出了一個裝置", "更改了自己的密碼", "登出了所有裝置")
                .doesNotContain("access.tokenMade");
    }

    private Visitor bare(String authorization) {
        return Visitor.anonymous(port).without("csrf").with("Authorization", authorization);
    }

    private static org.yanxun.kernel.Period always() {
        return org.yanxun.kernel.Period.since(java.time.LocalDate.of(2015, 9, 1));
    }

    private static String make(Visitor owner, String scope) {
        Visitor.Reply reply = owner.post("/account/tokens", "name", "test", "days", "30", "scopes", scope);
        return first(reply.body(), "(yx_[A-Za-z0-9_-]{43})");
    }

    private static String first(String body, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
