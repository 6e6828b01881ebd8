package org.yanxun.plan.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Target;

/** What is decided at one stroke: a batch being written. */
public final class Stroke {

    private final UUID batch;
    private final Decision.Word word;
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();

    /** A stroke with nothing decided yet. */
    public Stroke(Docket docket, Given given, Decision.Word word) {
        this.batch = given.batch();
        this.word = word;
        docket.histories().forEach((subject, history) -> versions.put(subject, history.version()));
        for (Noticed noticed : docket.noticed()) {
            versions.put(noticed.id().value(), noticed.history().version());
        }
    }

    /** Decides on a target. */
    public void on(TargetId target, Act.OnTarget act) {
        decide(target.value(), act);
    }

    /** Decides on a finding. */
    public void on(FindingId finding, Act.OnFinding act) {
        decide(finding.value(), act);
    }

    /** Makes a target. */
    public void make(TargetId id, Target content) {
        made.add(new Made(id, batch, content));
        on(id, new Act.Add());
    }

    /** Takes a batch back on everything it was decided on. */
    public void undo(UUID undone, Docket docket) {
        for (History history : docket.everyHistory()) {
            history.holding().stream()
                    .filter(decision -> decision.batch().equals(undone))
                    .map(Decision::subject)
                    .distinct()
                    .forEach(subject -> decide(subject, new Act.Undo(undone)));
        }
    }

    private void decide(UUID subject, Act act) {
        int number = versions.merge(subject, 1, Integer::sum);
        decisions.add(new Decision(UuidCreator.getTimeOrderedEpoch(), batch, subject, number, act, word));
    }

    /** Whether nothing was decided. */
    public boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** What was decided first; that is what the audit trail calls the whole. */
    public Decision first() {
        return decisions.getFirst();
    }

    /** All that was decided, in order. */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /** The targets it makes. */
    public List<Made> made() {
        return List.copyOf(made);
    }
}
