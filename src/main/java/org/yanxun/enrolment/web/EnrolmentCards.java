package org.yanxun.enrolment.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.enrolment.lists.Consents;
import org.yanxun.enrolment.lists.OwnSessions;
import org.yanxun.enrolment.lists.OwnSessions.Session;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.speech.Speech;

/** What enrolment has for somebody coming home: what waits for the school's word, and the next session after today. */
@Component
class EnrolmentCards implements HomeCards {

    private static final Duration AHEAD = Duration.ofDays(60);

    private final OwnSessions sessions;
    private final Consents consents;
    private final Clock clock;

    EnrolmentCards(OwnSessions sessions, Consents consents, Clock clock) {
        this.sessions = sessions;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public List<HomeCard> cardsFor(Actor actor, Speech speech) {
        List<HomeCard> cards = new ArrayList<>();
        if (actor.is(Role.PRINCIPAL, Role.LIAISON)) {
            waiting(actor, speech).ifPresent(cards::add);
        }
        if (actor.is(Role.TEACHER, Role.TRAINER, Role.PRINCIPAL, Role.LIAISON)) {
            next(actor).ifPresent(session -> cards.add(card(session, speech)));
        }
        return cards;
    }

    private Optional<HomeCard> waiting(Actor actor, Speech speech) {
        long count = consents.waiting(actor);
        return count == 0
                ? Optional.empty()
                : Optional.of(HomeCard.of(
                        15,
                        speech.w("enrolment.home.consents", count),
                        speech.w("enrolment.home.consentsFact"),
                        new HomeCard.Act(speech.w("enrolment.home.decide"), "/consents")));
    }

    /** Today's, and those one leads, are attendance's to show. */
    private Optional<Session> next(Actor actor) {
        Instant tomorrow =
                LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return sessions.between(actor.district(), actor.person(), tomorrow, tomorrow.plus(AHEAD)).stream()
                .filter(session -> !session.cancelled() && !session.teaches())
                .findFirst();
    }

    private static HomeCard card(Session session, Speech speech) {
        String when = When.session(speech, session.startsAt(), session.endsAt());
        return new HomeCard(
                110,
                speech.w("enrolment.home.next", session.what().name()),
                List.of(when, session.what().place()),
                List.of(),
                Optional.of(new HomeCard.Act(speech.w("enrolment.home.seats"), "/seats")));
    }
}
