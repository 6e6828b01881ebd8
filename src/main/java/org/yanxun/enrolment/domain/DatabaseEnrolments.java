package org.yanxun.enrolment.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.enrolment.Application;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

/** The door, over the rules and the desk. */
@Component
class DatabaseEnrolments implements Enrolments {

    private static final Verdict.Refused OVER = new Verdict.Refused("enrolment.rule.applicationOver", List.of());

    private final SeatStore store;
    private final OfferStore offers;
    private final FactsDesk people;
    private final SeatDesk desk;
    private final Changes changes;
    private final Intake intake;
    private final Clock clock;

    DatabaseEnrolments(
            SeatStore store,
            OfferStore offers,
            FactsDesk people,
            SeatDesk desk,
            Changes changes,
            Intake intake,
            Clock clock) {
        this.store = store;
        this.offers = offers;
        this.people = people;
        this.desk = desk;
        this.changes = changes;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public List<Verdict> eligibility(Actor actor, UUID trainingClass) {
        Offer offer = offers.offer(actor.district(), trainingClass).orElseThrow(NotThere::new);
        PersonFacts facts = people.of(actor.district(), actor.person());
        return EligibilityRule.answers(new EligibilityRule.Question(facts.candidateFor(offer), offer, clock.instant()));
    }

    @Override
    public SeatAnswer take(Actor actor, UUID trainingClass) {
        return ask(actor, trainingClass, UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public SeatAnswer take(Actor actor, UUID trainingClass, UUID application) {
        return store.find(actor.district(), application)
                .map(known -> answered(actor, trainingClass, known))
                .orElseGet(() -> ask(actor, trainingClass, application));
    }

    private SeatAnswer ask(Actor actor, UUID trainingClass, UUID application) {
        eligibility(actor, trainingClass).forEach(Refusal::unlessGranted);
        var lane = new SeatRequest.Lane(actor.district(), trainingClass);
        return desk.ask(new SeatRequest(lane, application, actor.person(), clock.instant()));
    }

    /** What is said to somebody who asks again under a known identity. */
    private static SeatAnswer answered(Actor actor, UUID trainingClass, Application known) {
        var asked = known.asked();
        boolean own =
                asked.person().equals(actor.person()) && asked.trainingClass().equals(trainingClass);
        Refusal.unlessGranted(Verdict.when(own, "enrolment.rule.idOfAnother"));
        return switch (known) {
            case Application.Seated seated -> SeatAnswer.SEATED;
            case Application.AwaitingConsent waiting -> SeatAnswer.AWAITING_CONSENT;
            case Application.Declined over -> throw new Refusal(OVER);
            case Application.Withdrawn over -> throw new Refusal(OVER);
            case Application.Cancelled over -> throw new Refusal(OVER);
        };
    }

    @Override
    @Transactional
    public void withdraw(Actor actor, UUID trainingClass) {
        changes.withdraw(actor, trainingClass);
    }

    @Override
    @Transactional
    public void consent(Actor actor, UUID application, boolean granted, @Nullable String reason) {
        changes.consent(actor, application, granted, Optional.ofNullable(reason));
    }

    @Override
    @Transactional
    public int takeIn(DistrictId district, List<Given> seats) {
        return intake.takeIn(district, seats);
    }
}
