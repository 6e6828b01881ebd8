package org.yanxun.programme.domain;

import java.util.List;
import java.util.function.BiFunction;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.programme.ClassPlan;

/** Who may hold which class: the college any, a school only school-based ones of its own (plan row 6.5). */
final class Rights {

    private static final List<BiFunction<Actor, ClassPlan, Verdict>> ALL = List.of(
            (actor, plan) ->
                    Verdict.when(actor.is(Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON), "programme.refused.notYours"),
            (actor, plan) -> Verdict.when(
                    actor.is(Role.COLLEGE) || plan.terms().category() == CreditCategory.SCHOOL_BASED,
                    "programme.refused.onlySchoolBased"),
            (actor, plan) -> Verdict.when(
                    actor.is(Role.COLLEGE) || plan.organiser().equals(actor.home()), "programme.refused.onlyOwn"));

    private Rights() {}

    /** Whether that person may hold the class so planned. */
    static Verdict toHold(Actor actor, ClassPlan plan) {
        return ALL.stream()
                .map(rule -> rule.apply(actor, plan))
                .filter(verdict -> !verdict.isGranted())
                .findFirst()
                .orElse(Verdict.granted());
    }
}
