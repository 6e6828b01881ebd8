package org.yanxun.plan.web;

import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;

/**
 * Which plans someone may look at: the bureau and the college all versions, everyone else those that are or were in
 * force.
 *
 * @param seesDrafts whether drafts are shown too
 */
record PlanSight(boolean seesDrafts) {

    static PlanSight of(Actor actor) {
        return new PlanSight(actor.is(Role.BUREAU, Role.COLLEGE));
    }

    boolean mayRead(Plan plan) {
        return seesDrafts || plan.standing() != Plan.Standing.DRAFT;
    }
}
