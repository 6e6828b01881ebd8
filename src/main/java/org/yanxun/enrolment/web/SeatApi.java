package org.yanxun.enrolment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.enrolment.domain.Catalogue;
import org.yanxun.enrolment.domain.Catalogue.Filter;
import org.yanxun.enrolment.domain.Catalogue.Seen;
import org.yanxun.enrolment.lists.OwnSeats;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;

/** Seats for programs: what is open, taking, giving back, one's own. */
@RestController
@RequestMapping("/api/v1")
@Allowed({Role.TEACHER, Role.TRAINER, Role.PRINCIPAL, Role.LIAISON})
class SeatApi {

    private static final int MOST = 100;

    private final Catalogue catalogue;
    private final Enrolments enrolments;
    private final OwnSeats seats;

    SeatApi(Catalogue catalogue, Enrolments enrolments, OwnSeats seats) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.seats = seats;
    }

    /** Open classes, and where the next page begins; absent on the last. */
    record Found(List<Seen> items, @Nullable String cursor) {}

    /** Which class a seat is wanted in. */
    record Wanted(@Nullable UUID trainingClass) {}

    /** What came of it. */
    record Answered(UUID trainingClass, SeatAnswer answer) {}

    @GetMapping("/openings")
    Found open(
            Actor actor,
            @RequestParam(required = false) @Nullable CreditCategory category,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        Filter filter = new Filter(category, null, false, Places.of(cursor).orElse(null));
        List<Seen> seen = catalogue.page(actor, filter, most + 1);
        List<Seen> shown = seen.subList(0, Math.min(most, seen.size()));
        return new Found(shown, seen.size() > most ? Places.text(shown.getLast()) : null);
    }

    @GetMapping("/openings/{id}")
    Seen one(Actor actor, @PathVariable UUID id) {
        return catalogue.one(actor, id);
    }

    @GetMapping("/seats")
    List<OwnSeats.Seat> own(Actor actor) {
        return seats.of(actor);
    }

    @PostMapping("/seats")
    Answered take(Actor actor, @RequestBody Wanted wanted) {
        UUID trainingClass = wanted.trainingClass();
        if (trainingClass == null) {
            throw new InvalidInput("trainingClass", "programme.refused.empty");
        }
        return new Answered(trainingClass, Answers.orRefused(enrolments.take(actor, trainingClass)));
    }

    @DeleteMapping("/seats/{trainingClass}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable UUID trainingClass) {
        enrolments.withdraw(actor, trainingClass);
    }
}
