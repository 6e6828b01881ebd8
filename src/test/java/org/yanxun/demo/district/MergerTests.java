package org.yanxun.demo.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergerTests {

    private static final List<Unit> UNITS = Units.all(new Dice(1));
    private static final Merger MERGER = Merger.among(UNITS, 2026);

    @Test
    void the_closing_schools_people_go_on_in_the_successor_from_that_day() {
        assertThat(MERGER.at(LocalDate.of(2026, 7, 31), MERGER.closing())).isEqualTo(MERGER.closing());
        assertThat(MERGER.at(LocalDate.of(2026, 8, 1), MERGER.closing())).isEqualTo(MERGER.successor());
    }

    @Test
    void nobody_elses_school_changes() {
        Unit other = UNITS.getFirst();

        assertThat(MERGER.at(LocalDate.of(2027, 1, 1), other)).isEqualTo(other);
        assertThat(MERGER.at(LocalDate.of(2027, 1, 1), MERGER.successor())).isEqualTo(MERGER.successor());
    }
}
