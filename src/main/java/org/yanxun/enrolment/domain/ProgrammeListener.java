package org.yanxun.enrolment.domain;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yanxun.attendance.Sittings;
import org.yanxun.enrolment.Application;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.event.ProgrammeEvent.ClassCancelled;
import org.yanxun.programme.event.ProgrammeEvent.SessionsAdded;

/** What enrolment does when a class changes under those who sit in it. */
@Component
class ProgrammeListener {

    private final SeatStore store;
    private final Changes changes;
    private final Sittings sittings;

    ProgrammeListener(SeatStore store, Changes changes, Sittings sittings) {
        this.store = store;
        this.changes = changes;
        this.sittings = sittings;
    }

    @ApplicationModuleListener
    void on(ClassCancelled event) {
        changes.cancelAll(event.district(), event.trainingClass());
    }

    @ApplicationModuleListener
    void on(SessionsAdded event) {
        // Whoever is admitted after this sees the new sessions; whoever was before is seen here.
        store.hold(event.district(), event.trainingClass());
        List<PersonId> seated = store.live(event.district(), event.trainingClass()).stream()
                .filter(Application.Seated.class::isInstance)
                .map(application -> application.asked().person())
                .toList();
        if (!seated.isEmpty()) {
            sittings.expect(event.district(), event.sessions(), seated);
        }
    }
}
