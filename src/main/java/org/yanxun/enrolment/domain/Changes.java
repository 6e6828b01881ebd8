package org.yanxun.enrolment.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yanxun.enrolment.Application;
import org.yanxun.enrolment.Application.Asked;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatReleased;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatsTaken;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** What happens to an application after it was made: withdrawal, the school's word, the class called off. */
@Component
class Changes {

    private static final Set<State> LIVE = Set.of(State.AWAITING_CONSENT, State.SEATED);

    private final SeatStore store;
    private final OfferStore offers;
    private final SeatDesk desk;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    Changes(
            SeatStore store,
            OfferStore offers,
            SeatDesk desk,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.offers = offers;
        this.desk = desk;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    void withdraw(Actor actor, UUID trainingClass) {
        Application was =
                store.latest(actor.district(), trainingClass, actor.person()).orElseThrow(NotThere::new);
        Asked asked = was.asked();
        // A seat that the school never answered is nobody's once the class has begun: there is no leave to ask for.
        if (!(was instanceof Application.AwaitingConsent)) {
            Refusal.unlessGranted(notBegun(actor.district(), trainingClass, "enrolment.rule.askLeave"));
        }
        Move move = Move.by(actor.person(), LIVE, State.WITHDRAWN, clock.instant());
        // Withdrawing twice is withdrawing once.
        if (store.move(actor.district(), asked, move)) {
            free(actor.district(), asked, "withdrawn");
        }
    }

    void consent(Actor actor, UUID application, boolean granted, Optional<String> reason) {
        Application was = store.within(actor.district(), actor.scope().path(), application, clock.instant())
                .orElseThrow(NotThere::new);
        Asked asked = was.asked();
        Refusal.unlessGranted(notBegun(actor.district(), asked.trainingClass(), "enrolment.rule.consentTooLate"));
        Refusal.unlessGranted(asksForConsent(actor.district(), asked.trainingClass()));
        Refusal.unlessGranted(notOwn(actor, asked));
        State to = granted ? State.SEATED : State.DECLINED;
        Set<State> from =
                granted ? Set.of(State.AWAITING_CONSENT, State.DECLINED) : Set.of(State.AWAITING_CONSENT, State.SEATED);
        Move move = Move.by(actor.person(), from, to, clock.instant()).because(reason);
        Refusal.unlessGranted(Verdict.when(store.move(actor.district(), asked, move), "enrolment.rule.consentChanged"));
        audit.record(
                actor,
                Decision.of("enrolment.consent", "application", application, to.name())
                        .from(was.getClass().getSimpleName())
                        .because(reason.orElse(null)));
        if (granted) {
            seat(actor.district(), asked);
        } else {
            free(actor.district(), asked, "declined");
        }
    }

    /** Everybody's application to a class that was called off. */
    void cancelAll(DistrictId district, UUID trainingClass) {
        store.hold(district, trainingClass);
        List<PersonId> freed = store.cancelAll(district, trainingClass, clock.instant());
        desk.release(new SeatRequest.Lane(district, trainingClass), freed);
        freed.forEach(person -> told(district, trainingClass, person, "cancelled"));
    }

    private void seat(DistrictId district, Asked asked) {
        var lane = new SeatRequest.Lane(district, asked.trainingClass());
        var people = List.of(asked.person());
        desk.expect(lane, people);
        events.publishEvent(new SeatsTaken(district, asked.trainingClass(), people, clock.instant()));
    }

    private void free(DistrictId district, Asked asked, String cause) {
        desk.release(new SeatRequest.Lane(district, asked.trainingClass()), List.of(asked.person()));
        told(district, asked.trainingClass(), asked.person(), cause);
    }

    private void told(DistrictId district, UUID trainingClass, PersonId person, String cause) {
        events.publishEvent(new SeatReleased(district, trainingClass, person, cause, clock.instant()));
    }

    /** Nobody consents to their own seat where the school has somebody else who can (decision 0063). */
    private Verdict notOwn(Actor actor, Asked asked) {
        boolean own = asked.person().equals(actor.person());
        return Verdict.when(
                !own || !store.othersConsent(actor.district(), actor.person(), clock.instant()),
                "enrolment.rule.ownConsent");
    }

    private Verdict asksForConsent(DistrictId district, UUID trainingClass) {
        Offer offer = offers.offer(district, trainingClass).orElseThrow(NotThere::new);
        return Verdict.when(offer.terms().consent(), "enrolment.rule.noConsentAsked");
    }

    private Verdict notBegun(DistrictId district, UUID trainingClass, String reason) {
        Offer offer = offers.offer(district, trainingClass).orElseThrow(NotThere::new);
        return Verdict.when(clock.instant().isBefore(offer.span().startsAt()), reason);
    }
}
