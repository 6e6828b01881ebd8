package org.yanxun.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.attendance.domain.Noted.ByHand;
import org.yanxun.attendance.domain.Noted.Course;

class CountingRulesTests {

    private static final Instant START = Instant.parse("2013-10-09T05:30:00Z");
    private static final Course PLAIN = new Course(START, after(90), false);
    private static final Course WITH_CHECKOUT = new Course(START, after(90), true);

    @Test
    void who_comes_within_ten_minutes_is_there_from_the_beginning() {
        assertThat(came(-30)).isEqualTo(new Counted(PresenceStatus.PRESENT, 90, "PRESENT"));
        assertThat(came(10)).isEqualTo(new Counted(PresenceStatus.PRESENT, 90, "PRESENT"));
    }

    @Test
    void who_comes_later_counts_from_then() {
        assertThat(came(15)).isEqualTo(new Counted(PresenceStatus.LATE, 75, "LATE"));
        assertThat(CountingRules.count(noted(PLAIN, after(10).plusSeconds(1), null)))
                .isEqualTo(new Counted(PresenceStatus.LATE, 79, "LATE"));
    }

    @Test
    void who_does_not_come_is_absent_or_has_leave() {
        assertThat(CountingRules.count(noted(PLAIN, null, null)))
                .isEqualTo(new Counted(PresenceStatus.ABSENT, 0, "NOT_CAME"));
        assertThat(CountingRules.count(new Noted(PLAIN, null, null, null, true)))
                .isEqualTo(new Counted(PresenceStatus.LEAVE, 0, "LEAVE"));
    }

    @Test
    void who_has_leave_and_comes_all_the_same_counts() {
        assertThat(CountingRules.count(new Noted(PLAIN, START, null, null, true))
                        .minutes())
                .isEqualTo(90);
    }

    @Test
    void going_matters_only_where_it_is_asked_for() {
        assertThat(CountingRules.count(noted(PLAIN, START, after(20))).minutes())
                .isEqualTo(90);
        assertThat(CountingRules.count(noted(WITH_CHECKOUT, START, after(20))))
                .isEqualTo(new Counted(PresenceStatus.LEFT_EARLY, 20, "LEFT_EARLY"));
    }

    @Test
    void the_last_ten_minutes_are_given() {
        assertThat(CountingRules.count(noted(WITH_CHECKOUT, START, after(80))).minutes())
                .isEqualTo(90);
        assertThat(CountingRules.count(noted(WITH_CHECKOUT, START, after(79))).minutes())
                .isEqualTo(79);
    }

    @Test
    void coming_late_and_going_early_counts_what_lies_between() {
        assertThat(CountingRules.count(noted(WITH_CHECKOUT, after(20), after(50))))
                .isEqualTo(new Counted(PresenceStatus.LEFT_EARLY, 30, "LEFT_EARLY"));
    }

    @Test
    void going_that_nobody_noted_counts_for_half() {
        assertThat(CountingRules.count(noted(WITH_CHECKOUT, START, null)))
                .isEqualTo(new Counted(PresenceStatus.LEFT_EARLY, 45, "NO_CHECKOUT"));
        assertThat(CountingRules.count(noted(WITH_CHECKOUT, after(20), null)).minutes())
                .isEqualTo(35);
    }

    @Test
    void the_hand_goes_before_the_device() {
        assertThat(byHand(WITH_CHECKOUT, new ByHand("ABSENT", null, null)).status())
                .isEqualTo(PresenceStatus.ABSENT);
        assertThat(byHand(WITH_CHECKOUT, new ByHand("LEAVE", null, null)).status())
                .isEqualTo(PresenceStatus.LEAVE);
        assertThat(byHand(WITH_CHECKOUT, new ByHand("CAME", START, null)))
                .isEqualTo(new Counted(PresenceStatus.PRESENT, 90, "PRESENT"));
        assertThat(byHand(PLAIN, new ByHand("CAME", after(15), after(45))))
                .isEqualTo(new Counted(PresenceStatus.LEFT_EARLY, 30, "LEFT_EARLY"));
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        Set<String> names =
                CountingRules.ALL.stream().map(CountingRule::key).collect(Collectors.toCollection(HashSet::new));

        assertThat(names).hasSameSizeAs(CountingRules.ALL);
    }

    @Property
    void never_more_counts_than_the_sitting_lasts(
            @ForAll @IntRange(min = -60, max = 200) int came,
            @ForAll @IntRange(min = -60, max = 200) int went,
            @ForAll boolean checkout) {
        Course course = checkout ? WITH_CHECKOUT : PLAIN;

        assertThat(CountingRules.count(noted(course, after(came), after(went))).minutes())
                .isBetween(0, 90);
    }

    private static Counted came(int minutes) {
        return CountingRules.count(noted(PLAIN, after(minutes), null));
    }

    private static Counted byHand(Course course, ByHand byHand) {
        return CountingRules.count(new Noted(course, after(60), null, byHand, false));
    }

    private static Noted noted(Course course, @Nullable Instant came, @Nullable Instant left) {
        return new Noted(course, came, left, null, false);
    }

    private static Instant after(int minutes) {
        return START.plusSeconds(minutes * 60L);
    }
}
