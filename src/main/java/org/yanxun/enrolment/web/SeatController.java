package org.yanxun.enrolment.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.enrolment.domain.Catalogue;
import org.yanxun.enrolment.lists.Mark;
import org.yanxun.enrolment.lists.OwnSeats;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.route.SignedIn;
import org.yanxun.shell.speech.Speech;

/** A class to take a seat in, the taking, the giving back, and all of one's own seats. */
@Controller
@Allowed({Role.TEACHER, Role.TRAINER, Role.PRINCIPAL, Role.LIAISON})
class SeatController {

    private static final int PAGE = 50;

    private final Catalogue catalogue;
    private final Enrolments enrolments;
    private final OwnSeats seats;
    private final Clock clock;

    SeatController(Catalogue catalogue, Enrolments enrolments, OwnSeats seats, Clock clock) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.seats = seats;
        this.clock = clock;
    }

    @GetMapping("/classes/{id}")
    Screen show(Actor actor, @PathVariable UUID id) {
        return offer(actor, id);
    }

    private OfferScreen offer(Actor actor, UUID id) {
        return new OfferScreen(catalogue.one(actor, id), seats.in(actor, id), clock.instant());
    }

    @SignedIn
    @GetMapping("/classes/rules")
    Screen rules(Speech speech) {
        return new RulesScreen(RuleLine.all(speech));
    }

    @PostMapping("/classes/{id}/seat")
    Screen take(Actor actor, @PathVariable UUID id) {
        SeatAnswer answer = Answers.orRefused(enrolments.take(actor, id));
        return Redirect.to("/classes/" + id).saying(Answers.key(answer));
    }

    @PostMapping("/classes/{id}/withdraw")
    Screen withdraw(Actor actor, @PathVariable UUID id) {
        enrolments.withdraw(actor, id);
        boolean again = offer(actor, id).mayTake();
        return Redirect.to("/classes/" + id)
                .saying(again ? "enrolment.done.withdrawnAgain" : "enrolment.done.withdrawn");
    }

    @GetMapping("/seats")
    Screen seats(Actor actor, @RequestParam(required = false) @Nullable String after) {
        List<OwnSeats.Seat> found = seats.of(actor, Mark.of(after), PAGE + 1);
        return new SeatsScreen(Listed.of(found, PAGE, OwnSeats.Seat::mark), clock.instant());
    }
}
