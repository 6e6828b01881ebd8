package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.yanxun.roster.load.read.Wrong;

/** Somebody in several rows is found in the roster by any one of them. */
@StoreTest
class PersonOfASheetStoreTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final String KNOWN = "11010519491231002X";
    private static final String ALSO_KNOWN = "330211198503071218";

    private final JdbcClient client;
    private final PlainImports imports;
    private final RosterFixture district;
    private final OrgId east;
    private final OrgId west;

    PersonOfASheetStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        east = district.school("東門國小", district.code() + "E", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        west = district.school("西門國小", district.code() + "W", RosterFixture.publicSchool(SchoolStage.PRIMARY));
    }

    @Test
    void who_is_known_by_the_identity_number_of_one_row_is_the_same_person_in_the_others() {
        district.someTeacher().named("王芳").identified(KNOWN).at(east).create();

        UUID first = take("A1,王芳," + KNOWN + ",E", "A1,王芳,,W");
        assertThat(counts(first)).isEqualTo(new Preview(2, 0, 0, 0, 0, 1, 0));
        UUID last = take("A1,王芳,,W", "A1,王芳," + KNOWN + ",E");
        assertThat(counts(last)).isEqualTo(new Preview(2, 0, 0, 0, 0, 1, 0));
        imports.apply(bureau(), last, false);

        assertThat(people()).containsExactly("A1 王芳");
        assertThat(posts()).containsExactlyInAnyOrder(east.value(), west.value());
    }

    @Test
    void who_is_known_by_no_row_is_one_new_person() {
        UUID id = take("A1,王芳," + KNOWN + ",E", "A1,王芳,,W", ",王芳," + KNOWN + ",W");
        assertThat(counts(id)).isEqualTo(new Preview(3, 1, 1, 0, 0, 0, 0));

        imports.apply(bureau(), id, true);

        assertThat(people()).containsExactly("A1 王芳");
    }

    @Test
    void rows_of_one_staff_number_that_speak_of_two_known_people_are_told() {
        district.someTeacher().named("王芳").identified(KNOWN).at(east).create();
        district.someTeacher().named("王芳").identified(ALSO_KNOWN).at(west).create();

        UUID id = take("A1,王芳," + KNOWN + ",E", "A1,王芳," + ALSO_KNOWN + ",W");

        assertThat(imports.report(client).wrongs(district.whole(), id, new Stretch(0, 9)))
                .containsExactly(Wrong.of(3, "idNumber", "roster.import.numbersDisagree"));
    }

    private UUID take(String... rows) {
        SomeSheet sheet = SomeSheet.of("工號,姓名,證件號碼,單位代碼");
        List.of(rows).forEach(row -> sheet.row(row.replaceFirst(",([EW])$", "," + district.code() + "$1")));
        return imports.take(bureau(), new Terms("名冊.csv", DAY, false), sheet.bytes());
    }

    private Actor bureau() {
        return district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    private Preview counts(UUID id) {
        return imports.counts(district.whole(), id);
    }

    private List<String> people() {
        return client.sql("select staff_number || ' ' || name from roster.person where district_id = :district")
                .param("district", district.district().value())
                .query(String.class)
                .list();
    }

    private List<UUID> posts() {
        return client.sql(
                        "select organisation_id from roster.fact_post where district_id = :district and upper_inf(valid)")
                .param("district", district.district().value())
                .query(UUID.class)
                .list();
    }
}
