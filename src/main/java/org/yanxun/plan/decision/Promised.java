package org.yanxun.plan.decision;

import java.util.UUID;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Target;

/**
 * A target as it came into the plan: read, or made by a decision.
 *
 * @param id names it
 * @param item the item it belongs to
 * @param isMade whether a decision made it
 * @param content what it said then
 */
public record Promised(TargetId id, UUID item, boolean isMade, Target content) {

    /** How it stands after those decisions. */
    TargetState after(History history) {
        TargetState first = isMade ? TargetState.absent(content) : TargetState.read(content);
        return first.after(history);
    }
}
