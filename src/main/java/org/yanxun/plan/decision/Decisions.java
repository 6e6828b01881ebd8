package org.yanxun.plan.decision;

import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Target;

/**
 * Deciding on what was read. Every method keeps its decisions as one batch under the id it is given; the same id twice
 * keeps one.
 *
 * <p>All of them throw {@link org.yanxun.shell.fault.NotThere} if the district has no such plan, target or finding, {@link
 * org.yanxun.shell.fault.Refusal} if somebody decided in between or the target does not stand so that this can be decided
 * on it, and {@link org.yanxun.shell.fault.InvalidInput} if what is given cannot be kept.
 */
public interface Decisions {

    /** What was read out of a version and decided on it; empty lists if the district has no such version. */
    Docket docket(DistrictId district, PlanId plan);

    /** Decides on one target: accept, correct, drop, restore, bind, unbind. */
    void decide(Actor actor, PlanId plan, TargetId target, Act.OnTarget act, Given given);

    /** Puts parts, each within its words, in a target's place. */
    void split(Actor actor, PlanId plan, TargetId target, List<Target> parts, Given given);

    /** Lets a target take in the next one of its sentence. */
    void merge(Actor actor, PlanId plan, TargetId target, Given given);

    /** Adds a promise that the reading did not see. */
    void add(Actor actor, PlanId plan, TargetId id, Target content, Given given);

    /** Accepts every proposed target of a section, counted from 1, that no open fault or warning lies on. */
    void acceptPlain(Actor actor, PlanId plan, int section, Given given);

    /**
     * Lets the wanted targets be counted by what the rooms are sure of; one without such a suggestion is wrong input. The
     * given version is the whole plan's, so that nothing else is bound than what was shown.
     */
    void bindSure(Actor actor, PlanId plan, Wanted wanted, Given given);

    /** Decides on a finding; a repair that can be carried out on the targets is. */
    void settle(Actor actor, PlanId plan, FindingId finding, Act.OnFinding act, Given given);

    /** Takes a batch back. */
    void undo(Actor actor, PlanId plan, UUID batch, Given given);
}
