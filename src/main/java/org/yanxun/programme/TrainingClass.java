package org.yanxun.programme;

import java.time.Instant;
import java.util.Optional;
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

        /** Called off after it had begun: what was held stays, what was to come does not; its organiser said why. */
        record CutShort(Instant at, String reason) implements State {}

        /** Called off before it began; its organiser said why. */
        record Cancelled(Instant at, String reason) implements State {}
    }

    /** Whether it has been published and not called off. */
    public boolean isPublished() {
        return state instanceof State.Published;
    }

    /** Why it was called off, wholly or from some session on; absent if it was not. */
    public Optional<String> calledOffBecause() {
        return switch (state) {
            case State.Draft() -> Optional.empty();
            case State.Published(var at) -> Optional.empty();
            case State.CutShort(var at, var reason) -> Optional.of(reason);
            case State.Cancelled(var at, var reason) -> Optional.of(reason);
        };
    }
}
