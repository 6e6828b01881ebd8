package org.yanxun.shell.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** While no connection to the database is to be had, pages and programs are told so, and that it will be over soon. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class OutageModuleTests {

    private final TestActors people;
    private final HikariDataSource pool;

    @Autowired
    OutageModuleTests(TestActors people, HikariDataSource pool) {
        this.people = people;
        this.pool = pool;
    }

    @Test
    void who_looks_is_told_that_nothing_is_lost_and_may_ask_again(CapturedOutput console) {
        Visitor bureau = known(Role.BUREAU);
        Reply page = during(() -> bureau.with("Accept-Language", "en").get("/roster?q=x"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.body())
                .contains("cannot be reached for a moment", "still there", "href=\"/roster?q=x\"", "class=\"menu\"");
        assertThat(console.getAll())
                .contains("GET /roster: the database is away")
                .doesNotContain("\tat org.");
        assertThat(bureau.get("/roster?q=x").status()).isEqualTo(200);
    }

    @Test
    void who_sent_something_is_told_that_it_was_not_saved() {
        Visitor bureau = known(Role.BUREAU);
        Reply page = during(() -> bureau.post("/roster/people", "name", "馮久", "staffNumber", "I-9", "code", "01"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body()).contains("沒有存入", "請留在這一頁");
    }

    @Test
    void who_is_not_known_yet_is_told_before_any_page_is_reached(CapturedOutput console) {
        Visitor bureau = people.visitor(Role.BUREAU);
        Reply page = during(() -> bureau.get("/roster"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("X-Frame-Options")).isNotEmpty();
        assertThat(page.body()).contains("研訓暫時連不上", "href=\"/roster\"");
        assertThat(console.getAll()).doesNotContain("\tat org.");
    }

    @Test
    void a_program_gets_a_problem_document_and_when_to_come_again() {
        Visitor known = known(Role.BUREAU);
        Visitor unknown = people.visitor(Role.COLLEGE);

        for (Visitor program : List.of(known, unknown)) {
            Reply answer = during(() -> program.get("/api/v1/people?q=x"));

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.body()).contains("\"status\":503", "資料暫時讀不到");
        }
    }

    @Test
    void the_language_can_be_changed_meanwhile() {
        Visitor bureau = people.visitor(Role.BUREAU);

        assertThat(during(() -> bureau.get("/language/en?back=/roster")).location())
                .isEqualTo("/roster");
    }

    /** Somebody who has just been here. */
    private Visitor known(Role role) {
        Visitor visitor = people.visitor(role);
        assertThat(visitor.get("/about").status()).isEqualTo(200);
        return visitor;
    }

    /** What is answered while every connection is taken. */
    private Reply during(Supplier<Reply> ask) {
        long patience = pool.getConnectionTimeout();
        List<Connection> taken = new ArrayList<>();
        try {
            for (int at = 0; at < pool.getMaximumPoolSize(); at++) {
                taken.add(pool.getConnection());
            }
            pool.setConnectionTimeout(250);
            return ask.get();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.setConnectionTimeout(patience);
            taken.forEach(OutageModuleTests::giveBack);
        }
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
