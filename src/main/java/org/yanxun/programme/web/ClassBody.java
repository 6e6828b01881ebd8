package org.yanxun.programme.web;

import java.util.UUID;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.TrainingClass.State;

/**
 * A class as the API tells it.
 *
 * @param state DRAFT, PUBLISHED or CANCELLED
 * @param version to be handed back with a change
 */
record ClassBody(UUID id, String state, int version, ClassPlan plan) {

    static ClassBody of(TrainingClass found) {
        return new ClassBody(found.plan().id(), state(found.state()), found.version(), found.plan());
    }

    private static String state(State state) {
        return switch (state) {
            case State.Draft() -> "DRAFT";
            case State.Published(var at) -> "PUBLISHED";
            case State.Cancelled(var at, var reason) -> "CANCELLED";
        };
    }
}
