package org.yanxun.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;

class QuestionTests {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 31);

    @Test
    void a_parameter_left_out_or_empty_filters_nothing() {
        Question question = question(Map.of("level", "CITY", "programme", "  "));
        assertThat(question.value("level")).contains("CITY");
        assertThat(question.value("programme")).isEmpty();
        assertThat(question.value("stage")).isEmpty();
        assertThat(question.text("level")).isEqualTo("CITY");
        assertThat(question.text("stage")).isEmpty();
        assertThat(question.patterns("programme")).isEmpty();
        assertThat(question.patterns("stage")).isEmpty();
    }

    @Test
    void words_are_looked_for_in_both_scripts_and_their_signs_mean_themselves() {
        assertThat(question(Map.of("programme", "領雁")).patterns("programme")).contains("%領雁%", "%领雁%");
        assertThat(question(Map.of("programme", "100%_\\")).patterns("programme"))
                .allMatch(pattern -> pattern.equals("%100\\%\\_\\\\%"));
    }

    @Test
    void a_day_ends_at_midnight_here_and_a_year_begins_there() {
        Question question = question(Map.of());
        assertThat(question.end()).isEqualTo("2031-04-01T00:00:00+08:00");
        assertThat(question.begin()).isEqualTo("2031-01-01T00:00:00+08:00");
    }

    @Test
    void events_count_from_the_first_day_and_those_of_the_years_classes_from_any_day_where_it_is_the_years() {
        Question whole = question(Map.of());
        assertThat(whole.from()).isEqualTo("2031-01-01");
        assertThat(whole.since()).isEqualTo("1970-01-01T00:00:00+08:00");
        Question autumn = new Question(whole.district(), whole.year(), LocalDate.of(2031, 7, 1), DAY, Map.of());
        assertThat(autumn.since()).isEqualTo("2031-07-01T00:00:00+08:00");
        assertThat(autumn.begin()).isEqualTo("2031-01-01T00:00:00+08:00");
        assertThat(autumn.on(DAY.plusDays(1)).from()).isEqualTo("2031-07-01");
        Question early = new Question(whole.district(), whole.year(), LocalDate.of(2030, 9, 1), DAY, Map.of());
        assertThat(early.since()).isEqualTo(whole.since());
    }

    @Test
    void the_same_about_another_day_asks_nothing_else() {
        Question question = question(Map.of("level", "CITY"));
        assertThat(question.on(DAY)).isEqualTo(question);
        Question other = question.on(DAY.minusDays(7));
        assertThat(other.parameters()).isEqualTo(question.parameters());
        assertThat(other.day()).isEqualTo("2031-03-24");
    }

    @Test
    void what_it_was_asked_with_may_change_afterwards() {
        Map<String, String> parameters = new HashMap<>(Map.of("level", "CITY"));
        Question question = question(parameters);
        parameters.put("level", "MOON");
        assertThat(question.text("level")).isEqualTo("CITY");
    }

    @Test
    void a_choice_admits_its_options_and_an_open_parameter_anything() {
        Parameter choice = Parameter.choice("level", List.of("CITY", "DISTRICT"));
        assertThat(choice.admits("CITY")).isTrue();
        assertThat(choice.admits("MOON")).isFalse();
        assertThat(choice.admits("")).isFalse();
        assertThat(Parameter.open("programme").admits("領雁")).isTrue();
        assertThat(Parameter.choice("category", CreditCategory.values()).options())
                .containsExactly("CENTRALISED", "ONLINE", "SCHOOL_BASED");
    }

    @Test
    void a_count_is_a_number_or_so_many_of_so_many() {
        assertThat(Count.of(3).of()).isEmpty();
        assertThat(Count.share(3, 4).of())
                .hasValueSatisfying(of -> assertThat(of).isEqualByComparingTo("4"));
        assertThat(Count.share(3, 4).value()).isEqualByComparingTo("3");
    }

    private static Question question(Map<String, String> parameters) {
        return new Question(DistrictId.fresh(), new PlanYear(2031), DAY, parameters);
    }
}
