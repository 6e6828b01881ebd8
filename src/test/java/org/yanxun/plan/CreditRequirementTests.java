package org.yanxun.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.plan.CreditRequirement.Figure;

class CreditRequirementTests {

    @Test
    void a_sum_holds_if_the_minima_come_to_the_total_and_without_a_total_nothing_contradicts() {
        assertThat(requirement("48", "16", "8", "24").sumHolds()).isTrue();
        assertThat(requirement("48", "16", "8", "23.5").sumHolds()).isFalse();
        assertThat(requirement("48.0", "16", "8", "24").sumHolds()).isTrue();
        assertThat(requirement("", "16", "8", "24").sumHolds()).isTrue();
    }

    @Test
    void the_whole_year_is_what_is_said_and_else_what_the_minima_come_to() {
        assertThat(requirement("50", "16", "8", "24").wholeYear()).isEqualTo(Credits.of(50));
        assertThat(requirement("", "16", "8", "24").wholeYear()).isEqualTo(Credits.of(48));
        assertThat(requirement("50", "16", "8", "24").sum()).isEqualTo(Credits.of(48));
    }

    @Test
    void it_is_whole_with_a_minimum_for_every_category() {
        assertThat(requirement("48", "16", "8", "24").isWhole()).isTrue();
        assertThat(requirement("48", "16", "8", "").isWhole()).isFalse();
        assertThat(requirement("48", "16", "8", "0").isWhole()).isTrue();
    }

    @Test
    void the_minima_come_in_the_order_of_the_categories() {
        assertThat(requirement("48", "16", "8", "24").amounts().keySet()).containsExactly(CreditCategory.values());
        assertThat(requirement("", "", "8", "").amounts()).isEqualTo(Map.of(CreditCategory.ONLINE, Credits.of(8)));
    }

    private static CreditRequirement requirement(String total, String... minima) {
        Map<CreditCategory, Figure> figures = new EnumMap<>(CreditCategory.class);
        List<CreditCategory> categories = List.of(CreditCategory.values());
        for (int at = 0; at < minima.length; at++) {
            CreditCategory category = categories.get(at);
            figure(minima[at]).ifPresent(figure -> figures.put(category, figure));
        }
        return new CreditRequirement(figure(total), figures);
    }

    private static Optional<Figure> figure(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(Figure.of(new BigDecimal(written), 0, 2));
    }
}
