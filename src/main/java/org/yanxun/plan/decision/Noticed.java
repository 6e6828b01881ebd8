package org.yanxun.plan.decision;

import java.util.Optional;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Severity;
import org.yanxun.plan.target.Target;

/**
 * A finding and what was decided on it.
 *
 * @param id names it
 * @param finding what was noticed
 * @param history the decisions on it
 */
public record Noticed(FindingId id, Finding finding, History history) {

    /** What was said of it last; absent while it is open. */
    public Optional<Act> said() {
        return history.holding().stream().map(Decision::act).reduce((first, last) -> last);
    }

    /** Whether somebody is still to say something about it. */
    public boolean isOpen() {
        return said().isEmpty();
    }

    /** Whether it is an open fault or warning, which somebody should look at. */
    public boolean isPressing() {
        Severity severity = finding.code().severity();
        return isOpen() && (severity == Severity.ERROR || severity == Severity.WARNING);
    }

    /** Whether it is a fault that must be decided on before a target on its words counts. */
    boolean suspends(Target target) {
        return finding.code().severity() == Severity.ERROR && isOpen() && lies(target);
    }

    /** Whether it shares words with a target. */
    public boolean lies(Target target) {
        return finding.start() < target.end() && target.start() < finding.end();
    }
}
