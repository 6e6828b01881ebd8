package org.yanxun.enrolment.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.yanxun.enrolment.domain.Place;
import org.yanxun.enrolment.lists.Mark;
import org.yanxun.enrolment.lists.OwnSeats;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.route.SignedIn;
import org.yanxun.shell.speech.Speech;

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

    /** Which class a seat is wanted in, and the identity of the application, if the program made one. */
    record Wanted(@Nullable UUID id, @Nullable UUID trainingClass) {}

    /** What came of it. */
    record Answered(UUID trainingClass, SeatAnswer answer) {}

    @GetMapping("/openings")
    Listed<Seen> open(
            Actor actor,
            @RequestParam(required = false) @Nullable CreditCategory category,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Asked.limit(limit, MOST);
        Filter filter = new Filter(
                category, null, false, Asked.cursor(cursor, Place.of(cursor)).orElse(null));
        return Listed.of(catalogue.page(actor, filter, most + 1), most, Seen::place);
    }

    @GetMapping("/openings/{id}")
    Seen one(Actor actor, @PathVariable UUID id) {
        return catalogue.one(actor, id);
    }

    /** Rules, in the order in which a person should learn of them. */
    record Rules(List<RuleLine> items) {}

    /** What a rule says of the asker and a class: why not is absent where nothing is against it. */
    record Ruled(
            String rule,
            String text,
            boolean granted,
            @Nullable String why) {}

    /** Every rule's answer, in order. */
    record RulesFor(List<Ruled> items) {}

    @SignedIn
    @GetMapping("/openings/rules")
    Rules rules(Speech speech) {
        return new Rules(RuleLine.all(speech));
    }

    @GetMapping("/openings/{id}/rules")
    RulesFor rules(Actor actor, Speech speech, @PathVariable UUID id) {
        List<RuleLine> rules = RuleLine.all(speech);
        List<Verdict> verdicts = enrolments.eligibility(actor, id);
        return new RulesFor(IntStream.range(0, rules.size())
                .mapToObj(at -> ruled(speech, rules.get(at), verdicts.get(at)))
                .toList());
    }

    private static Ruled ruled(Speech speech, RuleLine rule, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Granted() -> new Ruled(rule.rule(), rule.text(), true, null);
            case Verdict.Refused refused -> new Ruled(rule.rule(), rule.text(), false, speech.why(refused));
        };
    }

    @GetMapping("/seats")
    Listed<OwnSeats.Seat> own(
            Actor actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Asked.limit(limit, MOST);
        return Listed.of(seats.of(actor, Asked.cursor(cursor, Mark.of(cursor)), most + 1), most, OwnSeats.Seat::mark);
    }

    @PostMapping("/seats")
    Answered take(Actor actor, @RequestBody Wanted wanted) {
        UUID trainingClass = wanted.trainingClass();
        if (trainingClass == null) {
            throw new InvalidInput("trainingClass", "programme.refused.empty");
        }
        UUID id = wanted.id();
        SeatAnswer answer =
                id == null ? enrolments.take(actor, trainingClass) : enrolments.take(actor, trainingClass, id);
        return new Answered(trainingClass, Answers.orRefused(answer));
    }

    @DeleteMapping("/seats/{trainingClass}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable UUID trainingClass) {
        enrolments.withdraw(actor, trainingClass);
    }
}
