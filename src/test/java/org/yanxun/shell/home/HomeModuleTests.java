package org.yanxun.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** Everybody's home, and what can be known without one. */
@HouseTest
class HomeModuleTests {

    private final TestActors people;

    @LocalServerPort
    private int port;

    @Autowired
    HomeModuleTests(TestActors people) {
        this.people = people;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyone_is_greeted_by_name_in_the_hat_they_wear(Role role) {
        Reply home = visitor(role).get("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body()).contains("試" + role.name() + "，您好", "<h1");
        assertThat(home.header("Cache-Control")).contains("no-store");
    }

    @Test
    void the_bureau_of_a_district_without_a_plan_is_asked_for_one() {
        assertThat(visitor(Role.BUREAU).get("/").body()).contains("年度計劃", "href=\"/plans\"");
        assertThat(visitor(Role.TEACHER).get("/").body()).doesNotContain("href=\"/plans\"");
    }

    @Test
    void what_waits_stands_above_what_is_only_to_be_known() {
        String home = visitor(Role.ADMINISTRATOR).get("/").body();

        assertThat(home).contains("href=\"/accounts\"");
        assertThat(home.split("<h2", -1).length).isGreaterThan(1);
    }

    @Test
    void a_stranger_has_no_home() {
        assertThat(Visitor.anonymous(port).get("/").location()).isEqualTo("/sign-in?next=%2F");
    }

    @Test
    void what_this_is_may_be_known_by_anyone_in_every_language() {
        assertThat(Visitor.anonymous(port).get("/about").body()).contains("關於研訓");
        assertThat(Visitor.anonymous(port)
                        .with("Accept-Language", "en")
                        .get("/about")
                        .body())
                .contains("<html lang=\"en\"", "Yanxun");
        assertThat(Visitor.anonymous(port)
                        .with("Accept-Language", "zh-CN")
                        .get("/about")
                        .body())
                .contains("<html lang=\"zh-Hans\"", "关于研训");
    }

    @Test
    void words_to_be_said_after_an_act_are_only_ever_the_houses_own() {
        Visitor teacher = visitor(Role.TEACHER);

        assertThat(teacher.get("/about?said=access.hat.worn").body()).contains("class=\"said\"");
        assertThat(teacher.get("/about?said=%3Cb%3Eyou+won%3C/b%3E").body())
                .doesNotContain("class=\"said\"", "you won");
    }

    @Test
    void the_switch_of_languages_leads_back_to_the_page_one_is_on() {
        assertThat(visitor(Role.TEACHER).get("/about?said=access.hat.worn").body())
                .contains("/language/en?back=%2Fabout");
    }

    private Visitor visitor(Role role) {
        return people.visitor(role);
    }
}
