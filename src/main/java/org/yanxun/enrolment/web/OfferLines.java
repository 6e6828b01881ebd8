package org.yanxun.enrolment.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.enrolment.domain.Offer;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;

/** Lines of the catalogue, written once a language for everybody who looks at the same reading of the offers. */
@Component
class OfferLines {

    private final Map<Language, Cache<Offer, Line>> lines = new EnumMap<>(Language.class);

    OfferLines() {
        for (Language language : Language.values()) {
            // Weak keys are compared by identity: a reading of the offers takes its lines along when it is dropped.
            lines.put(language, Caffeine.newBuilder().weakKeys().build());
        }
    }

    /**
     * What a line says to everybody who reads one language.
     *
     * @param id the class
     * @param edition which edition; empty for a class held once
     * @param facts days, hours and credits, and their kind
     * @param place where it begins and who holds it
     * @param left how many seats are left, in words; empty if none is
     */
    record Line(String id, String title, String edition, String facts, String place, String left) {

        boolean isFull() {
            return left.isEmpty();
        }
    }

    Line of(Speech speech, Offer offer) {
        Cache<Offer, Line> known = lines.get(speech.language());
        return known == null ? line(speech, offer) : known.get(offer, fresh -> line(speech, fresh));
    }

    /** The hours and what they are worth. */
    static String worth(Speech speech, Offer offer) {
        return speech.w(
                "enrolment.worth",
                When.plain(offer.terms().hours()),
                offer.terms().credits());
    }

    private static Line line(Speech speech, Offer offer) {
        Offer.Naming naming = offer.naming();
        String days = When.days(speech, offer.span().startsAt(), offer.span().endsAt());
        return new Line(
                offer.id().toString(),
                naming.title(),
                Optional.ofNullable(naming.edition())
                        .map(edition -> speech.w("programme.edition", edition))
                        .orElse(""),
                days + " · " + worth(speech, offer) + " · "
                        + speech.of("shell.category", offer.terms().category()),
                offer.sessions().getFirst().place() + " · " + naming.organiser(),
                offer.left() == 0 ? "" : speech.w("enrolment.left", offer.left()));
    }
}
