package org.yanxun.programme;

import java.time.Instant;
import org.yanxun.kernel.DistrictId;

/**
 * A class as it stands.
 *
 * @param district where
 * @param plan what is planned; sessions called off are left out
 * @param state how far it is
 * @param version counts its changes, so that a stale form is noticed
 */
public record TrainingClass(DistrictId district, ClassPlan plan, State state, int version) {

    /** How far a class is. */
    public sealed interface State {

        /** Being prepared; seen by its organiser only. */
        record Draft() implements State {}

        /** Open for enrolment until its first session begins. */
        record Published(Instant at) implements State {}

        /** Called off; its organiser said why. */
        record Cancelled(Instant at, String reason) implements State {}
    }

    /** Whether it has been published and not called off. */
    public boolean isPublished() {
        return state instanceof State.Published;
    }
}
