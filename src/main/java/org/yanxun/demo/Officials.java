package org.yanxun.demo;

import java.util.List;
import java.util.stream.Stream;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.SessionPlan.Trainer;

/**
 * Who works at the bureau and the college.
 *
 * @param ofOneClick one of each role, whose hat a visitor may put on; the trainer last
 * @param colleagues who else teaches at the college
 */
record Officials(List<Actor> ofOneClick, List<Actor> colleagues) {

    Actor as(Role role) {
        return ofOneClick.stream()
                .filter(actor -> actor.role() == role)
                .findFirst()
                .orElseThrow();
    }

    /** Everybody who teaches at the college, the one of one click first. */
    List<Trainer> trainers() {
        return Stream.concat(Stream.of(as(Role.TRAINER)), colleagues.stream())
                .map(actor -> new Trainer(actor.person(), actor.name()))
                .toList();
    }
}
