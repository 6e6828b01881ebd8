package org.yanxun.programme.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.attendance.Sitting;
import org.yanxun.attendance.Sittings;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;

/** The sittings of sessions: a session's id is its sitting's too. */
@Component
class SittingsOf {

    private final Sittings sittings;

    SittingsOf(Sittings sittings) {
        this.sittings = sittings;
    }

    /** Holds, or holds otherwise, the sittings of all sessions of these classes. */
    void hold(DistrictId district, Collection<ClassPlan> classes) {
        List<Sitting> held = classes.stream()
                .flatMap(plan -> plan.sessions().stream().map(session -> sitting(plan.organiser(), session)))
                .toList();
        if (!held.isEmpty()) {
            sittings.schedule(district, held);
        }
    }

    void callOff(DistrictId district, Collection<SessionPlan> sessions) {
        List<UUID> ids = sessions.stream().map(SessionPlan::id).toList();
        if (!ids.isEmpty()) {
            sittings.cancel(district, ids);
        }
    }

    private static Sitting sitting(OrgId organiser, SessionPlan session) {
        PersonId trainer = session.trainer().person();
        Sitting sitting = new Sitting(
                session.id(),
                organiser,
                session.title(),
                session.place(),
                session.when().startsAt(),
                session.when().endsAt(),
                session.checkout());
        return trainer == null ? sitting : sitting.hostedBy(trainer);
    }
}
