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
import org.yanxun.roster.load.read.Wrong;

/** A sheet names each school's training liaison: one, and not by the liaison. */
@StoreTest
class LiaisonOfASheetStoreTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 9, 1);

    private final JdbcClient client;
    private final PlainImports imports;
    private final RosterFixture district;
    private final OrgId school;
    private final String code;

    LiaisonOfASheetStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        code = district.code() + "-L";
        school = district.school("東門國小", code, RosterFixture.publicSchool(SchoolStage.PRIMARY));
    }

    @Test
    void a_new_liaison_relieves_the_one_before_and_the_preview_says_so() {
        apply(Role.PRINCIPAL, FIRST, "A1,王芳,是", "A2,李明,否");
        assertThat(liaisons()).containsExactly("A1 [2024-09-01,)");

        UUID id = take(Role.PRINCIPAL, SECOND, "A1,王芳,", "A2,李明,是");

        assertThat(imports.report(client).steps(district.whole(), id, "CORRECTED", new Stretch(0, 9)))
                .extracting(step -> step.step() + " " + step.name())
                .containsExactlyInAnyOrder("LIAISON_NEW 李明", "DUTY_CLOSE 王芳");
        imports.apply(actor(Role.PRINCIPAL), id, false);
        assertThat(liaisons()).containsExactly("A1 [2024-09-01,2025-09-01)", "A2 [2025-09-01,)");
    }

    @Test
    void the_same_sheet_again_changes_nothing_and_no_ends_it() {
        apply(Role.BUREAU, FIRST, "A1,王芳,是");
        UUID again = take(Role.BUREAU, SECOND, "A1,王芳,是");
        assertThat(imports.counts(district.whole(), again).unchanged()).isEqualTo(1);

        apply(Role.BUREAU, SECOND, "A1,王芳,否");

        assertThat(liaisons()).containsExactly("A1 [2024-09-01,2025-09-01)");
    }

    @Test
    void a_school_has_one_liaison_on_a_sheet() {
        UUID id = take(Role.BUREAU, FIRST, "A1,王芳,是", "A2,李明,是");

        assertThat(imports.report(client).wrongs(district.whole(), id, 9))
                .containsExactly(Wrong.of(3, "liaison", "roster.import.secondLiaison", "2"));
    }

    @Test
    void a_liaison_names_no_successor_but_may_say_what_stands() {
        apply(Role.BUREAU, FIRST, "A1,王芳,是", "A2,李明,");

        UUID standing = take(Role.LIAISON, SECOND, "A1,王芳,是", "A2,李明,否");
        UUID other = take(Role.LIAISON, SECOND, "A1,王芳,否", "A2,李明,是");

        assertThat(imports.report(client).wrongs(district.whole(), standing, 9)).isEmpty();
        assertThat(imports.report(client).wrongs(district.whole(), other, 9))
                .hasSize(2)
                .allMatch(wrong -> wrong.reason().equals("roster.refused.liaison"));
    }

    @Test
    void whoever_works_in_an_office_is_no_teacher_unless_a_sheet_says_so() {
        String sheet = "工號,姓名,單位代碼,職務\nO1,沈一," + code + ",機關幹部\nO2,沈二," + code + ",職員\nO3,沈三," + code + ",保育員\nO4,沈四,"
                + code + ",\n";
        UUID id = imports.take(
                actor(Role.BUREAU), new Terms("x.csv", FIRST, false), sheet.getBytes(StandardCharsets.UTF_8));
        imports.apply(actor(Role.BUREAU), id, false);

        assertThat(ask("select trainee_type from roster.person where district_id = :district order by staff_number"))
                .containsExactly("CIVIL_SERVANT", "OTHER", "CHILDCARE_WORKER", "TEACHER");
    }

    private List<String> liaisons() {
        return ask("""
                select p.staff_number || ' ' || d.valid from roster.duty d
                join roster.person p on p.district_id = d.district_id and p.id = d.person_id
                where d.district_id = :district and d.kind = 'LIAISON' and d.superseded_at is null
                order by p.staff_number
                """);
    }

    private List<String> ask(String sql) {
        return client.sql(sql)
                .param("district", district.district().value())
                .query(String.class)
                .list();
    }

    private void apply(Role role, LocalDate on, String... rows) {
        imports.apply(actor(role), take(role, on, rows), false);
    }

    private UUID take(Role role, LocalDate on, String... rows) {
        StringBuilder sheet = new StringBuilder("工號,姓名,聯絡員,單位代碼\n");
        for (String row : rows) {
            sheet.append(row).append(',').append(code).append('\n');
        }
        return imports.take(
                actor(role), new Terms("名冊.csv", on, false), sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Actor actor(Role role) {
        return district.actor(role, PersonId.fresh(), role == Role.BUREAU ? district.bureau() : school);
    }
}
