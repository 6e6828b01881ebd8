package org.yanxun.enrolment.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.enrolment.domain.Catalogue.Seen;
import org.yanxun.enrolment.domain.Offer;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.Verdict;

/** A class as a page shows it: thirty seats, two sessions of three hours in December, for everybody. */
final class SomeOffer {

    private static final Instant BEGINS = Instant.parse("2026-12-05T05:30:00Z");

    private final String title;
    private final UUID id = UUID.randomUUID();
    private @Nullable Integer edition;
    private int taken;
    private boolean open = true;
    private boolean consent;
    private Instant begins = BEGINS;
    private Offer.Audience audience = new Offer.Audience(Set.of(), Set.of(), Set.of(), null, null, false, false);

    private SomeOffer(String title) {
        this.title = title;
    }

    static SomeOffer titled(String title) {
        return new SomeOffer(title);
    }

    SomeOffer edition(int number) {
        edition = number;
        return this;
    }

    SomeOffer taken(int seats) {
        taken = seats;
        return this;
    }

    SomeOffer calledOff() {
        open = false;
        return this;
    }

    SomeOffer withConsent() {
        consent = true;
        return this;
    }

    SomeOffer beginning(Instant at) {
        begins = at;
        return this;
    }

    SomeOffer forThose(Offer.Audience those) {
        audience = those;
        return this;
    }

    Offer offer() {
        return new Offer(
                id,
                new Offer.Naming(title, edition, null, "骨幹教師研修", "試區教師進修學校"),
                new Offer.Terms(CreditCategory.CENTRALISED, 30, consent, new BigDecimal("6.0"), Credits.of(6)),
                new Offer.Standing(open, taken, open ? null : "人數不足"),
                new Offer.Span(begins, begins.plus(Duration.ofHours(27))),
                audience,
                List.of(slot("第一講", begins, "沈老師"), slot("第二講", begins.plus(Duration.ofDays(1)), null)));
    }

    Seen seen(Verdict.Refused... against) {
        return new Seen(offer(), null, false, List.of(against));
    }

    Seen held(boolean awaiting) {
        return new Seen(offer(), UUID.randomUUID(), awaiting, List.of());
    }

    private static Offer.Slot slot(String title, Instant from, @Nullable String trainer) {
        var span = new Offer.Span(from, from.plus(Duration.ofHours(3)));
        return new Offer.Slot(UUID.randomUUID(), title, span, new BigDecimal("3.0"), "進修學校 302", trainer);
    }
}
