package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.CreditCategory;

class TallyTests {

    private final Tally tally = new Tally(4, Map.of(Measure.ALL, 1, Measure.ONLINE, 3));

    @Test
    void a_share_is_those_who_reached_it_among_all() {
        assertThat(tally.share(Measure.ALL)).hasValue(0.25);
        assertThat(tally.missing(Measure.ONLINE)).isEqualTo(1);
        assertThat(tally.reached(Measure.CENTRALISED)).isZero();
    }

    @Test
    void nobody_to_count_has_no_share_and_never_all_or_nothing() {
        assertThat(Tally.NONE.share(Measure.ALL)).isEmpty();
    }

    @Test
    void two_schools_add_up() {
        Tally both = tally.plus(new Tally(6, Map.of(Measure.ALL, 2)));
        assertThat(both.people()).isEqualTo(10);
        assertThat(both.reached(Measure.ALL)).isEqualTo(3);
    }

    @Test
    void a_measure_is_named_by_its_category_and_unknown_names_mean_all() {
        assertThat(Measure.of(CreditCategory.SCHOOL_BASED)).isEqualTo(Measure.SCHOOL_BASED);
        assertThat(Measure.named("NOTHING")).isEqualTo(Measure.ALL);
        assertThat(Measure.ONLINE.category()).contains(CreditCategory.ONLINE);
    }
}
