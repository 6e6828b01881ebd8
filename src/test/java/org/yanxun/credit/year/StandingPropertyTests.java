package org.yanxun.credit.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yanxun.credit.Balance;
import org.yanxun.credit.year.Standing.Minima;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/** Three minima, each on its own: what is too much here is never enough there (plan row 5.1). */
class StandingPropertyTests {

    private static final Minima PLAN = new Minima(Credits.of(16), Credits.of(8), Credits.of(24));

    @Property(tries = 500)
    void a_year_is_complete_exactly_when_each_minimum_is_reached(@ForAll("balances") Balance balance) {
        Standing standing = new Standing(balance, PLAN);
        boolean each = balance.centralised().reaches(Credits.of(16))
                && balance.online().reaches(Credits.of(8))
                && balance.schoolBased().reaches(Credits.of(24));

        assertThat(standing.isComplete()).isEqualTo(each);
        assertThat(standing.gaps().isEmpty()).isEqualTo(each);
    }

    @Property(tries = 500)
    void more_of_one_category_changes_nothing_in_another(
            @ForAll("balances") Balance balance, @ForAll CreditCategory category, @ForAll("amounts") Credits more) {
        Standing before = new Standing(balance, PLAN);
        Standing after = new Standing(with(balance, category, more), PLAN);

        for (CreditCategory other : CreditCategory.values()) {
            if (other != category) {
                assertThat(after.missing(other)).isEqualTo(before.missing(other));
            }
        }
        assertThat(after.missing(category)).isLessThanOrEqualTo(before.missing(category));
    }

    @Property(tries = 500)
    void what_is_missing_is_what_fills_it_and_half_a_credit_less_does_not(@ForAll("balances") Balance balance) {
        Balance filled = balance;
        Balance almost = balance;
        Standing standing = new Standing(balance, PLAN);
        for (CreditCategory gap : standing.gaps()) {
            filled = with(filled, gap, standing.missing(gap));
            almost = with(almost, gap, standing.missing(gap).plus(Credits.of("-0.5")));
        }

        assertThat(new Standing(filled, PLAN).isComplete()).isTrue();
        assertThat(new Standing(almost, PLAN).gaps()).isEqualTo(standing.gaps());
    }

    @Property(tries = 200)
    void gaps_are_told_in_their_order_and_once(@ForAll("balances") Balance balance) {
        List<CreditCategory> expected = new ArrayList<>();
        for (CreditCategory category : CreditCategory.values()) {
            if (!balance.of(category).reaches(PLAN.of(category))) {
                expected.add(category);
            }
        }

        assertThat(new Standing(balance, PLAN).gaps()).isEqualTo(expected);
    }

    @Property(tries = 200)
    void without_a_plan_nothing_is_missing_and_nothing_is_complete(@ForAll("balances") Balance balance) {
        Standing standing = new Standing(balance, null);

        assertThat(standing.gaps()).isEmpty();
        assertThat(standing.isComplete()).isFalse();
        for (CreditCategory category : CreditCategory.values()) {
            assertThat(standing.minimum(category)).isEmpty();
            assertThat(standing.missing(category)).isEqualTo(Credits.ZERO);
        }
    }

    @Property(tries = 200)
    void a_plan_that_asks_for_nothing_is_reached_by_everybody_who_lost_nothing(@ForAll("balances") Balance balance) {
        Minima nothing = new Minima(Credits.ZERO, Credits.ZERO, Credits.ZERO);

        assertThat(new Standing(balance, nothing).isComplete()).isTrue();
    }

    @Provide
    Arbitrary<Credits> amounts() {
        return Arbitraries.integers().between(0, 120).map(half -> Credits.of(half / 2 + (half % 2 == 0 ? ".0" : ".5")));
    }

    @Provide
    Arbitrary<Balance> balances() {
        return Combinators.combine(amounts(), amounts(), amounts()).as(Balance::new);
    }

    private static Balance with(Balance balance, CreditCategory category, Credits more) {
        return switch (category) {
            case CENTRALISED -> new Balance(balance.centralised().plus(more), balance.online(), balance.schoolBased());
            case ONLINE -> new Balance(balance.centralised(), balance.online().plus(more), balance.schoolBased());
            case SCHOOL_BASED ->
                new Balance(
                        balance.centralised(),
                        balance.online(),
                        balance.schoolBased().plus(more));
        };
    }
}
