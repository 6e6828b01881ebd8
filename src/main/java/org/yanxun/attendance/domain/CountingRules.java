package org.yanxun.attendance.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What counts of a presence, as a list one can read and print; the first rule that applies decides. */
public final class CountingRules {

    /** How late one may come, and how early leave, and still be there from beginning to end. */
    public static final Duration GRACE = Duration.ofMinutes(10);

    /** All rules, in their order. */
    public static final List<CountingRule> ALL = List.of(
            new CountingRule("SAID_ABSENT", noted -> noted.isSaid("ABSENT"), PresenceStatus.ABSENT, noted -> 0),
            new CountingRule("SAID_LEAVE", noted -> noted.isSaid("LEAVE"), PresenceStatus.LEAVE, noted -> 0),
            new CountingRule(
                    "LEAVE", noted -> noted.arrival().isEmpty() && noted.leave(), PresenceStatus.LEAVE, noted -> 0),
            new CountingRule("NOT_CAME", noted -> noted.arrival().isEmpty(), PresenceStatus.ABSENT, noted -> 0),
            new CountingRule(
                    "LEFT_EARLY",
                    CountingRules::leftEarly,
                    PresenceStatus.LEFT_EARLY,
                    CountingRules::fromComingToGoing),
            new CountingRule(
                    "NO_CHECKOUT",
                    noted -> noted.course().checkout() && noted.departure().isEmpty(),
                    PresenceStatus.LEFT_EARLY,
                    noted -> fromComingToEnd(noted) / 2),
            new CountingRule("LATE", CountingRules::cameLate, PresenceStatus.LATE, CountingRules::fromComingToEnd),
            new CountingRule("PRESENT", noted -> true, PresenceStatus.PRESENT, CountingRules::fromComingToEnd));

    private CountingRules() {}

    /** What of this presence counts. */
    public static Counted count(Noted noted) {
        return ALL.stream()
                .filter(rule -> rule.applies().test(noted))
                .findFirst()
                .orElseThrow()
                .count(noted);
    }

    private static boolean cameLate(Noted noted) {
        Instant latest = noted.course().startsAt().plus(GRACE);
        return noted.arrival().filter(came -> came.isAfter(latest)).isPresent();
    }

    private static boolean leftEarly(Noted noted) {
        Instant earliest = noted.course().endsAt().minus(GRACE);
        boolean asked = noted.course().checkout() || noted.byHand() != null;
        return asked
                && noted.departure().filter(left -> left.isBefore(earliest)).isPresent();
    }

    private static int fromComingToEnd(Noted noted) {
        return minutes(counting(noted), noted.course().endsAt());
    }

    private static int fromComingToGoing(Noted noted) {
        return minutes(counting(noted), noted.departure().orElse(noted.course().endsAt()));
    }

    /** Since when it counts: from the beginning, or from coming for whoever came late. */
    private static Instant counting(Noted noted) {
        return cameLate(noted) ? noted.arrival().orElseThrow() : noted.course().startsAt();
    }

    private static int minutes(Instant from, Instant until) {
        return (int) Math.max(0, Duration.between(from, until).toMinutes());
    }
}
