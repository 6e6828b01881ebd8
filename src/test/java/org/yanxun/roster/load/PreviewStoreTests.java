package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.change.Difference;
import org.yanxun.roster.load.change.Step;

/** Before anything is written one sees of each person what it was and what it becomes; afterwards still. */
@StoreTest
class PreviewStoreTests {

    private static final String HEADER = "工號,姓名,單位代碼,學科,編制,任職日期,參加工作日期,手機,證件號碼\n";
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 9, 1);

    private final JdbcClient client;
    private final PlainImports imports;
    private final RosterFixture district;
    private final Actor bureau;
    private final String east;
    private final String west;

    PreviewStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        east = district.code() + "-E";
        west = district.code() + "-W";
        district.school("東門國小", east, RosterFixture.publicSchool(SchoolStage.PRIMARY));
        district.school("西門國小", west, RosterFixture.publicSchool(SchoolStage.PRIMARY));
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    @Test
    void a_corrected_person_shows_old_beside_new_before_and_after() {
        apply(FIRST, "A1,王芳," + east + ",語文,在編在崗,,,13800000001,330211198503071218");

        UUID id = take(SECOND, "A1,王方," + east + ",語文,在編在崗,,,13800000002,330211198503071218");

        List<Difference> expected =
                List.of(new Difference("name", "王芳", "王方"), new Difference("mobile", "13800000001", "13800000002"));
        assertThat(step(id, "CORRECTED").differences()).isEqualTo(expected);
        imports.apply(bureau, id, false);
        assertThat(step(id, "CORRECTED").differences()).isEqualTo(expected);
    }

    @Test
    void an_identity_number_is_shown_masked_on_both_sides() {
        apply(FIRST, "A1,王芳," + east + ",,,,,,330211198503071218");

        UUID id = take(SECOND, "A1,王芳," + east + ",,,,,,11010519491231002X");

        assertThat(step(id, "CORRECTED").differences()).singleElement().satisfies(each -> {
            assertThat(each.field()).isEqualTo("idNumber");
            assertThat(each.was()).startsWith("330").contains("****");
            assertThat(each.becomes()).startsWith("110").contains("****");
        });
    }

    @Test
    void a_change_of_footing_is_one_line_that_says_what_it_was() {
        apply(FIRST, "A1,王芳," + east + ",語文,在編在崗,,,,");

        UUID id = take(SECOND, "A1,王芳," + east + ",語文,編外聘用,2025-09-01,,,");

        assertThat(step(id, "CORRECTED").differences())
                .containsExactly(
                        new Difference("staffing", "ESTABLISHED", "CONTRACT"),
                        new Difference("until", null, "2025-09-01"));
    }

    @Test
    void a_move_says_from_where_and_a_beginning_put_right_says_which() {
        apply(FIRST, "A1,王芳," + east + ",,,2024-09-01,2010-08-01,,", "A2,李明," + east + ",,,2024-09-01,,,");

        UUID id = take(SECOND, "A1,王芳," + west + ",,,,2011-08-01,,", "A2,李明," + east + ",,,2023-09-01,,,");

        assertThat(steps(id, "MOVED"))
                .filteredOn(step -> step.step().equals("POST_NEW"))
                .singleElement()
                .satisfies(step -> assertThat(step.differences())
                        .containsExactly(
                                new Difference("organisation", "東門國小", "西門國小"),
                                new Difference("until", null, "2025-09-01")));
        assertThat(steps(id, "MOVED"))
                .filteredOn(step -> step.step().equals("SERVICE"))
                .singleElement()
                .satisfies(step -> assertThat(step.differences())
                        .containsExactly(new Difference("teachingSince", "2010-08-01", "2011-08-01")));
        assertThat(step(id, "CORRECTED").differences())
                .containsExactly(new Difference("from", "2024-09-01", "2023-09-01"));
    }

    @Test
    void who_is_new_has_nothing_to_compare_and_all_of_a_long_list_can_be_read() {
        String[] rows = IntStream.range(0, 450)
                .mapToObj(number -> "B" + number + ",王芳," + east + ",,,,,,")
                .toArray(String[]::new);

        UUID id = take(FIRST, rows);

        List<Step> last = imports.report(client).steps(district.whole(), id, "JOINED", new Stretch(800, 200));
        assertThat(last).hasSize(100).allMatch(step -> step.differences().isEmpty());
        assertThat(last.getLast().row()).isEqualTo(451);
    }

    private Step step(UUID id, String kind) {
        List<Step> found = steps(id, kind);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Step> steps(UUID id, String kind) {
        return imports.report(client).steps(district.whole(), id, kind, new Stretch(0, 50));
    }

    private void apply(LocalDate on, String... rows) {
        imports.apply(bureau, take(on, rows), false);
    }

    private UUID take(LocalDate on, String... rows) {
        String sheet = HEADER + String.join("\n", rows) + "\n";
        return imports.take(bureau, new Terms("名冊.csv", on, false), sheet.getBytes(StandardCharsets.UTF_8));
    }
}
