package org.yanxun.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.yanxun.Yanxun;
import org.yanxun.access.OneClick;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.Role;

/** Both sides of the one-click sign-in: the same database, once as a demonstration and once not. */
class DemonstrationModuleTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void one_click_works_in_a_demonstration_and_never_anywhere_else() {
        String session;
        TestActors people;
        try (var house = start("false")) {
            people = TestActors.in(house);
        }
        try (var house = start("true")) {
            house.getBean(OneClick.class)
                    .offer(people.district(), Role.COLLEGE, people.person(Role.COLLEGE), people.college());
            Visitor visitor = Visitor.anonymous(port(house));

            assertThat(visitor.get("/sign-in").body()).contains("試COLLEGE");
            assertThat(visitor.post("/sign-in/demo", "role", "COLLEGE", "next", "/account")
                            .location())
                    .isEqualTo("/account");
            assertThat(visitor.get("/account").body()).contains("試COLLEGE");
            assertThat(visitor.post("/sign-in/demo", "role", "BUREAU").status()).isEqualTo(404);
            session = visitor.cookie("session");
        }
        try (var house = start("yes")) {
            Visitor visitor = Visitor.anonymous(port(house));
            OneClick oneClick = house.getBean(OneClick.class);

            assertThat(visitor.get("/sign-in").body()).doesNotContain("試COLLEGE", "/sign-in/demo");
            assertThat(visitor.post("/sign-in/demo", "role", "COLLEGE").status())
                    .isEqualTo(404);
            assertThat(Visitor.of(port(house), session).get("/account").status())
                    .isEqualTo(303);
            assertThatThrownBy(() ->
                            oneClick.offer(people.district(), Role.BUREAU, people.person(Role.BUREAU), people.bureau()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static ConfigurableApplicationContext start(String demo) {
        var owner = DATABASE.server().logins().owner();
        return SpringApplication.run(
                Yanxun.class,
                "--server.port=0",
                "--yanxun.demo=" + demo,
                "--yanxun.first-run=false",
                "--yanxun.data=target/test-data-demonstration",
                "--yanxun.db.url=" + DATABASE.url(),
                "--yanxun.db.user=" + owner.role(),
                "--yanxun.db.password=" + owner.password());
    }

    private static int port(ConfigurableApplicationContext house) {
        return house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
