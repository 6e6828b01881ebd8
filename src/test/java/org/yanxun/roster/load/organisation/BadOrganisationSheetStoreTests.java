package org.yanxun.roster.load.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yanxun.roster.load.organisation.PlainOrganisationSheets.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

@StoreTest
class BadOrganisationSheetStoreTests {

    private final PlainOrganisationSheets sheets;
    private final RosterFixture district;
    private final OrgId east;
    private final Actor bureau;

    BadOrganisationSheetStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        sheets = new PlainOrganisationSheets(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        east = district.school("東門國小", "E", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        district.school("西門國小", "W", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",新校,,國小,,,,,,               | code         | document.cell.missing",
                "新 校,新校,,國小,,,,,,          | code         | roster.import.organisationCode",
                "N,,,國小,,,,,,                  | organisation | document.cell.missing",
                "N,=1+1,,國小,,,,,,              | organisation | document.cell.formula",
                "N,12345,,國小,,,,,,             | organisation | roster.import.organisationStrange",
                "N,新校,X,國小,,,,,,             | parent       | roster.import.unknownParent",
                "N,新校,N,國小,,,,,,             | parent       | roster.wrong.cycle",
                "N,新校,,,,,,,,                  | type         | document.cell.missing",
                "N,新校,,大學,,,,,,              | type         | document.cell.choice",
                "N,新校,,國小,國有,,,,,          | ownership    | document.cell.choice",
                "N,新校,,國小,,國小、大學,,,,    | stages       | document.cell.choice",
                "N,新校,,國小,,,也許,,,          | rural        | document.cell.choice",
                "N,新校,,國小,,,,也許,,          | migrant      | document.cell.choice",
                "N,新校,,國小,,,,,2025-13-01,    | validFrom    | document.cell.date",
                "N,新校,,國小,,,,,去年,          | validFrom    | document.cell.date",
                "N,新校,,國小,,,,,,2025-02-30    | closedOn     | document.cell.date",
                "N,新校,,國小,,,,,2025-09-01,2025-09-01 | closedOn | roster.wrong.endsBeforeItBegins",
                "N,新校,E,國小,,,,,1990-09-01,   | parent       | roster.import.parentNotOpen",
                "E,東門國小,,,,,,,,2000-09-01    | closedOn     | roster.wrong.endsBeforeItBegins",
            })
    void a_wrong_cell_is_named_with_its_row_and_column(String row, String column, String reason) {
        assertThat(only(row))
                .extracting(Wrong::row, Wrong::column, Wrong::reason)
                .containsExactly(2, column, reason);
    }

    @Test
    void a_name_of_300_characters_is_named_once_and_one_of_100_is_taken() {
        Wrong wrong = only("N," + "學".repeat(300) + ",,國小,,,,,,");

        assertThat(wrong.reason()).isEqualTo("roster.import.organisationLong");
        assertThat(wrong.arguments().getFirst()).hasSizeLessThan(25);
        assertThat(counts(take("N," + "學".repeat(100) + ",,國小,,,,,,")).fresh()).isEqualTo(1);
    }

    @Test
    void a_code_that_stands_twice_is_told_with_the_first_row() {
        assertThat(only("N,新校,,國小,,,,,,", "N,新校,,國小,,,,,,")).isEqualTo(Wrong.of(3, "code", "roster.import.twice", "2"));
    }

    @Test
    void those_that_hang_together_in_a_circle_are_told_and_those_below_them_need_not_suffer() {
        UUID id = take("E,東門國小,W,,,,,,2025-09-01,", "W,西門國小,E,,,,,,2025-09-01,", "N,分校,W,國小,,,,,2025-09-01,");

        assertThat(wrongs(id)).singleElement().extracting(Wrong::reason).isEqualTo("roster.wrong.cycle");
        assertThat(counts(id)).isEqualTo(new ChangeCounts(3, 1, 1, 0, 1, 0, 0, 0));
    }

    @Test
    void who_stands_below_a_row_that_is_wrong_is_wrong_too() {
        UUID id = take("N,新校,,大學,,,,,,", "N1,分校,N,國小,,,,,,", "N2,分部,N1,國小,,,,,,");

        assertThat(wrongs(id))
                .extracting(Wrong::row, Wrong::reason)
                .containsExactly(
                        tuple(2, "document.cell.choice"),
                        tuple(3, "roster.import.unknownParent"),
                        tuple(4, "roster.import.parentNotOpen"));
    }

    @Test
    void nothing_is_closed_while_people_or_organisations_would_be_left_standing() {
        district.someTeacher().named("曾國華").at(east).until("2025-09-01").create();
        assertThat(wrongs(take("E,東門國小,,,,,,,,2025-09-01"))).isEmpty();

        assertThat(only("E,東門國小,,,,,,,,2025-08-31"))
                .isEqualTo(Wrong.of(2, "closedOn", "roster.refused.standing", "1", "曾國華"));
        UUID below = take("W,西門國小,,,,,,,,2025-09-01", "N,分校,W,國小,,,,,2024-09-01,");
        assertThat(wrongs(below))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.arguments()).containsExactly("1", "分校"));
    }

    @Test
    void the_top_of_the_district_stays_its_top() {
        String code = district.code() + "-B";

        assertThat(only(code + ",鏡湖區教育局,E,,,,,,,").reason()).isEqualTo("roster.wrong.cycle");
        assertThat(only(code + ",鏡湖區教育局,,,,,,,,2025-09-01").reason()).isEqualTo("roster.refused.top");
        assertThat(counts(take(code + ",鏡湖區教育體育局,,,,,,,2025-09-01,")).renamed()).isEqualTo(1);
    }

    @Test
    void of_a_closed_one_a_row_says_since_when_it_is_otherwise() {
        sheets.imports().desk().apply(bureau, take("E,東門國小,,,,,,,,2020-09-01"), false);

        assertThat(only("E,新東國小,,,,,,,,").reason()).isEqualTo("roster.import.closedAlready");
        assertThat(only("E,新東國小,,,,,,,2020-09-01,").reason()).isEqualTo("roster.wrong.notOpen");
        assertThat(counts(take("E,新東國小,,,,,,,2019-09-01,")).renamed()).isEqualTo(1);
    }

    @Test
    void the_sheet_comes_back_with_what_is_wrong_in_a_column_of_its_own() throws IOException {
        UUID id = take("N,新校,,國小,,,,,,", "N1,分校,X,國小,,,,,,");
        var out = new ByteArrayOutputStream();
        var returned = sheets.imports().returned();
        try (var upload = returned.upload(bureau, id)) {
            returned.write(district.whole(), id, upload, new Words().in(Language.HANT), out);
        }

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).contains("單位代碼").contains("錯誤原因");
        assertThat(lines.get(1)).contains("新校").doesNotContain("上級單位代碼：");
        assertThat(lines.get(2)).contains("分校").contains("上級單位代碼：").contains("X");
    }

    private Wrong only(String... rows) {
        UUID id = take(rows);
        List<Wrong> wrongs = wrongs(id);
        assertThat(wrongs).hasSize(1);
        assertThat(counts(id).wrongRows()).isEqualTo(1);
        return wrongs.getFirst();
    }

    private List<Wrong> wrongs(UUID id) {
        return sheets.imports().report().wrongs(district.whole(), id, 10);
    }

    private ChangeCounts counts(UUID id) {
        return sheets.changes().counts(district.whole(), id);
    }

    private UUID take(String... rows) {
        return sheets.imports().desk().take(bureau, new Terms("單位.csv", LocalDate.of(2026, 2, 16), false), sheet(rows));
    }
}
