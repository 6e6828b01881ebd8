package org.yanxun.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.SessionPlan.Trainer;

/**
 * Whom one click makes of a visitor, by role.
 *
 * @param trainers who teaches at the college, the one of one click first
 */
record Hats(Map<Role, Actor> worn, List<Trainer> trainers) {

    Hats {
        worn = Map.copyOf(worn);
        trainers = List.copyOf(trainers);
    }

    Actor as(Role role) {
        return Objects.requireNonNull(worn.get(role));
    }
}
