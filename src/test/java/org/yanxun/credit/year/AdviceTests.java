package org.yanxun.credit.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.credit.Balance;
import org.yanxun.credit.year.OpenClass.ForWhom;
import org.yanxun.credit.year.OpenClass.Post;
import org.yanxun.credit.year.OpenClass.Schools;
import org.yanxun.credit.year.OpenClass.Span;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.Period;

class AdviceTests {

    private static final Instant START = Instant.parse("2013-10-09T05:30:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 10, 9);
    private static final Schools ANY = new Schools(false, false);
    private static final List<Post> POSTS = List.of(post("PRIMARY", "CHINESE", ANY));
    private static final Candidate SOMEONE = who(POSTS);

    @Test
    void the_smallest_that_fills_the_gap_comes_before_a_bigger_and_a_smaller_one() {
        OpenClass four = offer(4, ForWhom.EVERYBODY);
        OpenClass five = offer(5, ForWhom.EVERYBODY);
        OpenClass three = offer(3, ForWhom.EVERYBODY);

        assertThat(best(List.of(five, three, four))).isEqualTo(four);
    }

    @Test
    void if_none_fills_it_the_one_that_fills_most_is_advised() {
        OpenClass one = offer(1, ForWhom.EVERYBODY);
        OpenClass three = offer(3, ForWhom.EVERYBODY);

        assertThat(best(List.of(one, three))).isEqualTo(three);
    }

    @Test
    void who_a_class_is_for_is_asked_of_one_post_at_a_time() {
        assertThat(admits(audience(List.of("PRIMARY"), List.of("CHINESE"), List.of("TEACHER"), "/d/")))
                .isTrue();
        assertThat(admits(audience(List.of("JUNIOR"), List.of(), List.of(), "")))
                .isFalse();
        assertThat(admits(audience(List.of(), List.of("MUSIC"), List.of(), ""))).isFalse();
        assertThat(admits(audience(List.of(), List.of(), List.of("PRINCIPAL"), "")))
                .isFalse();
        assertThat(admits(audience(List.of(), List.of(), List.of(), "/d/other/")))
                .isFalse();
        List<Post> two = List.of(post("PRIMARY", "MUSIC", ANY), post("JUNIOR", "CHINESE", ANY));
        assertThat(offer(4, audience(List.of("PRIMARY"), List.of("CHINESE"), List.of(), ""))
                        .admits(who(two)))
                .isFalse();
    }

    @Test
    void a_class_for_rural_or_migrant_schools_is_for_their_people_only() {
        ForWhom rural = of(new Schools(false, true), null);
        ForWhom migrant = of(new Schools(true, false), null);

        assertThat(admits(rural)).isFalse();
        assertThat(admits(migrant)).isFalse();
        assertThat(offer(4, rural).admits(who(List.of(post("PRIMARY", "CHINESE", new Schools(false, true))))))
                .isTrue();
        assertThat(offer(4, migrant).admits(who(List.of(post("PRIMARY", "CHINESE", new Schools(true, true))))))
                .isTrue();
        assertThat(offer(4, of(new Schools(true, true), null))
                        .admits(who(List.of(
                                post("PRIMARY", "CHINESE", new Schools(true, false)),
                                post("PRIMARY", "CHINESE", new Schools(false, true))))))
                .isFalse();
    }

    @Test
    void years_of_teaching_are_counted_on_the_day_it_begins() {
        ForWhom young = of(ANY, 5);
        List<Period> almostSix = List.of(Period.since(FIRST_DAY.minusYears(6).plusDays(1)));
        List<Period> six = List.of(Period.since(FIRST_DAY.minusYears(6)));
        List<Period> interrupted = List.of(
                new Period(FIRST_DAY.minusYears(20), FIRST_DAY.minusYears(17)), Period.since(FIRST_DAY.minusYears(2)));

        assertThat(offer(4, young).admits(new Candidate(POSTS, almostSix, Set.of(), List.of())))
                .isTrue();
        assertThat(offer(4, young).admits(new Candidate(POSTS, six, Set.of(), List.of())))
                .isFalse();
        assertThat(offer(4, young).admits(new Candidate(POSTS, interrupted, Set.of(), List.of())))
                .isTrue();
    }

    @Test
    void a_post_that_ends_before_the_class_begins_opens_nothing() {
        Post ending = new Post("PRIMARY", "CHINESE", "TEACHER", "/d/s/", ANY, FIRST_DAY);
        Post longer = new Post("PRIMARY", "CHINESE", "TEACHER", "/d/s/", ANY, FIRST_DAY.plusDays(1));

        assertThat(offer(4, ForWhom.EVERYBODY).admits(who(List.of(ending)))).isFalse();
        assertThat(offer(4, ForWhom.EVERYBODY).admits(who(List.of(longer)))).isTrue();
    }

    @Test
    void nobody_is_advised_to_take_the_seat_they_have() {
        OpenClass taken = offer(4, ForWhom.EVERYBODY);
        OpenClass other = offer(5, ForWhom.EVERYBODY);
        var person = new Candidate(POSTS, List.of(), Set.of(taken.id()), List.of());

        assertThat(Advice.of(standing(), List.of(taken, other), person))
                .extracting(Advice::offer)
                .containsExactly(other);
    }

    @Test
    void who_holds_no_post_is_advised_nothing() {
        assertThat(Advice.of(standing(), List.of(offer(4, ForWhom.EVERYBODY)), who(List.of())))
                .isEmpty();
    }

    @Test
    void only_sittings_at_the_same_time_clash() {
        OpenClass offer = offer(4, ForWhom.EVERYBODY);

        assertThat(offer.clashesWith(busy(5399))).isTrue();
        assertThat(offer.clashesWith(busy(5400))).isFalse();
        assertThat(offer.clashesWith(busy(-5400))).isFalse();
        assertThat(offer.clashesWith(busy(-5399))).isTrue();
    }

    @Test
    void a_complete_year_wants_no_advice_and_a_gap_only_its_own_kind() {
        Credits all = Credits.of(8);
        var complete = new Standing(new Balance(all, all, all), new Standing.Minima(all, all, all));
        List<OpenClass> open = List.of(offer(4, ForWhom.EVERYBODY));

        assertThat(Advice.of(complete, open, SOMEONE)).isEmpty();
        assertThat(complete.isComplete()).isTrue();
        assertThat(Advice.of(standing(), open, SOMEONE))
                .extracting(Advice::category)
                .containsExactly(CreditCategory.ONLINE);
    }

    private static OpenClass best(List<OpenClass> open) {
        return Advice.of(standing(), open, SOMEONE).getFirst().offer();
    }

    private static boolean admits(ForWhom forWhom) {
        return offer(4, forWhom).admits(SOMEONE);
    }

    private static Candidate who(List<Post> posts) {
        return new Candidate(posts, List.of(), Set.of(), List.of());
    }

    private static Post post(String stage, String subject, Schools schools) {
        return new Post(stage, subject, "TEACHER", "/d/s/", schools, null);
    }

    private static ForWhom audience(List<String> stages, List<String> subjects, List<String> kinds, String path) {
        return new ForWhom(stages, subjects, kinds, path, null, ANY);
    }

    private static ForWhom of(Schools schools, @Nullable Integer years) {
        return new ForWhom(List.of(), List.of(), List.of(), "", years, schools);
    }

    /** Everything but 4 online credits. */
    private static Standing standing() {
        return new Standing(
                new Balance(Credits.of(16), Credits.of(4), Credits.of(24)),
                new Standing.Minima(Credits.of(16), Credits.of(8), Credits.of(24)));
    }

    private static OpenClass offer(int credits, ForWhom forWhom) {
        return new OpenClass(
                UUID.randomUUID(),
                "某班",
                CreditCategory.ONLINE,
                Credits.of(credits),
                5,
                List.of(new Span(START, START.plusSeconds(5400))),
                forWhom);
    }

    private static Candidate busy(int later) {
        Instant from = START.plusSeconds(later);
        return new Candidate(POSTS, List.of(), Set.of(), List.of(new Span(from, from.plusSeconds(5400))));
    }
}
