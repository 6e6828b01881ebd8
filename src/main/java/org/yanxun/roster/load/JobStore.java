package org.yanxun.roster.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Scope;
import org.yanxun.kernel.Verdict.Reason;
import org.yanxun.kernel.Verdict.Refused;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.ImportJob.State;

/** Keeps the uploads and where each stands. */
@Component
class JobStore {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String JOB = """
            select id, file_name, effective_on, complete, state, progress, row_count, wrong_count, refused_for,
                   refused_with, created_at, applied_at, touched_at < :patience as stuck, cleared_at is not null as cleared
            from roster.import_job
            where district_id = :district and kind = :kind and scope_path like :path || '%'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SheetWork.Kind kind;

    /** Sheets of people. */
    @Autowired
    JobStore(JdbcClient jdbc, Clock clock) {
        this(jdbc, clock, SheetWork.Kind.PEOPLE);
    }

    private JobStore(JdbcClient jdbc, Clock clock, SheetWork.Kind kind) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kind = kind;
    }

    /** The same for another kind of sheets. */
    JobStore of(SheetWork.Kind other) {
        return new JobStore(jdbc, clock, other);
    }

    void create(Actor actor, UUID id, Terms terms, byte @Nullable [] file) {
        jdbc.sql("""
                        insert into roster.import_job (district_id, id, created_by, created_at, scope_path, file_name,
                                                       effective_on, complete, state, touched_at, file_seal, by_role,
                                                       kind)
                        values (:district, :id, :by, :at, :path, :name, :on, :complete, 'CHECKING', :at, :file, :role,
                                :kind)
                        """)
                .param("district", actor.district().value())
                .param("id", id)
                .param("by", actor.person().value())
                .param("role", actor.role().name())
                .param("at", now())
                .param("path", actor.scope().path())
                .param("name", terms.name())
                .param("on", terms.effectiveOn())
                .param("complete", terms.complete())
                .param("file", file)
                .param("kind", kind.name())
                .update();
    }

    Optional<ImportJob> job(Scope scope, UUID id) {
        return jobs(" and id = :id", scope, id, new Stretch(0, 1)).stream().findFirst();
    }

    /** The latest first. */
    List<ImportJob> recent(Scope scope, Stretch stretch) {
        return jobs(" and (state <> 'DISCARDED' or id = :id)", scope, null, stretch);
    }

    private List<ImportJob> jobs(String condition, Scope scope, @Nullable UUID id, Stretch stretch) {
        return jdbc.sql(JOB + condition + " order by created_at desc, id desc offset :from limit :most")
                .param("from", stretch.from())
                .param("most", stretch.most())
                .param("kind", kind.name())
                .param("district", scope.district().value())
                .param("path", scope.path())
                .param("patience", now().minus(PATIENCE))
                .param("id", id)
                .query(JobStore::job)
                .list();
    }

    /** Moves a job on if it stands where it is thought to; one that got stuck may be taken up again. */
    boolean move(Scope scope, UUID id, State from, State to) {
        return jdbc.sql("""
                                update roster.import_job set state = :to, touched_at = :now, refused_for = null, refused_with = '{}'
                                where district_id = :district and id = :id and kind = :kind
                                  and scope_path like :path || '%'
                                  and (state = :from or state = :to and touched_at < :patience)
                                """)
                        .param("kind", kind.name())
                        .param("to", to.name())
                        .param("from", from.name())
                        .param("now", now())
                        .param("patience", now().minus(PATIENCE))
                        .param("district", scope.district().value())
                        .param("path", scope.path())
                        .param("id", id)
                        .update()
                == 1;
    }

    void refused(Scope scope, UUID id, Reason reason) {
        said("state = 'REFUSED', ", scope, id, reason);
    }

    /** Leaves word for whoever looks at it next. */
    void noted(Scope scope, UUID id, Reason reason) {
        said("", scope, id, reason);
    }

    private void said(String what, Scope scope, UUID id, Reason reason) {
        set(what + "refused_for = :value, refused_with = :gaps", scope, id, reason.reason())
                .param("gaps", reason.arguments().stream().map(String::valueOf).toArray(String[]::new))
                .update();
    }

    /** So many rows have been read, which is so far on the way. */
    void read(Scope scope, UUID id, int rows, int percent) {
        set("row_count = :value, progress = :percent", scope, id, rows)
                .param("percent", percent)
                .update();
    }

    /** Ready to be looked at; the roster's revision says against what it was compared. */
    void ready(Scope scope, UUID id, long revision) {
        set("""
            state = 'READY', progress = 100, revision = :value,
            wrong_count = (select count(distinct row_number) from roster.import_problem w
                           where w.district_id = :district and w.job_id = :id)
            """, scope, id, revision).update();
    }

    /** Applied; the upload stays for a while if something in it was wrong, to be given back with its mistakes. */
    void applied(Scope scope, UUID id) {
        set(
                        "state = 'APPLIED', applied_at = :value, file_seal = case when wrong_count > 0 then file_seal end",
                        scope,
                        id,
                        now())
                .update();
    }

    boolean isApplied(Scope scope, UUID id) {
        return job(scope, id).filter(job -> job.appliedAt() != null).isPresent();
    }

    /** Whether the roster is still what the preview was compared with. */
    boolean isCurrent(Scope scope, UUID id, long revision) {
        return jdbc.sql("select revision = :revision from roster.import_job where district_id = :district and id = :id")
                .param("revision", revision)
                .param("district", scope.district().value())
                .param("id", id)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /**
     * Whether all rows read are still there: a crash of the database may have lost them. A row could be read, or something
     * is wrong with it, or both.
     */
    boolean isWhole(Scope scope, UUID id) {
        return jdbc.sql("""
                                select j.row_count = (select count(*) from roster.%1$s r
                                                      where r.district_id = :district and r.job_id = :id)
                                                   + (select count(distinct w.row_number) from roster.import_problem w
                                                      where w.district_id = :district and w.job_id = :id and not exists (
                                                          select 1 from roster.%1$s r
                                                          where r.district_id = :district and r.job_id = :id
                                                            and r.row_number = w.row_number))
                                from roster.import_job j where j.district_id = :district and j.id = :id
                                """.formatted(kind.rows()))
                .param("district", scope.district().value())
                .param("id", id)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    Optional<byte[]> file(Scope scope, UUID id) {
        return jdbc.sql("select file_seal from roster.import_job where district_id = :district and id = :id"
                        + " and kind = :kind and scope_path like :path || '%' and file_seal is not null")
                .param("kind", kind.name())
                .param("district", scope.district().value())
                .param("path", scope.path())
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** What was applied stands: whatever goes wrong afterwards, it is neither refused nor ready. */
    private StatementSpec set(String what, Scope scope, UUID id, Object value) {
        return jdbc.sql("update roster.import_job set touched_at = :now, " + what
                        + " where district_id = :district and id = :id and state not in ('APPLIED', 'UNDONE')")
                .param("now", now())
                .param("value", value)
                .param("district", scope.district().value())
                .param("id", id);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp applied = row.getTimestamp("applied_at");
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getObject("effective_on", LocalDate.class),
                row.getBoolean("complete"),
                State.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getInt("row_count"),
                row.getInt("wrong_count"),
                reason(row),
                row.getTimestamp("created_at").toInstant(),
                applied == null ? null : applied.toInstant(),
                row.getBoolean("stuck"),
                row.getBoolean("cleared"));
    }

    private static @Nullable Refused reason(ResultSet row) throws SQLException {
        @Nullable String why = row.getString("refused_for");
        return why == null
                ? null
                : new Refused(
                        why, List.of((Object[]) row.getArray("refused_with").getArray()));
    }
}
