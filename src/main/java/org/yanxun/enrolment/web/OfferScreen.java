package org.yanxun.enrolment.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanxun.enrolment.domain.Catalogue.Seen;
import org.yanxun.enrolment.domain.Offer;
import org.yanxun.enrolment.lists.OwnSeats;
import org.yanxun.enrolment.lists.SeatState;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/**
 * One class as somebody who may take a seat sees it.
 *
 * @param last what became of the reader's last application to it
 * @param now the moment of looking
 */
record OfferScreen(Seen seen, Optional<OwnSeats.Seat> last, Instant now) implements Screen {

    /** That the school said no and why, as long as nothing new was asked; empty else. */
    String declined(Page page) {
        return last.filter(seat -> seat.state() == SeatState.DECLINED)
                .map(seat -> seat.reason() == null
                        ? page.w("enrolment.mine.declined")
                        : page.w("enrolment.mine.declinedBecause", seat.reason()))
                .orElse("");
    }

    Offer offer() {
        return seen.offer();
    }

    /** Why it, or what was still to come of it, was called off; empty if it was not. */
    String calledOff(Page page) {
        String because = offer().standing().because();
        String key = offer().standing().open() ? "programme.cutShort.because" : "programme.cancelled.because";
        return because == null ? "" : page.w(key, because);
    }

    boolean hasBegun() {
        return !offer().span().startsAt().isAfter(now);
    }

    /** Whether it began before the school answered. */
    boolean isUnanswered() {
        return hasBegun() && seen.awaiting();
    }

    boolean isFull() {
        return offer().left() == 0;
    }

    boolean mayTake() {
        return !seen.isTaken() && seen.against().isEmpty() && !isFull();
    }

    String times(Page page, Offer.Slot slot) {
        return When.session(page.speech(), slot.span().startsAt(), slot.span().endsAt());
    }

    String worth(Page page) {
        return OfferLines.worth(page.speech(), offer());
    }

    String hours(Page page, Offer.Slot slot) {
        return page.w("programme.hours", When.plain(slot.hours()));
    }

    /** For whom, in words. */
    String audience(Page page) {
        Offer.Audience audience = offer().audience();
        List<String> parts = new ArrayList<>();
        parts.add(Optional.ofNullable(audience.within())
                .map(only -> page.w("enrolment.onlyOf", only.name()))
                .orElse(""));
        parts.add(named(page, "shell.stage.", audience.stages()));
        parts.add(named(page, "roster.Subject.", audience.subjects()));
        parts.add(named(page, "roster.PostKind.", audience.postKinds()));
        Integer years = audience.teachingYears();
        parts.add(years == null ? "" : page.w("programme.audience.years", years));
        parts.add(audience.migrant() ? page.w("programme.audience.migrant") : "");
        parts.add(audience.rural() ? page.w("programme.audience.rural") : "");
        String said = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return said.isEmpty() ? page.w("programme.audience.everybody") : said;
    }

    private static String named(Page page, String prefix, Set<String> codes) {
        return codes.stream()
                .sorted()
                .map(code -> page.w(prefix + code))
                .collect(Collectors.joining(page.w("programme.join")));
    }
}
