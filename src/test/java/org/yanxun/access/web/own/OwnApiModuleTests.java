package org.yanxun.access.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** One's own account for programs: whatever its page does. */
@HouseTest
class OwnApiModuleTests {

    private static final String PASSWORD = "山高月小水落石出 ok";
    private static final String TOKENS = "/api/v1/me/tokens";
    private static final String SESSIONS = "/api/v1/me/sessions";

    private final TestActors people;
    private final SignInDesk desk;
    private Visitor owner;

    @LocalServerPort
    private int port;

    @Autowired
    OwnApiModuleTests(TestActors people, SignInDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @BeforeEach
    void signIn() {
        owner = people.visitor(Role.TEACHER);
    }

    @Test
    void a_token_is_made_once_told_once_listed_and_revoked() {
        String id = UUID.randomUUID().toString();
        Visitor.Reply made = owner.json("POST", TOKENS, token(id, "access:read", 30));
        String secret = first(made.body(), "\"secret\":\"(yx_[A-Za-z0-9_-]{43})\"");

        assertThat(made.status()).isEqualTo(201);
        assertThat(owner.json("POST", TOKENS, token(id, "access:read", 30)).body())
                .contains("\"secret\":null");
        assertThat(owner.get(TOKENS).body()).contains(id).doesNotContain(secret);
        assertThat(program(secret).get("/api/v1/me").status()).isEqualTo(200);

        assertThat(owner.json("DELETE", TOKENS + "/" + id, "").status()).isEqualTo(204);
        assertThat(program(secret).get("/api/v1/me").status()).isEqualTo(401);
        assertThat(owner.json("DELETE", TOKENS + "/" + id, "").status()).isEqualTo(404);
    }

    @Test
    void a_token_makes_none_that_reaches_further_or_lives_longer() {
        String id = UUID.randomUUID().toString();
        String secret =
                first(owner.json("POST", TOKENS, token(id, "access:write", 30)).body(), "(yx_[A-Za-z0-9_-]{43})");
        Visitor program = program(secret);

        assertThat(program.json("POST", TOKENS, token(UUID.randomUUID().toString(), "credit:read", 9))
                        .body())
                .contains("\"field\":\"scopes\"", "access.token.beyond");
        assertThat(program.json("POST", TOKENS, token(UUID.randomUUID().toString(), "access:write", 31))
                        .body())
                .contains("\"field\":\"days\"", "access.token.longer");
        assertThat(program.json("POST", TOKENS, token(UUID.randomUUID().toString(), "access:write", 29))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void nobody_revokes_anothers_token_or_ends_anothers_session() {
        String id = UUID.randomUUID().toString();
        owner.json("POST", TOKENS, token(id, "access:read", 30));
        String session = first(owner.get(SESSIONS).body(), "\"id\":\"([0-9a-f-]{36})\"");
        Visitor other = people.visitor(Role.PRINCIPAL);

        assertThat(other.json("DELETE", TOKENS + "/" + id, "").status()).isEqualTo(404);
        assertThat(other.json("DELETE", SESSIONS + "/" + session, "").status()).isEqualTo(404);
        assertThat(owner.get(SESSIONS).status()).isEqualTo(200);
    }

    @Test
    void sessions_are_listed_with_the_one_that_asks_and_ended() {
        Visitor elsewhere = people.visitor(Role.TEACHER);
        String found = first(elsewhere.get(SESSIONS).body(), "\\{[^}]*\"current\":true[^}]*\\}", 0);
        String session = first(found, "\"id\":\"([0-9a-f-]{36})\"");

        assertThat(owner.json("DELETE", SESSIONS + "/" + session, "").status()).isEqualTo(204);
        assertThat(elsewhere.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(owner.json("DELETE", SESSIONS, "").status()).isEqualTo(204);
        assertThat(owner.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void a_password_is_changed_with_the_old_one_and_the_wrong_field_is_named() {
        desk.choosePassword(people.account(people.person(Role.TEACHER)), PASSWORD);
        String path = "/api/v1/me/password";

        assertThat(owner.json("PUT", path, password("not it at all", PASSWORD)).body())
                .contains("\"field\":\"old\"");
        assertThat(owner.json("PUT", path, password(PASSWORD, "short")).body()).contains("\"field\":\"password\"");
        assertThat(owner.json("PUT", path, "{}").status()).isEqualTo(422);
        assertThat(owner.json("PUT", path, password(PASSWORD, "清風徐來水波不興 ok")).status())
                .isEqualTo(204);
    }

    private Visitor program(String secret) {
        return Visitor.anonymous(port).without("csrf").with("Authorization", "Bearer " + secret);
    }

    private static String token(String id, String scope, int days) {
        return "{\"id\":\"%s\",\"name\":\"同步\",\"scopes\":[\"%s\"],\"days\":%d}".formatted(id, scope, days);
    }

    private static String password(String old, String wanted) {
        return "{\"old\":\"%s\",\"password\":\"%s\"}".formatted(old, wanted);
    }

    private static String first(String body, String pattern) {
        return first(body, pattern, 1);
    }

    private static String first(String body, String pattern, int group) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.group(group);
    }
}
