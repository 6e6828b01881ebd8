package org.yanxun.enrolment.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.NotThere;

/** What is open, as one person sees it: what everybody shares is read once a second, the person's own part each time. */
@Component
public class Catalogue {

    private final OpenOffers open;
    private final OfferStore offers;
    private final FactsDesk people;
    private final Clock clock;

    Catalogue(OpenOffers open, OfferStore offers, FactsDesk people, Clock clock) {
        this.open = open;
        this.offers = offers;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What to show.
     *
     * @param month the month it begins in; absent for any
     * @param onlyMine only what the person may take
     * @param after the class the page before ended with; absent for the first page
     */
    public record Filter(
            @Nullable CreditCategory category,
            @Nullable YearMonth month,
            boolean onlyMine,
            @Nullable Place after) {}

    /**
     * A class and what it is to the person.
     *
     * @param application the person's live application; absent if there is none
     * @param awaiting whether that application waits for the school
     * @param against what is against taking a seat; empty if nothing
     */
    public record Seen(Offer offer, @Nullable UUID application, boolean awaiting, List<Verdict.Refused> against) {

        public Seen {
            against = List.copyOf(against);
        }

        /** Where a page that ends with this class ended. */
        public Place place() {
            return new Place(offer.span().startsAt(), offer.id());
        }

        /** Whether the person has a seat, or one is held. */
        public boolean isTaken() {
            return application != null;
        }
    }

    /** The classes that fit the filter, from its place on, one more than a page if there are more. */
    public List<Seen> page(Actor actor, Filter filter, int limit) {
        Instant now = clock.instant();
        PersonFacts facts = people.of(actor.district(), actor.person());
        return open.of(actor.district()).stream()
                .filter(offer -> offer.span().startsAt().isAfter(now))
                .filter(fits(filter))
                .map(offer -> seen(facts, offer, now))
                .filter(seen -> !filter.onlyMine() || seen.against().isEmpty())
                .limit(limit)
                .toList();
    }

    /** What the rules of eligibility are called, in the order in which a person should learn of them. */
    public static List<String> rules() {
        return EligibilityRule.names();
    }

    /** One class, open or not, as it stands now. */
    public Seen one(Actor actor, UUID trainingClass) {
        Instant now = clock.instant();
        Offer offer = offers.offer(actor.district(), trainingClass).orElseThrow(NotThere::new);
        return seen(people.of(actor.district(), actor.person()), offer, now);
    }

    private Predicate<Offer> fits(Filter filter) {
        return offer -> (filter.category() == null || offer.terms().category() == filter.category())
                && (filter.month() == null
                        || YearMonth.from(offer.span().startsAt().atZone(clock.getZone()))
                                .equals(filter.month()))
                && (filter.after() == null || isAfter(offer, filter.after()));
    }

    private static boolean isAfter(Offer offer, Place place) {
        int byTime = offer.span().startsAt().compareTo(place.startsAt());
        return byTime > 0 || (byTime == 0 && order(offer.id(), place.id()) > 0);
    }

    /** PostgreSQL's order of identities. */
    private static int order(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }

    private static Seen seen(PersonFacts facts, Offer offer, Instant now) {
        Optional<PersonFacts.Live> live = facts.applicationTo(offer.id());
        var question = new EligibilityRule.Question(facts.candidateFor(offer), offer, now);
        List<Verdict.Refused> against = new ArrayList<>();
        for (Verdict answer : EligibilityRule.answers(question)) {
            if (answer instanceof Verdict.Refused refused) {
                against.add(refused);
            }
        }
        return new Seen(
                offer,
                live.map(PersonFacts.Live::id).orElse(null),
                live.filter(each -> each.state() == State.AWAITING_CONSENT).isPresent(),
                against);
    }
}
