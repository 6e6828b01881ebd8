package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.shell.fault.Refusal;

/** An upload is applied once, with its entry in the audit trail, and stands whatever happens afterwards. */
@StoreTest
class AppliedOnceStoreTests {

    private final JdbcClient client;
    private final PlainImports imports;
    private final RosterFixture district;
    private final Actor bureau;
    private final String code;

    AppliedOnceStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
        OrgId east = district.school("東門國小", SchoolStage.PRIMARY);
        Roster roster = PlainFind.roster(client, Clock.systemUTC());
        code = roster.organisation(district.whole(), east).orElseThrow().code();
    }

    @Test
    void applying_twice_applies_once() {
        UUID id = take();
        imports.apply(bureau, id, false);

        assertThatThrownBy(() -> imports.apply(bureau, id, false)).isInstanceOf(Refusal.class);
        assertThat(people()).containsExactly("曾國華");
    }

    @Test
    void what_is_being_applied_or_was_applied_is_left_alone() {
        UUID id = take();
        JobStore jobs = new JobStore(client, Clock.systemUTC());
        jobs.move(bureau.scope(), id, ImportJob.State.READY, ImportJob.State.APPLYING);
        assertThatThrownBy(() -> imports.desk().applyAtOnce(bureau, id, false)).isInstanceOf(Refusal.class);
        assertThat(people()).isEmpty();

        jobs.move(bureau.scope(), id, ImportJob.State.APPLYING, ImportJob.State.READY);
        imports.desk().applyAtOnce(bureau, id, false);
        jobs.refused(bureau.scope(), id, new Verdict.Refused("roster.import.failed", List.of()));
        jobs.ready(bureau.scope(), id, 1);

        assertThat(jobs.job(bureau.scope(), id).orElseThrow().state()).isEqualTo(ImportJob.State.APPLIED);
    }

    @Test
    void what_cannot_be_told_is_not_done(DataSource source, TransactionTemplate transactions) {
        PlainImports mute = PlainImports.telling(
                (actor, decision) -> {
                    throw new IllegalStateException("no trail");
                },
                client,
                source,
                transactions);
        UUID id = take();

        assertThatThrownBy(() -> mute.desk().applyAtOnce(bureau, id, false)).hasMessage("no trail");

        assertThat(people()).isEmpty();
        imports.apply(bureau, id, false);
        assertThat(people()).containsExactly("曾國華");
    }

    private UUID take() {
        byte[] sheet = SomeSheet.usual().row("A1,曾國華,," + code + ",,,,,,,").bytes();
        return imports.take(bureau, new Terms("名冊.csv", LocalDate.of(2026, 2, 16), false), sheet);
    }

    private List<String> people() {
        return client.sql("select name from roster.person where district_id = :district order by name")
                .param("district", district.district().value())
                .query(String.class)
                .list();
    }
}
