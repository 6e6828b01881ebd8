package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.change.Step;

/** What somebody new to the roster begins with follows from their rows, and is told and applied as any other change. */
@StoreTest
class NewcomersOfASheetStoreTests {

    private static final String HEADER = "工號,姓名,單位代碼,職務,學科,任職日期,參加工作日期,班主任,稱號,證書編號,授予日期\n";
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final JdbcClient client;
    private final PlainImports imports;
    private final RosterFixture district;
    private final OrgId east;
    private final Actor bureau;
    private final Actor liaison;

    NewcomersOfASheetStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        east = district.school("東門國小", district.code() + "E", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        district.school("西門國小", district.code() + "W", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
        liaison = district.actor(Role.LIAISON, PersonId.fresh(), east);
    }

    @Test
    void all_that_somebody_new_begins_with_is_shown_row_by_row_before_and_after() {
        UUID id = take(
                bureau,
                "A1,王芳,E,教師,語文,2024-09-01,2010-08-01,是,普通話水平,33100201,2013-05-01",
                "A1,王芳,W,教師,音樂,,,,,,",
                "A2,李明,E,教師,,,,,,,");

        List<String> expected = List.of(
                "2 王芳 CREDENTIAL 2013-05-01",
                "2 王芳 DUTY_NEW 2025-09-01",
                "2 王芳 PERSON_NEW -",
                "2 王芳 POST_NEW 2024-09-01",
                "2 王芳 SERVICE 2010-08-01",
                "3 王芳 POST_NEW 2025-09-01",
                "4 李明 PERSON_NEW -",
                "4 李明 POST_NEW 2025-09-01");
        assertThat(steps(id)).isEqualTo(expected);
        assertThat(counts(id)).isEqualTo(new Preview(3, 0, 2, 0, 0, 0, 0));
        imports.apply(bureau, id, false);
        assertThat(steps(id)).isEqualTo(expected);
        assertThat(counts(id)).isEqualTo(new Preview(3, 0, 2, 0, 0, 0, 0));
        assertThat(posts()).containsExactly("李明 東門國小", "王芳 東門國小", "王芳 西門國小");
    }

    @Test
    void what_follows_from_a_row_is_not_written_down_again_but_a_change_of_somebody_known_is() {
        UUID fresh = take(bureau, "A1,王芳,E,教師,語文,,2010-08-01,,普通話水平,,2013-05-01");
        assertThat(written(fresh)).isEmpty();
        imports.apply(bureau, fresh, false);

        UUID moved = take(bureau, "A1,王芳,W,教師,語文,,2010-08-01,,普通話水平,,2013-05-01", "A2,李明,E,,,,,,,,");

        assertThat(written(moved)).containsExactly("POST_CLOSE", "POST_NEW");
        assertThat(counts(moved)).isEqualTo(new Preview(2, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void a_newcomers_first_row_that_may_be_taken_says_who_they_are() {
        UUID id = take(liaison, "A1,王芳,E,校長,語文,,2009-08-01,,,,", "A1,王芳,E,教師,音樂,,2010-08-01,,,,", "A2,李明,E,校長,,,,,,,");

        assertThat(counts(id)).isEqualTo(new Preview(3, 2, 1, 0, 0, 0, 0));
        assertThat(steps(id))
                .containsExactly("3 王芳 PERSON_NEW -", "3 王芳 POST_NEW 2025-09-01", "3 王芳 SERVICE 2010-08-01");
        imports.apply(liaison, id, true);
        assertThat(posts()).containsExactly("王芳 東門國小");
    }

    @Test
    void a_preview_made_anew_counts_anew_and_tells_of_nobody_twice() {
        UUID id = take(bureau, "A1,王芳,E,,,,,,,,", "A2,李明,E,,,,,,,,", "A3,趙雲,E,,,,,,,,");
        district.someTeacher().named("王芳").numbered("A1").at(east).create();

        imports.apply(bureau, id, false);

        assertThat(counts(id)).isEqualTo(new Preview(3, 0, 2, 0, 0, 0, 1));
        assertThat(steps(id))
                .containsExactly(
                        "3 李明 PERSON_NEW -",
                        "3 李明 POST_NEW 2025-09-01",
                        "4 趙雲 PERSON_NEW -",
                        "4 趙雲 POST_NEW 2025-09-01");
    }

    @Test
    void what_a_sheet_did_can_be_taken_back_of_who_was_known_and_of_nobody_new() {
        district.someTeacher().named("王芳").numbered("A1").at(east).create();
        UUID id = take(bureau, "A1,王方,E,,,,,是,,,", "A2,李明,E,,,,,是,,,");

        imports.apply(bureau, id, false);

        assertThat(ask("""
                        select p.name from roster.person_act a
                        join roster.person p on p.district_id = a.district_id and p.id = a.person_id
                        where a.district_id = :district
                        """)).containsExactly("王方");
        assertThat(ask("select count(*)::text from roster.duty where district_id = :district"))
                .containsExactly("2");
    }

    private UUID take(Actor actor, String... rows) {
        String sheet = HEADER
                + String.join("\n", rows)
                        .replace(",E,", "," + district.code() + "E,")
                        .replace(",W,", "," + district.code() + "W,")
                + "\n";
        return imports.take(actor, new Terms("名冊.csv", DAY, false), sheet.getBytes(StandardCharsets.UTF_8));
    }

    private Preview counts(UUID id) {
        return imports.counts(district.whole(), id);
    }

    private List<String> steps(UUID id) {
        return imports.report(client).steps(district.whole(), id, "JOINED", new Stretch(0, 50)).stream()
                .map(NewcomersOfASheetStoreTests::line)
                .toList();
    }

    private static String line(Step step) {
        return step.row() + " " + step.name() + " " + step.step() + " "
                + (step.valid() == null ? "-" : step.valid().from());
    }

    private List<String> written(UUID id) {
        return client.sql("select step from roster.import_change where job_id = :id order by step")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private List<String> posts() {
        return ask("""
                select distinct p.name || ' ' || o.name as place
                from roster.fact_post f
                join roster.fact_person p on p.district_id = f.district_id and p.person_id = f.person_id
                join roster.fact_organisation o
                  on o.district_id = f.district_id and o.organisation_id = f.organisation_id
                where f.district_id = :district order by place
                """);
    }

    private List<String> ask(String sql) {
        return client.sql(sql)
                .param("district", district.district().value())
                .query(String.class)
                .list();
    }
}
