package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

@StoreTest
class ReturnedSheetStoreTests {

    private final JdbcClient client;
    private final PlainImports imports;
    private final RosterFixture district;
    private final Actor bureau;
    private final String code;

    ReturnedSheetStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        code = district.code() + "-R";
        district.school("東門國小", code, RosterFixture.publicSchool(SchoolStage.PRIMARY));
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    @Test
    void a_sheet_with_a_title_comes_back_with_its_rows_where_they_were() throws IOException {
        String sheet = "某區教師名冊,,,\n\n工號,姓名,單位代碼\n※ 必填,,\nA1,王芳," + code + "\nA2,李明,X\n";

        List<String> lines = returned(take(sheet), Language.HANT);

        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).startsWith("\ufeff某區教師名冊");
        assertThat(lines.get(2)).isEqualTo("工號,姓名,單位代碼,錯誤原因");
        assertThat(lines.get(3)).startsWith("※ 必填");
        assertThat(lines.get(4)).startsWith("A1,王芳").endsWith(",");
        assertThat(lines.get(5)).startsWith("A2,李明,X,").contains("單位代碼：").contains("X");
    }

    @Test
    void mistakes_are_told_in_the_readers_language_several_of_a_row_together() throws IOException {
        UUID id = take("工號,姓名,單位代碼,學科\nA 1,王芳9,X,煉金術\n");

        String english = returned(id, Language.EN).getLast();
        String simplified = returned(id, Language.HANS).getLast();

        assertThat(english).contains("Organisation code").contains("Subject").contains("Name");
        assertThat(simplified).contains("单位代码").contains("学科").contains("姓名").contains("工号");
    }

    @Test
    void what_was_typed_as_a_formula_comes_back_harmless() throws IOException {
        String sheet = "工號,姓名,單位代碼\nA1,\"=cmd|' /C calc'!A0\"," + code + "\n";

        assertThat(returned(take(sheet), Language.HANT).getLast())
                .contains("'=cmd|")
                .doesNotContain(",=cmd");
    }

    @Test
    void the_copy_brought_again_is_checked_like_the_first() throws IOException {
        String sheet = "某區教師名冊\n工號,姓名,單位代碼\nA1,王芳," + code + "\nA2,李明,X\n";
        UUID first = take(sheet);
        String copy = String.join("\n", returned(first, Language.HANT)) + "\n";

        UUID second = take(copy);

        var report = imports.report(client);
        assertThat(report.wrongs(district.whole(), second, 9)).isEqualTo(report.wrongs(district.whole(), first, 9));
        assertThat(imports.counts(district.whole(), second)).isEqualTo(imports.counts(district.whole(), first));
    }

    @Test
    void nobody_outside_the_scope_gets_it_and_nobody_after_it_is_applied() {
        var other = district.school("西門國小", SchoolStage.PRIMARY);
        UUID id = take("工號,姓名,單位代碼\nA1,王芳," + code + "\n");
        Actor liaison = district.actor(Role.LIAISON, PersonId.fresh(), other);

        assertThatThrownBy(() -> imports.returned(client).upload(liaison, id)).isInstanceOf(NotThere.class);
        imports.apply(bureau, id, false);
        assertThatThrownBy(() -> imports.returned(client).upload(bureau, id)).isInstanceOf(NotThere.class);
    }

    @Test
    void what_was_wrong_is_given_back_after_the_rest_is_applied() throws IOException {
        UUID id = take("工號,姓名,單位代碼\nA1,王芳," + code + "\nA2,李明,X\n");

        imports.apply(bureau, id, true);

        assertThat(returned(id, Language.HANT).getLast()).startsWith("A2,李明,X,").contains("單位代碼");
    }

    private UUID take(String sheet) {
        return imports.take(
                bureau, new Terms("名冊.csv", LocalDate.of(2026, 2, 16), false), sheet.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> returned(UUID id, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = imports.returned(client);
        try (var upload = sheet.upload(bureau, id)) {
            sheet.write(district.whole(), id, upload, new Words().in(language), out);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
