package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.document.sheet.SheetRefused;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Verdict.Refused;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

@StoreTest
class BadSheetStoreTests {

    private final JdbcClient client;
    private final PlainImports imports;
    private final RosterFixture district;
    private final Actor bureau;

    BadSheetStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        district.school("東門國小", district.code() + "S", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1,王芳,3.3E+17,S,,,,,,,            | idNumber | document.cell.precision",
                "A1,王芳,110105194912310021,S,,,,,,, | idNumber | roster.import.idNumber",
                "A1,王芳,11010519491331002X,S,,,,,,, | idNumber | roster.import.idNumber",
                "A1,,,S,,,,,,,                       | name     | document.cell.missing",
                "A1,王芳123,,S,,,,,,,                 | name     | roster.import.nameStrange",
                "A1,王芳,,X,,,,,,,                    | code     | roster.import.unknownOrganisation",
                "A1,王芳,,,,,,,,,                     | code     | document.cell.missing",
                "A1,王芳,,S,總統,,,,,,                | kind     | document.cell.choice",
                "A1,王芳,,S,,,,,2013-13-01,,          | from     | document.cell.date",
                "A1,王芳,,S,,,,,1899-01-01,,          | from     | document.cell.date",
                "A1,王芳,,S,,,,,2099-01-01,,          | from     | roster.import.dateFar",
                ",王芳,,S,,,,,,,                      | staffNumber | roster.import.noIdentity",
                "A 1,王芳,,S,,,,,,,                   | staffNumber | roster.import.staffNumber",
            })
    void a_wrong_cell_is_named_with_its_row_and_column(String row, String column, String reason) {
        Wrong wrong = only(SomeSheet.usual()
                .row(row.replace(",S,", "," + district.code() + "S,").strip()));

        assertThat(wrong).extracting(Wrong::row, Wrong::column, Wrong::reason).containsExactly(2, column, reason);
    }

    @Test
    void a_name_of_300_characters_is_named_once() {
        String code = district.code() + "S";

        Wrong wrong = only(SomeSheet.usual().row("A1," + "王".repeat(300) + ",," + code + ",,,,,,,"));

        assertThat(wrong.reason()).isEqualTo("roster.import.nameTooLong");
        assertThat(wrong.arguments().getFirst()).hasSizeLessThan(20);
    }

    @Test
    void a_person_named_twice_is_told_with_the_first_row() {
        String row = "A1,王芳,," + district.code() + "S,,,,,,,";

        Wrong wrong = only(SomeSheet.usual().row(row).row(row));

        assertThat(wrong).isEqualTo(Wrong.of(3, "name", "roster.import.twice", "2"));
    }

    @Test
    void a_staff_number_with_two_names_is_told() {
        Wrong wrong = only(SomeSheet.usual()
                .row("A1,王芳,," + district.code() + "S,教師,,語文,,,,")
                .row("A1,李明,," + district.code() + "S,教師,,數學,,,,"));

        assertThat(wrong).isEqualTo(Wrong.of(3, "name", "roster.import.otherNameInSheet", "王芳"));
    }

    @Test
    void an_identity_number_with_two_staff_numbers_is_told() {
        Wrong wrong = only(SomeSheet.usual()
                .row("A1,王芳,11010519491231002X," + district.code() + "S,教師,,語文,,,,")
                .row("A2,王芳,11010519491231002X," + district.code() + "S,教師,,數學,,,,"));

        assertThat(wrong).isEqualTo(Wrong.of(3, "idNumber", "roster.import.idTwice", "A1"));
    }

    @Test
    void numbers_that_belong_to_two_people_of_the_roster_are_told() {
        district.someTeacher().named("王芳").numbered("A1").create();
        district.someTeacher()
                .named("李明")
                .numbered("A2")
                .identified("11010519491231002X")
                .create();

        Wrong wrong = only(SomeSheet.usual().row("A1,王芳,11010519491231002X," + district.code() + "S,,,,,,,"));

        assertThat(wrong.reason()).isEqualTo("roster.import.numbersDisagree");
    }

    @Test
    void a_sheet_without_the_column_of_names_is_refused_whole() {
        assertThatThrownBy(() -> take(SomeSheet.of("工號,單位代碼").row("A1,S").bytes()))
                .isInstanceOf(SheetRefused.class);
    }

    @Test
    void what_is_no_sheet_is_refused_whole() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

        assertThatThrownBy(() -> take(picture)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> take(SomeSheet.usual().bytes())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_sheet_with_too_many_rows_is_refused_with_how_many_there_may_be() {
        SomeSheet sheet = SomeSheet.of("工號,姓名,單位代碼");
        IntStream.rangeClosed(0, 60_000).forEach(number -> sheet.row("T" + number + ",王芳," + district.code() + "S"));

        UUID id = take(sheet.bytes());

        assertThat(imports.report(client)
                        .job(district.whole(), id)
                        .orElseThrow()
                        .refusedFor())
                .isEqualTo(new Refused("document.sheet.rows", List.of("60000")));
    }

    @Test
    void a_column_with_an_unknown_title_is_told_and_the_rest_waits_to_be_applied() {
        UUID id = take(SomeSheet.of("工號,姓名,單位代碼,任職年月")
                .row("A1,王芳," + district.code() + "S,2020-09")
                .bytes());
        ImportJob job = imports.report(client).job(district.whole(), id).orElseThrow();

        assertThat(job.state()).isEqualTo(ImportJob.State.READY);
        assertThat(job.refusedFor()).isEqualTo(new Refused("roster.import.unreadColumns", List.of("任職年月")));
        assertThat(job.isNoted()).isTrue();
    }

    @Test
    void a_sheet_from_an_old_spreadsheet_program_is_read_in_its_own_characters() {
        UUID id = take(SomeSheet.of("工号,姓名,学校代码,学科")
                .row("A1,曾国华," + district.code() + "S,语文")
                .bytes(Charset.forName("GBK")));

        assertThat(imports.counts(district.whole(), id).joined()).isEqualTo(1);
    }

    @Test
    void the_sheet_comes_back_with_what_is_wrong_in_a_column_of_its_own() throws IOException {
        UUID id = take(SomeSheet.usual()
                .row("A1,王芳,," + district.code() + "S,,,,,,,")
                .row("A2,李明,,X,,,,,,,")
                .bytes());
        var out = new ByteArrayOutputStream();
        var sheet = imports.returned(client);
        try (var upload = sheet.upload(bureau, id)) {
            sheet.write(district.whole(), id, upload, new Words().in(Language.HANT), out);
        }

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).contains("工號").contains("錯誤原因");
        assertThat(lines.get(1)).contains("王芳").doesNotContain("代碼：");
        assertThat(lines.get(2)).contains("李明").contains("單位代碼：").contains("X");
    }

    private Wrong only(SomeSheet sheet) {
        UUID id = take(sheet.bytes());
        List<Wrong> wrongs = imports.report(client).wrongs(district.whole(), id, 10);
        assertThat(wrongs).hasSize(1);
        assertThat(imports.counts(district.whole(), id).wrongRows()).isEqualTo(1);
        return wrongs.getFirst();
    }

    private UUID take(byte[] file) {
        return imports.take(bureau, new Terms("名冊.csv", LocalDate.of(2026, 2, 16), false), file);
    }
}
