package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Scope;
import org.yanxun.kernel.Verdict.Refused;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.ImportJob.State;
import org.yanxun.shell.fault.FieldProblem;

@StoreTest
class ImportJobStoreTests {

    private static final Instant BEGIN = Instant.parse("2013-09-02T04:00:00Z");

    private static final Refused FAILED = new Refused("roster.import.failed", List.of());

    private final RosterFixture district;
    private final JobStore jobs;
    private final Actor bureau;
    private final Scope scope;
    private Instant now = BEGIN;
    private UUID id = UUID.randomUUID();

    ImportJobStoreTests(JdbcClient client) {
        InstantSource clock = () -> now;
        district = RosterFixture.on(client);
        jobs = new JobStore(client, clock.withZone(ZoneId.of("Asia/Shanghai")));
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
        scope = bureau.scope();
    }

    @BeforeEach
    void begin() {
        now = BEGIN;
        id = UUID.randomUUID();
        jobs.create(bureau, id, new Terms("名冊.xlsx", LocalDate.of(2013, 9, 1), true), new byte[] {1, 2, 3});
    }

    @Test
    void a_job_begins_checking_and_tells_how_it_is_meant() {
        ImportJob job = job();

        assertThat(job.state()).isEqualTo(State.CHECKING);
        assertThat(job.isBusy()).isTrue();
        assertThat(job.fileName()).isEqualTo("名冊.xlsx");
        assertThat(job.complete()).isTrue();
        assertThat(job.createdAt()).isEqualTo(BEGIN);
        assertThat(job.appliedAt()).isNull();
    }

    @Test
    void progress_and_rows_are_told_while_it_is_busy() {
        jobs.read(scope, id, 4_000, 35);

        assertThat(job().rows()).isEqualTo(4_000);
        assertThat(job().progress()).isEqualTo(35);
    }

    @Test
    void a_job_nobody_has_touched_for_minutes_is_stuck_and_no_longer_busy() {
        later(Duration.ofMinutes(2));
        assertThat(job().stuck()).isFalse();
        later(Duration.ofMinutes(2));
        assertThat(job().stuck()).isTrue();
        assertThat(job().isBusy()).isFalse();

        jobs.read(scope, id, 1, 10);
        assertThat(job().stuck()).isFalse();
    }

    @Test
    void it_is_moved_on_once_from_where_it_stands() {
        jobs.ready(scope, id, 1);

        assertThat(jobs.move(scope, id, State.CHECKING, State.APPLYING)).isFalse();
        assertThat(jobs.move(scope, id, State.READY, State.APPLYING)).isTrue();
        assertThat(jobs.move(scope, id, State.READY, State.APPLYING)).isFalse();
    }

    @Test
    void one_that_got_stuck_while_it_was_applied_is_taken_up_again() {
        jobs.ready(scope, id, 1);
        jobs.move(scope, id, State.READY, State.APPLYING);
        later(Duration.ofMinutes(4));

        assertThat(jobs.move(scope, id, State.READY, State.APPLYING)).isTrue();
        assertThat(jobs.move(scope, id, State.READY, State.APPLYING)).isFalse();
    }

    @Test
    void the_file_is_kept_until_it_is_applied_and_no_longer() {
        assertThat(jobs.file(scope, id))
                .hasValueSatisfying(file -> assertThat(file).containsExactly(1, 2, 3));
        jobs.applied(scope, id);

        assertThat(jobs.file(scope, id)).isEmpty();
        assertThat(job().appliedAt()).isEqualTo(BEGIN);
        assertThat(job().state()).isEqualTo(State.APPLIED);
    }

    @Test
    void a_preview_is_current_as_long_as_the_roster_has_that_revision() {
        jobs.ready(scope, id, 7);

        assertThat(jobs.isCurrent(scope, id, 7)).isTrue();
        assertThat(jobs.isCurrent(scope, id, 8)).isFalse();
        assertThat(job().progress()).isEqualTo(100);
    }

    @Test
    void what_was_refused_says_why_until_it_is_taken_up_again() {
        jobs.refused(scope, id, FAILED);
        assertThat(job().refusedFor()).isEqualTo(FAILED);
        assertThat(job().state()).isEqualTo(State.REFUSED);

        jobs.move(scope, id, State.REFUSED, State.DISCARDED);
        assertThat(job().refusedFor()).isNull();
    }

    @Test
    void what_fills_the_gaps_in_the_reason_is_kept_with_it_and_forgotten_with_it() {
        jobs.refused(scope, id, FieldProblem.of("file", "document.sheet.rows", 60_000));
        assertThat(job().refusedFor()).isEqualTo(new Refused("document.sheet.rows", List.of("60000")));
        assertThat(job().state()).isEqualTo(State.REFUSED);

        jobs.noted(scope, id, FAILED);
        assertThat(job().refusedFor()).isEqualTo(FAILED);
        jobs.noted(scope, id, new Refused("document.sheet.missing", List.of("工號、姓名", "x, {\"y\"}")));
        assertThat(job().refusedFor())
                .isNotNull()
                .satisfies(why -> assertThat(why.arguments()).isEqualTo(List.of("工號、姓名", "x, {\"y\"}")));
        jobs.move(scope, id, State.REFUSED, State.DISCARDED);
        assertThat(job().refusedFor()).isNull();
    }

    @Test
    void the_latest_come_first_without_those_that_were_let_go() {
        UUID gone = UUID.randomUUID();
        later(Duration.ofSeconds(1));
        jobs.create(bureau, gone, new Terms("b.csv", LocalDate.of(2013, 9, 1), false), null);
        jobs.refused(scope, gone, FAILED);
        jobs.move(scope, gone, State.REFUSED, State.DISCARDED);
        UUID last = UUID.randomUUID();
        later(Duration.ofSeconds(1));
        jobs.create(bureau, last, new Terms("c.csv", LocalDate.of(2013, 9, 1), false), null);

        assertThat(jobs.recent(scope, new Stretch(0, 20)))
                .extracting(ImportJob::id)
                .startsWith(last, id)
                .doesNotContain(gone);
        assertThat(jobs.file(scope, last)).isEmpty();
    }

    @Test
    void a_school_sees_its_own_and_the_bureau_all() {
        var school = district.school("東門國小", SchoolStage.PRIMARY);
        Actor liaison = district.actor(Role.LIAISON, PersonId.fresh(), school);
        UUID own = UUID.randomUUID();
        jobs.create(liaison, own, new Terms("d.csv", LocalDate.of(2013, 9, 1), false), new byte[] {4});

        assertThat(jobs.job(liaison.scope(), own)).isPresent();
        assertThat(jobs.job(liaison.scope(), id)).isEmpty();
        assertThat(jobs.file(liaison.scope(), id)).isEmpty();
        assertThat(jobs.move(liaison.scope(), id, State.CHECKING, State.DISCARDED))
                .isFalse();
        assertThat(jobs.job(scope, own)).isPresent();
        assertThat(jobs.recent(liaison.scope(), new Stretch(0, 20)))
                .extracting(ImportJob::id)
                .containsExactly(own);
    }

    private ImportJob job() {
        return jobs.job(scope, id).orElseThrow();
    }

    private void later(Duration by) {
        now = now.plus(by);
    }
}
