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
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.change.Difference;
import org.yanxun.roster.load.change.Step;
import org.yanxun.roster.load.read.Wrong;

/** A sheet brings titles and qualifications, one a row, as many of a person as there are. */
@StoreTest
class CredentialsOfASheetStoreTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final JdbcClient client;
    private final PlainImports imports;
    private final RosterFixture district;
    private final OrgId school;
    private final String code;

    CredentialsOfASheetStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        code = district.code() + "-H";
        school = district.school("東門國小", code, RosterFixture.publicSchool(SchoolStage.PRIMARY));
    }

    @Test
    void several_rows_of_a_person_bring_several_and_one_post() {
        apply(
                "A1,王芳,骨幹教師,區級,音樂,,2022-09-01,2025-09-01",
                "A1,王芳,普通話水平,二級甲等,,33100201,2013-05-01,",
                "A1,王芳,教師資格證,,,20133302,2013-07-01,");

        assertThat(credentials())
                .containsExactly(
                        "TITLE BACKBONE DISTRICT MUSIC - [2022-09-01,2025-09-01)",
                        "QUALIFICATION PUTONGHUA 二級甲等 - 33100201 [2013-05-01,)",
                        "QUALIFICATION TEACHING_CERTIFICATE - - 20133302 [2013-07-01,)");
        assertThat(ask("select count(*)::text from roster.post where district_id = :district"))
                .containsExactly("1");
    }

    @Test
    void said_again_nothing_changes_and_what_differs_is_corrected_old_beside_new() {
        apply("A1,王芳,普通話水平,二級乙等,,33100201,2013-05-01,");
        assertThat(imports.counts(district.whole(), take(Role.BUREAU, "A1,王芳,普通話水平,二級乙等,,,2013-05-01,"))
                        .unchanged())
                .isEqualTo(1);

        UUID id = take(Role.BUREAU, "A1,王芳,普通話水平,二級甲等,,,2013-05-01,2033-05-01");

        List<Step> steps = imports.report(client).steps(district.whole(), id, "CORRECTED", new Stretch(0, 9));
        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.code()).isEqualTo("PUTONGHUA");
            assertThat(step.differences())
                    .containsExactly(
                            new Difference("credentialLevel", "二級乙等", "二級甲等"),
                            new Difference("credentialUntil", null, "2033-05-01"));
        });
        imports.apply(actor(Role.BUREAU), id, false);
        assertThat(credentials()).containsExactly("QUALIFICATION PUTONGHUA 二級甲等 - 33100201 [2013-05-01,2033-05-01)");
    }

    @Test
    void what_is_missing_wrong_or_said_twice_is_told_by_its_column() {
        UUID id = take(
                Role.BUREAU,
                "A1,王芳,骨幹教師,縣級,,,2025-09-01,",
                "A2,王芬,骨幹教師,,,,,",
                "A3,王芷,,市級,,,,",
                "A4,王花,骨幹教師,,,,2025-09-01,2025-09-01",
                "A5,王苗,本科學歷,,,,2013-07-01,",
                "A5,王苗,本科學歷,,,,2013-07-01,");

        assertThat(imports.report(client).wrongs(district.whole(), id, 9))
                .extracting(wrong -> wrong.row() + " " + wrong.column() + " " + wrong.reason())
                .containsExactly(
                        "2 credentialLevel document.cell.choice",
                        "3 credentialFrom roster.wrong.missing",
                        "4 credential roster.wrong.missing",
                        "5 credentialUntil roster.wrong.endsBeforeItBegins",
                        "7 name roster.import.twice");
    }

    @Test
    void a_school_brings_qualifications_but_no_titles_of_its_own() {
        apply("A1,王芳,名師,市級,,,2022-09-01,");

        UUID standing = take(Role.LIAISON, "A1,王芳,名師,市級,,,2022-09-01,", "A1,王芳,本科學歷,,,,2013-07-01,");
        UUID own = take(Role.PRINCIPAL, "A1,王芳,名師,省級,,,2022-09-01,");

        assertThat(imports.report(client).wrongs(district.whole(), standing, 9)).isEmpty();
        assertThat(imports.report(client).wrongs(district.whole(), own, 9))
                .containsExactly(Wrong.of(2, "credential", "roster.refused.title"));
    }

    private List<String> credentials() {
        return ask("""
                select concat_ws(' ', family, kind, coalesce(level, '-'), coalesce(subject, '-'),
                                 coalesce(certificate, '-'), valid)
                from roster.credential where district_id = :district and superseded_at is null
                order by family desc, kind
                """);
    }

    private List<String> ask(String sql) {
        return client.sql(sql)
                .param("district", district.district().value())
                .query(String.class)
                .list();
    }

    private void apply(String... rows) {
        imports.apply(actor(Role.BUREAU), take(Role.BUREAU, rows), false);
    }

    private UUID take(Role role, String... rows) {
        StringBuilder sheet = new StringBuilder("工號,姓名,稱號或資格,級別或等級,稱號學科,證書編號,取得日期,失效日期,單位代碼\n");
        for (String row : rows) {
            sheet.append(row).append(',').append(code).append('\n');
        }
        return imports.take(
                actor(role), new Terms("名冊.csv", DAY, false), sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Actor actor(Role role) {
        return district.actor(role, PersonId.fresh(), role == Role.BUREAU ? district.bureau() : school);
    }
}
