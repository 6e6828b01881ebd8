package org.yanxun.enrolment.domain;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.attendance.ExpectedGroup;
import org.yanxun.attendance.Sittings;
import org.yanxun.database.Batcher;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.enrolment.event.EnrolmentEvent.ConsentAsked;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatsTaken;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/**
 * The one place where seats are given. Requests of a class wait in memory and are admitted together, in the order of
 * their arrival, in one transaction that locks the class's count; each is answered only after the commit.
 */
@Component
class SeatDesk {

    private final SeatStore store;
    private final Sittings sittings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Batcher<SeatRequest, SeatAnswer> batcher;

    SeatDesk(
            SeatStore store,
            Sittings sittings,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.sittings = sittings;
        this.events = events;
        this.clock = clock;
        this.batcher = new Batcher<>("seats", transactions, SeatRequest::lane, this::admit, Batcher.Limits.usual());
    }

    /** Asks for a seat and waits for the answer. */
    SeatAnswer ask(DistrictId district, UUID trainingClass, PersonId person) {
        return ask(SeatRequest.of(new SeatRequest.Lane(district, trainingClass), person, clock.instant()));
    }

    /** Asks under an identity made elsewhere, and waits for the answer. */
    SeatAnswer ask(SeatRequest request) {
        return batcher.submit(request);
    }

    /** Expects these people at all sessions of the class, in the caller's transaction. */
    void expect(SeatRequest.Lane lane, Collection<PersonId> people) {
        if (!people.isEmpty()) {
            expect(lane.district(), Map.of(lane.trainingClass(), people));
        }
    }

    /** The same for many classes and those who got a seat in each. */
    void expect(DistrictId district, Map<UUID, ? extends Collection<PersonId>> seated) {
        Map<UUID, List<UUID>> sessions = store.sessions(district, seated.keySet());
        List<ExpectedGroup> groups = seated.entrySet().stream()
                .map(each -> new ExpectedGroup(sessions.getOrDefault(each.getKey(), List.of()), each.getValue()))
                .toList();
        sittings.expect(district, groups);
    }

    /** No longer expects these people at any session of the class, in the caller's transaction. */
    void release(SeatRequest.Lane lane, Collection<PersonId> people) {
        if (!people.isEmpty()) {
            sittings.release(lane.district(), store.allSessions(lane.district(), lane.trainingClass()), people);
        }
    }

    @PreDestroy
    void close() {
        batcher.close();
    }

    private List<SeatAnswer> admit(List<SeatRequest> requests) {
        SeatRequest.Lane lane = requests.getFirst().lane();
        List<SeatAnswer> answers = store.admit(lane, requests);
        List<PersonId> seated = new ArrayList<>();
        Instant now = clock.instant();
        for (int i = 0; i < answers.size(); i++) {
            PersonId person = requests.get(i).person();
            switch (answers.get(i)) {
                case SEATED -> seated.add(person);
                case AWAITING_CONSENT ->
                    events.publishEvent(new ConsentAsked(lane.district(), lane.trainingClass(), person, now));
                case ALREADY, CLASH, FULL, CLOSED -> {}
            }
        }
        expect(lane, seated);
        if (!seated.isEmpty()) {
            events.publishEvent(new SeatsTaken(lane.district(), lane.trainingClass(), seated, now));
        }
        return answers;
    }
}
