package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.yanxun.roster.find.PlainFind;
import org.yanxun.roster.load.ImportJob.State;
import org.yanxun.roster.load.organisation.PlainOrganisationSheets;
import org.yanxun.shell.fault.NotThere;

/** Names, mobiles and files of uploads are kept as long as somebody may need them, and no longer. */
@StoreTest
class ClearingStoreTests {

    private static final Instant BEGIN = Instant.parse("2026-02-16T04:00:00Z");

    private final JdbcClient client;
    private final PlainImports imports;
    private final PlainOrganisationSheets sheets;
    private final Clearing clearing;
    private final RosterFixture district;
    private final Actor bureau;
    private final String code;
    private Instant now = BEGIN;

    ClearingStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        InstantSource source2 = () -> now;
        Clock clock = source2.withZone(ZoneId.of("Asia/Shanghai"));
        imports = new PlainImports(client, source, transactions, clock);
        sheets = new PlainOrganisationSheets(client, source, transactions, clock);
        clearing = new Clearing(client, PlainFind.roster(client, clock), clock);
        district = RosterFixture.on(client);
        code = district.code() + "-E";
        OrgId school = district.school("東門國小", code, RosterFixture.publicSchool(SchoolStage.PRIMARY));
        district.someTeacher().named("王芳").numbered("A1").at(school).create();
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    @Test
    void an_applied_upload_keeps_its_rows_and_mistakes_for_its_term_only() {
        UUID id = take();
        imports.apply(bureau, id, true);

        later(Clearing.KEPT);
        assertThat(kept(id)).isEqualTo("2 1 1 true");
        later(Clearing.KEPT.plusMinutes(1));
        assertThat(kept(id)).isEqualTo("0 0 0 false");
        assertThat(job(id).cleared()).isTrue();
        assertThat(job(id).state()).isEqualTo(State.APPLIED);
        assertThat(job(id).isReturnable()).isFalse();
        assertThatThrownBy(() -> imports.returned(client).upload(bureau, id)).isInstanceOf(NotThere.class);
    }

    @Test
    void what_is_let_go_is_cleared_at_the_next_sweep() {
        UUID id = take();
        imports.desk().discard(bureau, id);

        later(Duration.ofMinutes(1));

        assertThat(kept(id)).isEqualTo("0 0 0 false");
    }

    @Test
    void an_upload_waits_for_a_month_and_counts_as_let_go_then() {
        UUID id = take();

        later(Clearing.WAITING.minusMinutes(1));
        assertThat(job(id).state()).isEqualTo(State.READY);
        later(Clearing.WAITING.plusMinutes(1));

        assertThat(job(id).state()).isEqualTo(State.DISCARDED);
        assertThat(kept(id)).isEqualTo("0 0 0 false");
    }

    @Test
    void of_a_sheet_of_organisations_nothing_is_left_either() {
        UUID id = sheets.take(bureau, "N1,新校,,國小,,,,,,", "N2,新校,X,國小,,,,,,");
        assertThat(keptOfOrganisations(id)).isEqualTo("2 1 1 true");

        later(Clearing.WAITING.minusMinutes(1));
        assertThat(keptOfOrganisations(id)).isEqualTo("2 1 1 true");
        later(Clearing.WAITING.plusMinutes(1));
        assertThat(keptOfOrganisations(id)).isEqualTo("0 0 0 false");
    }

    private UUID take() {
        String sheet = "工號,姓名,單位代碼\nA1,王方," + code + "\nA2,李明,X\nA3,趙雲," + code + "\n";
        return imports.take(
                bureau, new Terms("名冊.csv", LocalDate.of(2026, 2, 16), false), sheet.getBytes(StandardCharsets.UTF_8));
    }

    private void later(Duration after) {
        now = BEGIN.plus(after);
        clearing.sweep();
    }

    private ImportJob job(UUID id) {
        return imports.report(client).job(district.whole(), id).orElseThrow();
    }

    private String kept(UUID id) {
        return kept(id, "import_row", "import_change");
    }

    private String keptOfOrganisations(UUID id) {
        return kept(id, "import_organisation", "import_organisation_change");
    }

    /** How many rows, how many mistakes, whether any change, whether the file. */
    private String kept(UUID id, String rows, String changes) {
        return client.sql("""
                        select (select count(*) from roster.%s where job_id = :id) || ' '
                               || (select count(*) from roster.import_problem where job_id = :id) || ' '
                               || (select least(count(*), 1) from roster.%s where job_id = :id) || ' '
                               || (file_seal is not null)
                        from roster.import_job where id = :id
                        """.formatted(rows, changes))
                .param("id", id)
                .query(String.class)
                .single();
    }
}
