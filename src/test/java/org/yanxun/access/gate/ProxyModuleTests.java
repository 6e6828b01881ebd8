package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** The house behind a proxy that speaks HTTPS to the world and HTTP to the house. */
@HouseTest
class ProxyModuleTests {

    private static final String PASSWORD = "山高月小水落石出 ok";

    private final TestActors people;
    private final SignInDesk desk;

    @LocalServerPort
    private int port;

    @Autowired
    ProxyModuleTests(TestActors people, SignInDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @Test
    void behind_https_every_cookie_is_for_https_only_and_stays_on_this_site() {
        List<String> cookies = cookiesOfASignIn(behindHttps());

        assertThat(cookies).hasSizeGreaterThanOrEqualTo(4);
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("Secure")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    @Test
    void on_plain_http_cookies_still_come_back_and_stay_on_this_site() {
        List<String> cookies = cookiesOfASignIn(Visitor.anonymous(port));

        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie)
                        .doesNotContain("Secure")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    @Test
    void browsers_are_told_to_stay_with_https_only_where_there_is_https() {
        assertThat(behindHttps().get("/about").header("Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(Visitor.anonymous(port).get("/about").header("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void addresses_given_away_are_those_the_world_knows() {
        Visitor teacher = people.visitor(Role.TEACHER)
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "yanxun.example.org")
                .with("X-Forwarded-Port", "443");

        assertThat(teacher.post("/seats/calendar/feed").status()).isBetween(200, 303);
        assertThat(teacher.get("/seats/calendar").body()).contains("https://yanxun.example.org/calendar/");
    }

    @Test
    void a_way_on_stays_in_the_house_whatever_the_proxy_says() {
        assertThat(behindHttps().get("/account").location()).isEqualTo("/sign-in?next=%2Faccount");
    }

    private Visitor behindHttps() {
        return Visitor.anonymous(port).with("X-Forwarded-Proto", "https").with("X-Forwarded-For", "203.0.113.7");
    }

    /** All cookies handed out on the way from the sign-in page to the home page, and the language's. */
    private List<String> cookiesOfASignIn(Visitor visitor) {
        Account account = people.account(people.person(Role.TEACHER));
        desk.choosePassword(account, PASSWORD);
        List<String> page = visitor.without("csrf").get("/sign-in").setCookies();
        List<String> inside = visitor.post("/sign-in", "login", account.login(), "password", PASSWORD)
                .setCookies();
        List<String> language = visitor.get("/language/en").setCookies();
        assertThat(page).isNotEmpty();
        assertThat(inside).hasSizeGreaterThanOrEqualTo(2);
        assertThat(language).isNotEmpty();
        return java.util.stream.Stream.of(page, inside, language)
                .flatMap(List::stream)
                .toList();
    }
}
