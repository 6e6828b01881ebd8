package org.yanxun.programme.domain;

import java.util.Comparator;
import java.util.List;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.TrainingClass;

/** Tells what was sent twice, which is done once and answered twice, from what comes too late. */
final class Repeat {

    private static final Comparator<SessionPlan> IN_ORDER = Comparator.<SessionPlan, java.time.Instant>comparing(
                    each -> each.when().startsAt())
            .thenComparing(SessionPlan::id);

    private Repeat() {}

    /** Whether the class stands exactly as this draft wants it. */
    static boolean ofDraft(TrainingClass known, ClassPlan plan) {
        return ordered(known.plan()).equals(ordered(plan));
    }

    /** Whether the last change of the class was this one. */
    static boolean ofChange(TrainingClass known, ClassPlan plan, int version) {
        return known.version() == version + 1 && ofDraft(known, plan);
    }

    /** Whether the last act on the class was to publish it. */
    static boolean ofPublishing(TrainingClass known, int version) {
        return known.version() == version + 1 && known.isPublished();
    }

    /** Whether the class was called off just so. */
    static boolean ofCancelling(TrainingClass known, int version, String reason) {
        return known.version() == version + 1
                && known.calledOffBecause().filter(reason::equals).isPresent();
    }

    private static ClassPlan ordered(ClassPlan plan) {
        List<SessionPlan> sessions = plan.sessions().stream().sorted(IN_ORDER).toList();
        return new ClassPlan(
                plan.id(), plan.programme(), plan.organiser(), plan.naming(), plan.terms(), plan.audience(), sessions);
    }
}
