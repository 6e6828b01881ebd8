package org.yanxun.roster.load;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.in.SheetFile;
import org.yanxun.document.sheet.out.SheetCopy;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.speech.Speech;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;
import org.yanxun.trust.Vault;

/** Gives an upload back with what is wrong in a column of its own. */
@Component
public class ReturnedSheet {

    private static final int ALL = 500_000;

    private final JobStore jobs;
    private final ImportReport report;
    private final SheetWork work;
    private final Vault vault;
    private final AuditTrail trail;

    ReturnedSheet(JobStore jobs, ImportReport report, SheetWork work, @Lazy Vault vault, @Lazy AuditTrail trail) {
        this.jobs = jobs;
        this.report = report;
        this.work = work;
        this.vault = vault;
        this.trail = trail;
    }

    /** The same for another kind of sheets. */
    public ReturnedSheet of(SheetWork other) {
        return new ReturnedSheet(jobs.of(other.kind()), report, other, vault, trail);
    }

    /**
     * The upload again, opened; to be closed. It may hold identity numbers, so the look at it is recorded first.
     *
     * @throws NotThere if it is not kept any more or was never there for this scope
     */
    public SheetFile upload(Actor actor, UUID id) {
        byte[] seal = jobs.file(actor.scope(), id).orElseThrow(NotThere::new);
        trail.record(actor, Decision.of("roster.returnSheet", "import", id, Map.of()));
        return ImportDesk.open(Base64.getDecoder().decode(vault.open(seal)));
    }

    /** Writes the copy with the column of mistakes. */
    public void write(Scope scope, UUID id, SheetFile upload, Speech speech, OutputStream out) throws IOException {
        Map<Integer, String> mistakes = new LinkedHashMap<>();
        for (Wrong wrong : report.wrongs(scope, id, ALL)) {
            String words = speech.w("roster.column." + wrong.column()) + "：" + speech.why(wrong);
            mistakes.merge(wrong.row(), words, (one, other) -> one + " " + other);
        }
        new SheetCopy(speech.w("roster.import.mistake"), false)
                .write(upload, work.columns().template(speech), mistakes, out);
    }
}
