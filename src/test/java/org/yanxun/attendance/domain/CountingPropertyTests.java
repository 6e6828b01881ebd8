package org.yanxun.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of every presence, whatever was noted and said. */
class CountingPropertyTests {

    private static final Instant START = Instant.parse("2013-10-09T05:30:00Z");
    private static final int LENGTH = 90;
    private static final Instant END = START.plusSeconds(60L * LENGTH);

    @Property(tries = 1000)
    void never_more_counts_than_the_sitting_lasts_and_never_less_than_nothing(@ForAll("anything") Noted noted) {
        assertThat(CountingRules.count(noted).minutes()).isBetween(0, LENGTH);
    }

    @Property(tries = 1000)
    void who_is_absent_or_on_leave_has_no_minutes(@ForAll("anything") Noted noted) {
        Counted counted = CountingRules.count(noted);

        if (List.of(PresenceStatus.ABSENT, PresenceStatus.LEAVE).contains(counted.status())) {
            assertThat(counted.minutes()).isZero();
        }
    }

    @Property(tries = 1000)
    void who_is_there_from_beginning_to_end_has_all_of_them(@ForAll("anything") Noted noted) {
        Counted counted = CountingRules.count(noted);

        if (counted.status() == PresenceStatus.PRESENT) {
            assertThat(counted.minutes()).isEqualTo(LENGTH);
        }
    }

    @Property(tries = 1000)
    void the_rule_that_decided_is_one_that_is_printed(@ForAll("anything") Noted noted) {
        Counted counted = CountingRules.count(noted);

        assertThat(CountingRules.ALL)
                .anyMatch(rule -> rule.key().equals(counted.rule())
                        && rule.applies().test(noted)
                        && rule.status() == counted.status());
    }

    @Property(tries = 1000)
    void coming_earlier_never_counts_for_less(@ForAll("anything") Noted noted, @ForAll("anything") Noted other) {
        if (noted.byHand() == null && noted.came() != null && other.came() != null) {
            Instant sooner = noted.came().isBefore(other.came()) ? noted.came() : other.came();
            Instant later = sooner.equals(noted.came()) ? other.came() : noted.came();
            assertThat(with(noted, sooner)).isGreaterThanOrEqualTo(with(noted, later));
        }
    }

    @Property(tries = 1000)
    void what_a_hand_says_goes_before_what_devices_noted(@ForAll("anything") Noted noted) {
        Noted.ByHand absent = new Noted.ByHand("ABSENT", null, null);
        Noted.ByHand whole = new Noted.ByHand("CAME", START, null);

        assertThat(said(noted, absent).status()).isEqualTo(PresenceStatus.ABSENT);
        assertThat(said(noted, whole)).isEqualTo(new Counted(PresenceStatus.PRESENT, LENGTH, "PRESENT"));
    }

    @Property(tries = 500)
    void leave_helps_only_who_did_not_come(@ForAll("anything") Noted noted) {
        Noted granted = new Noted(noted.course(), noted.came(), noted.left(), noted.byHand(), true);

        if (granted.arrival().isPresent()) {
            assertThat(CountingRules.count(granted).minutes())
                    .isEqualTo(CountingRules.count(noted).minutes());
        }
    }

    private static int with(Noted noted, Instant came) {
        return CountingRules.count(new Noted(noted.course(), came, noted.left(), null, noted.leave()))
                .minutes();
    }

    private static Counted said(Noted noted, Noted.ByHand byHand) {
        return CountingRules.count(new Noted(noted.course(), noted.came(), noted.left(), byHand, noted.leave()));
    }

    @Provide
    Arbitrary<Noted> anything() {
        Arbitrary<@Nullable Instant> moments = Arbitraries.integers()
                .between(-30, 130)
                .<@Nullable Instant>map(minute -> START.plusSeconds(60L * minute))
                .injectNull(0.3);
        Arbitrary<Noted.@Nullable ByHand> hands = Combinators.combine(
                        Arbitraries.of("CAME", "ABSENT", "LEAVE"),
                        Arbitraries.integers().between(0, 89))
                .<Noted.@Nullable ByHand>as((says, minute) -> says.equals("CAME")
                        ? new Noted.ByHand(says, START.plusSeconds(60L * minute), minute % 2 == 0 ? null : END)
                        : new Noted.ByHand(says, null, null))
                .injectNull(0.6);
        return Combinators.combine(moments, moments, hands, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((came, left, byHand, checkout, leave) ->
                        new Noted(new Noted.Course(START, END, checkout), came, left, byHand, leave));
    }
}
