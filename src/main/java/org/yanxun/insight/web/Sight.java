package org.yanxun.insight.web;

import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;

/** What a reader of the board may open and do. */
enum Sight {
    /** Sees figures and nobody behind them. */
    FIGURES,
    /** Opens the schools and people that are counted. */
    OPEN,
    /** Decides on the plan, too. */
    DECIDING;

    static Sight of(Actor actor) {
        if (actor.is(Role.TEACHER)) {
            return FIGURES;
        }
        return actor.is(Role.BUREAU) ? DECIDING : OPEN;
    }

    boolean isOpen() {
        return this != FIGURES;
    }

    boolean isDeciding() {
        return this == DECIDING;
    }
}
