package org.yanxun.roster.load.undo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.domain.Bulk;
import org.yanxun.roster.domain.Changes;
import org.yanxun.roster.load.ImportJob.State;
import org.yanxun.roster.person.WholeUndo;
import org.yanxun.roster.person.WholeUndo.Outlook;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/**
 * Takes back all that an applied sheet of people did. Whoever was changed since stays as they are. The bureau and the
 * training college take back any they see, everybody else their own, as long as the rows are kept.
 */
@Component
public class ImportUndo {

    private static final String APPLIED = """
            select file_name, moment, state from roster.import_job
            where district_id = :district and id = :job and kind = 'PEOPLE' and scope_path like :path || '%'
              and (created_by = :person or :any) and state in ('APPLIED', 'UNDONE')
              and cleared_at is null and moment is not null
            """;

    private static final String UNDONE = """
            update roster.import_job set state = 'UNDONE', touched_at = :at, file_seal = null
            where district_id = :district and id = :job
            """;

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Bulk bulk;
    private final WholeUndo whole;
    private final AuditTrail trail;

    ImportUndo(JdbcClient jdbc, Changes changes, Bulk bulk, WholeUndo whole, @Lazy AuditTrail trail) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.bulk = bulk;
        this.whole = whole;
        this.trail = trail;
    }

    private record Applied(String name, OffsetDateTime moment, boolean undone) {}

    /** What taking it back would do; absent where this actor cannot take it back, or it is not applied. */
    public Optional<Outlook> outlook(Actor actor, UUID job) {
        return applied(actor, job)
                .filter(applied -> !applied.undone())
                .map(applied -> whole.outlook(actor.district(), applied.moment()));
    }

    /**
     * Takes it back; asking twice does it once.
     *
     * @throws NotThere if there is no such applied upload of this actor's
     * @throws Refusal if everybody was changed since, or what would come back overlaps with what stands
     */
    @Transactional
    public void undo(Actor actor, UUID job) {
        changes.begin(actor.district());
        Applied applied = applied(actor, job).orElseThrow(NotThere::new);
        if (!applied.undone()) {
            int people = takenBack(actor, applied.moment());
            statement(UNDONE, actor, job).param("at", bulk.now()).update();
            trail.record(
                    actor,
                    Decision.of("roster.importUndo", "import", job, Map.of("name", applied.name(), "people", people)));
        }
    }

    private int takenBack(Actor actor, OffsetDateTime moment) {
        try {
            int people = whole.undo(actor.district(), moment, bulk.now());
            Refusal.unlessGranted(Verdict.when(people > 0, "roster.refused.importUndoSince"));
            return people;
        } catch (DataIntegrityViolationException taken) {
            throw new Refusal(new Verdict.Refused("roster.refused.undoOverlaps", List.of()));
        }
    }

    private Optional<Applied> applied(Actor actor, UUID job) {
        return statement(APPLIED, actor, job)
                .param("path", actor.scope().path())
                .param("person", actor.person().value())
                .param("any", actor.role() == Role.BUREAU || actor.role() == Role.COLLEGE)
                .query((row, number) -> new Applied(
                        row.getString("file_name"),
                        row.getObject("moment", OffsetDateTime.class),
                        State.valueOf(row.getString("state")) == State.UNDONE))
                .optional();
    }

    private JdbcClient.StatementSpec statement(String sql, Actor actor, UUID job) {
        return jdbc.sql(sql).param("district", actor.district().value()).param("job", job);
    }
}
