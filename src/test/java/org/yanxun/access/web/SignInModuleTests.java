package org.yanxun.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.Accounts;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

@HouseTest
class SignInModuleTests {

    /** As many as a large school has teachers. */
    private static final int SCHOOL = 120;

    private static final String PASSWORD = "山高月小水落石出 ok";

    private final JdbcClient client;
    private final TestActors people;
    private final SignInDesk desk;
    private final Accounts accounts;

    @LocalServerPort
    private int port;

    @Autowired
    SignInModuleTests(JdbcClient client, TestActors people, SignInDesk desk, Accounts accounts) {
        this.client = client;
        this.people = people;
        this.desk = desk;
        this.accounts = accounts;
    }

    private Account teacher() {
        Account account = people.account(people.person(Role.TEACHER));
        desk.choosePassword(account, PASSWORD);
        return account;
    }

    private Visitor anonymous() {
        return Visitor.anonymous(port);
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_sign_in_page_and_back() {
        Visitor visitor = anonymous();
        Account account = teacher();

        assertThat(visitor.get("/account?tab=1").location()).isEqualTo("/sign-in?next=%2Faccount%3Ftab%3D1");
        assertThat(visitor.get("/sign-in?next=/account?tab=1").body()).contains("value=\"/account?tab=1\"");
        Visitor.Reply reply =
                visitor.post("/sign-in", "login", account.login(), "password", PASSWORD, "next", "/account?tab=1");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo("/account?tab=1");
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_is_said_and_keeps_the_way_on() {
        Visitor.Reply reply = anonymous()
                .post("/sign-in", "login", teacher().login(), "password", "not the right one", "next", "/check-in/abc");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("帳號或密碼不對").contains("value=\"/check-in/abc\"");
        assertThat(reply.setCookies()).noneMatch(cookie -> cookie.startsWith("session="));
    }

    @Test
    void full_width_and_capital_logins_are_the_same() {
        Account account = teacher();
        String wide = account.login().toUpperCase(java.util.Locale.ROOT).replace('G', 'Ｇ');

        assertThat(anonymous()
                        .post("/sign-in", "login", " " + wide, "password", PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void the_way_on_never_leads_out_of_the_house() {
        for (String next :
                List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)")) {
            Visitor.Reply reply =
                    anonymous().post("/sign-in", "login", teacher().login(), "password", PASSWORD, "next", next);
            assertThat(reply.location()).as(next).isEqualTo("/");
        }
    }

    @Test
    void a_cookie_is_out_of_reach_of_scripts_and_other_sites_and_only_its_hash_is_kept() {
        Visitor.Reply reply = anonymous().post("/sign-in", "login", teacher().login(), "password", PASSWORD);

        assertThat(reply.setCookies())
                .filteredOn(cookie -> cookie.startsWith("session="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(reply.setCookies()).noneMatch(cookie -> cookie.contains("JSESSIONID"));
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        Visitor visitor = people.visitor(Role.TEACHER);
        String kept = visitor.cookie("session");
        assertThat(visitor.get("/account").status()).isEqualTo(200);

        assertThat(visitor.post("/sign-out").location()).startsWith("/sign-in");

        assertThat(visitor.cookie("session")).isEmpty();
        assertThat(Visitor.of(port, kept).get("/account").location()).startsWith("/sign-in");
    }

    @Test
    void signing_out_everywhere_ends_all_sessions_of_the_account_and_no_others() {
        Visitor phone = people.visitor(Role.TEACHER);
        Visitor desktop = people.visitor(Role.TEACHER);
        Visitor other = people.visitor(Role.PRINCIPAL);

        phone.post("/sign-out/everywhere");

        assertThat(desktop.get("/account").status()).isEqualTo(303);
        assertThat(other.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_made_up_cookie_is_nobody() {
        assertThat(Visitor.of(port, "x".repeat(43)).get("/account").status()).isEqualTo(303);
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        Visitor visitor = people.visitor(Role.TEACHER);

        assertThat(visitor.postBare("/sign-out/everywhere").status()).isEqualTo(409);
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_sign_in_page_that_was_open_too_long_starts_anew_and_keeps_the_way_on() {
        Visitor.Reply reply = anonymous().postBare("/sign-in", "login", "a", "password", "b", "next", "/check-in/abc");

        assertThat(reply.location()).isEqualTo("/sign-in?said=access.signIn.again&next=%2Fcheck-in%2Fabc");
    }

    @Test
    void pages_carry_strict_headers() {
        Visitor.Reply reply = anonymous().get("/sign-in");

        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void ten_wrong_passwords_make_one_account_wait_and_nobody_else() {
        Account account = teacher();
        for (int i = 0; i < 10; i++) {
            anonymous().post("/sign-in", "login", account.login(), "password", "wrong wrong " + i);
        }

        Visitor.Reply waiting = anonymous().post("/sign-in", "login", account.login(), "password", PASSWORD);
        assertThat(waiting.status()).isEqualTo(429);
        assertThat(waiting.body()).contains("秒後再試");
        assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(1, 31);

        Account other = people.account(people.person(Role.PRINCIPAL));
        desk.choosePassword(other, PASSWORD);
        assertThat(anonymous()
                        .post("/sign-in", "login", other.login(), "password", PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void the_owners_own_device_is_not_kept_out_by_guesses_from_elsewhere() {
        Account account = teacher();
        Visitor owner = anonymous();
        owner.post("/sign-in", "login", account.login(), "password", PASSWORD);
        for (int i = 0; i < 11; i++) {
            anonymous().post("/sign-in", "login", account.login(), "password", "wrong wrong " + i);
        }

        assertThat(owner.without("session")
                        .post("/sign-in", "login", account.login(), "password", PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void an_unknown_login_waits_just_as_a_known_one_does() {
        String nobody = "nobody" + System.nanoTime();
        for (int i = 0; i < 10; i++) {
            assertThat(anonymous()
                            .post("/sign-in", "login", nobody, "password", "wrong wrong " + i)
                            .status())
                    .isEqualTo(422);
        }
        assertThat(anonymous()
                        .post("/sign-in", "login", nobody, "password", "wrong wrong")
                        .status())
                .isEqualTo(429);
    }

    @Test
    void a_whole_school_behind_one_address_all_gets_in() throws Exception {
        List<Callable<Integer>> arrivals = new ArrayList<>();
        for (int i = 0; i < SCHOOL; i++) {
            PersonId person = people.addTeacher("師" + i, people.school());
            accounts.open(people.district(), person);
            Account account = people.account(person);
            if (i == 0) {
                desk.choosePassword(account, PASSWORD);
            } else {
                copyPassword(people.account(person));
            }
            arrivals.add(() -> anonymous()
                    .post("/sign-in", "login", account.login(), "password", PASSWORD)
                    .status());
        }
        try (var all = Executors.newFixedThreadPool(32)) {
            for (Future<Integer> each : all.invokeAll(arrivals)) {
                assertThat(each.get()).isEqualTo(303);
            }
        }
    }

    /** All have the same password here, so that the test need not hash it for each. */
    private void copyPassword(Account account) {
        client.sql("""
                        update access.account set password_hash = (
                            select password_hash from access.account
                            where district_id = :district and password_hash is not null limit 1)
                        where district_id = :district and id = :id
                        """)
                .param("district", account.district().value())
                .param("id", account.id())
                .update();
    }

    @Test
    void nothing_is_signed_in_with_one_click_outside_a_demonstration() {
        assertThat(anonymous().post("/sign-in/demo", "role", "ADMINISTRATOR").status())
                .isEqualTo(404);
        assertThat(anonymous().get("/sign-in").body()).doesNotContain("/sign-in/demo");
    }
}
