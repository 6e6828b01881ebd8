package org.yanxun.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yanxun.demo.SeatsWished.Wish;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.shell.fault.Refusal;

/** Asks for the seats that the demonstration's people wish for, at the same desk as everybody: schools and people hear of it. */
@Component
class SeatAsking {

    private static final Logger LOG = LoggerFactory.getLogger(SeatAsking.class);

    private final Enrolments enrolments;

    SeatAsking(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @ApplicationModuleListener
    void on(SeatsWished wished) {
        wished.wishes().forEach(wish -> ask(wished.district(), wish));
    }

    private void ask(DistrictId district, Wish wish) {
        var scope = new Scope(district, "/" + wish.home() + "/");
        var actor = new Actor(wish.person(), wish.name(), Role.TEACHER, wish.home(), scope);
        try {
            enrolments.take(actor, wish.trainingClass(), wish.application());
        } catch (Refusal refused) {
            LOG.warn("A seat of the demonstration was refused: {}", refused.getMessage());
        }
    }
}
