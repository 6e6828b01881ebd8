package org.yanxun.credit.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.credit.Balance;
import org.yanxun.credit.year.OpenClass.ForWhom;
import org.yanxun.credit.year.OpenClass.Post;
import org.yanxun.credit.year.OpenClass.Span;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

class AdviceTests {

    private static final Instant START = Instant.parse("2013-10-09T05:30:00Z");
    private static final List<Post> POSTS = List.of(new Post("PRIMARY", "CHINESE", "TEACHER", "/d/s/"));
    private static final ForWhom EVERYONE = new ForWhom(List.of(), List.of(), List.of(), "");

    @Test
    void the_smallest_that_fills_the_gap_comes_before_a_bigger_and_a_smaller_one() {
        OpenClass four = offer(4, EVERYONE, 0);
        OpenClass five = offer(5, EVERYONE, 0);
        OpenClass three = offer(3, EVERYONE, 0);

        assertThat(best(List.of(five, three, four))).isEqualTo(four);
    }

    @Test
    void if_none_fills_it_the_one_that_fills_most_is_advised() {
        OpenClass one = offer(1, EVERYONE, 0);
        OpenClass three = offer(3, EVERYONE, 0);

        assertThat(best(List.of(one, three))).isEqualTo(three);
    }

    @Test
    void who_a_class_is_for_is_asked_of_one_post_at_a_time() {
        assertThat(admits(new ForWhom(List.of("PRIMARY"), List.of("CHINESE"), List.of("TEACHER"), "/d/")))
                .isTrue();
        assertThat(admits(new ForWhom(List.of("JUNIOR"), List.of(), List.of(), ""))).isFalse();
        assertThat(admits(new ForWhom(List.of(), List.of("MUSIC"), List.of(), ""))).isFalse();
        assertThat(admits(new ForWhom(List.of(), List.of(), List.of("PRINCIPAL"), ""))).isFalse();
        assertThat(admits(new ForWhom(List.of(), List.of(), List.of(), "/d/other/"))).isFalse();
        List<Post> two = List.of(new Post("PRIMARY", "MUSIC", "TEACHER", "/d/s/"), new Post("JUNIOR", "CHINESE", "TEACHER", "/d/s/"));
        assertThat(offer(4, new ForWhom(List.of("PRIMARY"), List.of("CHINESE"), List.of(), ""), 0).admits(two))
                .isFalse();
    }

    @Test
    void who_holds_no_post_is_advised_nothing() {
        assertThat(Advice.of(standing(), List.of(offer(4, EVERYONE, 0)), List.of(), List.of())).isEmpty();
    }

    @Test
    void only_sittings_at_the_same_time_clash() {
        assertThat(offer(4, EVERYONE, 0).clashesWith(List.of(own(5399)))).isTrue();
        assertThat(offer(4, EVERYONE, 0).clashesWith(List.of(own(5400)))).isFalse();
        assertThat(offer(4, EVERYONE, 0).clashesWith(List.of(own(-5400)))).isFalse();
        assertThat(offer(4, EVERYONE, 0).clashesWith(List.of(own(-5399)))).isTrue();
    }

    @Test
    void a_complete_year_wants_no_advice_and_a_gap_only_its_own_kind() {
        Credits all = Credits.of(8);
        var complete = new Standing(new Balance(all, all, all), new Standing.Minima(all, all, all));

        assertThat(Advice.of(complete, List.of(offer(4, EVERYONE, 0)), POSTS, List.of())).isEmpty();
        assertThat(complete.isComplete()).isTrue();
        assertThat(Advice.of(standing(), List.of(offer(4, EVERYONE, 0)), POSTS, List.of()))
                .extracting(Advice::category)
                .containsExactly(CreditCategory.ONLINE);
    }

    private static OpenClass best(List<OpenClass> open) {
        return Advice.of(standing(), open, POSTS, List.of()).getFirst().offer();
    }

    private static boolean admits(ForWhom forWhom) {
        return offer(4, forWhom, 0).admits(POSTS);
    }

    /** Everything but 4 online credits. */
    private static Standing standing() {
        return new Standing(
                new Balance(Credits.of(16), Credits.of(4), Credits.of(24)),
                new Standing.Minima(Credits.of(16), Credits.of(8), Credits.of(24)));
    }

    private static OpenClass offer(int credits, ForWhom forWhom, int later) {
        Instant from = START.plusSeconds(later);
        return new OpenClass(
                UUID.randomUUID(),
                "某班",
                CreditCategory.ONLINE,
                Credits.of(credits),
                5,
                List.of(new Span(from, from.plusSeconds(5400))),
                forWhom);
    }

    private static Coming own(int later) {
        Instant from = START.plusSeconds(later);
        return new Coming(UUID.randomUUID(), "自己的", "某地", from, from.plusSeconds(5400), null, null);
    }
}
