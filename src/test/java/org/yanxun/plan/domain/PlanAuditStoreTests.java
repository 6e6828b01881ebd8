package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.reading.source.PlanFile;

/** What script/audit finds in the plans: nothing in those that were read and decided on, and every fault put in by hand. */
@StoreTest
class PlanAuditStoreTests extends OnTheDesk {

    private final JdbcClient jdbc;
    private final TestDatabase database;

    PlanAuditStoreTests(JdbcClient jdbc, TransactionTemplate transactions, TestDatabase database) {
        super(jdbc, transactions);
        this.jdbc = jdbc;
        this.database = database;
    }

    @Test
    void every_plan_in_the_repository_is_kept_with_its_words_at_their_places() {
        for (Path file : plans()) {
            in(() -> shelf.read(bureau, PlanId.fresh(), text(file), Optional.of(new PlanYear(2031))));
        }
        PlanId rare = read("某區2031年師訓計劃\n一、\ud842\udfb7校長\n(一)\ud842\udfb7園。選送\ud842\udfb7園2名校長。\r\n");
        given("ok", given -> desk.decide(bureau, plan, count(10).id(), new Act.Accept(), given));
        given("", given -> desk.settle(bureau, plan, reversed().id(), new Act.Dismiss(), given));
        assertThat(shelf.find(bureau.district(), rare)).isPresent();
        assertThat(found()).isEmpty();
    }

    @Test
    void a_place_outside_the_text_is_found() {
        int end = jdbc.sql("select length(source) from plan.plan where id = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
        broken("update plan.finding set ends = " + end + " where plan_id = ?");
        assertThat(found()).isEmpty();
        broken("update plan.finding set ends = " + (end + 1) + " where plan_id = ?");
        assertThat(found()).containsOnly("place outside the text of its plan");
        broken("update plan.finding set ends = starts - 1 where plan_id = ?");
        assertThat(found()).containsOnly("place outside the text of its plan");
    }

    @Test
    void words_that_are_not_those_of_the_source_are_found() {
        broken("update plan.section set title = '小事' where plan_id = ?");
        assertThat(found()).containsOnly("words that do not stand at their place");
    }

    @Test
    void a_source_that_was_changed_is_found_by_the_words_that_stood_there() {
        broken("update plan.plan set source = overlay(source placing '乙乙乙' from 16) where id = ?");
        assertThat(found()).contains("words that do not stand at their place");
    }

    @Test
    void a_target_before_its_sentence_is_found() {
        broken("update plan.content set starts = 0 where plan_id = ?");
        assertThat(found()).containsOnly("target that does not begin in its sentence");
    }

    @Test
    void two_versions_in_force_in_a_year_are_found() {
        in(() -> shelf.adopt(bureau, plan, false));
        read(PLAN);
        database.owner().sql("drop index plan.one_adopted").update();
        try {
            broken("update plan.plan set status = 'ADOPTED', adopted_at = now() where district_id = "
                    + "(select district_id from plan.plan where id = ?)");
            assertThat(found()).containsExactly("several versions in force in a year");
            broken("update plan.plan set adopted_at = null where id = ?");
            assertThat(found())
                    .containsExactlyInAnyOrder(
                            "several versions in force in a year", "in force without a day of adoption");
        } finally {
            database.owner()
                    .sql("update plan.plan set status = 'DRAFT' where district_id = ?")
                    .param(bureau.district().value())
                    .update();
            database.owner()
                    .sql("create unique index one_adopted on plan.plan (district_id, year) where status = 'ADOPTED'")
                    .update();
        }
    }

    @Test
    void a_decision_that_is_gone_from_between_others_is_found() {
        Given first = Given.plainly();
        in(() -> desk.decide(bureau, plan, count(10).id(), new Act.Accept(), first));
        in(() -> desk.undo(bureau, plan, first.batch(), Given.plainly()));
        assertThat(found()).isEmpty();
        broken("delete from plan.decision where plan_id = ? and number = 1");
        assertThat(found()).containsExactly("decisions not numbered one by one");
    }

    @Test
    void an_original_that_is_not_what_came_is_found() {
        broken(
                "insert into plan.original select district_id, id, 'a.txt', 'text/plain', encode(sha256('x'), 'hex'), 'x'"
                        + " from plan.plan where id = ?");
        assertThat(found()).isEmpty();
        broken("update plan.original set bytes = bytes || 'y' where plan_id = ?");
        assertThat(found()).containsExactly("original that is not what came");
    }

    private void broken(String sql) {
        assertThat(database.owner().sql(sql).param(plan.value()).update()).isPositive();
    }

    private List<String> found() {
        return database.owner()
                .sql("select check_name from plan.audit_findings where district_id = ?")
                .param(bureau.district().value())
                .query(String.class)
                .list();
    }

    private static List<Path> plans() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/plans"))) {
            return files.filter(file -> !file.toString().endsWith(".json")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return PlanFile.text(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
