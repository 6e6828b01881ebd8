package org.yanxun.enrolment.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

    private final OfferStore offers;
    private final PersonFactsStore people;
    private final SeatDesk desk;
    private final Changes changes;
    private final Intake intake;
    private final Clock clock;

    DatabaseEnrolments(
            OfferStore offers, PersonFactsStore people, SeatDesk desk, Changes changes, Intake intake, Clock clock) {
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
        PersonFacts facts = people.facts(actor.district(), actor.person(), clock.instant());
        return EligibilityRule.answers(new EligibilityRule.Question(facts.candidateFor(offer), offer, clock.instant()));
    }

    @Override
    public SeatAnswer take(Actor actor, UUID trainingClass) {
        eligibility(actor, trainingClass).forEach(Refusal::unlessGranted);
        return desk.ask(actor.district(), trainingClass, actor.person());
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
