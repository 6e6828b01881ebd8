package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SomeClass;

@StoreTest
class HintsStoreTests {

    private final PlainProgrammes plain;

    HintsStoreTests(JdbcClient client) {
        plain = new PlainProgrammes(client);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-04T01:00:00Z, true, a Friday in December",
        "2026-12-05T01:00:00Z, false, a Saturday",
        "2026-12-06T01:00:00Z, false, a Sunday",
        "2027-07-07T01:00:00Z, false, a Wednesday in July",
        "2027-08-31T01:00:00Z, false, the last day of August",
        "2027-09-01T01:00:00Z, true, the first day of school",
        "2026-12-04T16:30:00Z, false, Saturday already where the school is",
        "2026-12-06T16:30:00Z, true, Monday already where the school is"
    })
    void centralised_training_on_a_school_day_is_worth_a_second_look(String at, boolean hinted, String why) {
        ClassPlan plan = plain.someClass().on(at).plan();

        assertThat(reasons(plan).contains("programme.hint.schoolDay")).as(why).isEqualTo(hinted);
    }

    @ParameterizedTest
    @EnumSource(
            value = CreditCategory.class,
            names = {"ONLINE", "SCHOOL_BASED"})
    void other_training_may_be_on_any_day(CreditCategory category) {
        SomeClass friday = plain.someClass().of(category).on("2026-12-04T01:00:00Z");

        assertThat(reasons(friday.plan())).isEmpty();
    }

    @Test
    void every_session_on_a_school_day_is_named() {
        ClassPlan plan = plain.someClass()
                .on("2026-12-03T01:00:00Z")
                .on("2026-12-04T01:00:00Z")
                .on("2026-12-05T01:00:00Z")
                .plan();

        assertThat(reasons(plan)).containsExactly("programme.hint.schoolDay", "programme.hint.schoolDay");
    }

    @Test
    void a_place_in_use_names_what_is_held_there() {
        plain.published(plain.someClass().titled("甲班").on("2026-12-05T01:00:00Z"));
        ClassPlan plan = plain.someClass().on("2026-12-05T02:00:00Z").plan();

        assertThat(plain.hints().about(plain.roster().district(), plan))
                .singleElement()
                .satisfies(hint -> assertThat(hint.arguments()).containsExactly("課例研討", "甲班"));
    }

    private List<String> reasons(ClassPlan plan) {
        return plain.hints().about(plain.roster().district(), plan).stream()
                .map(each -> each.reason())
                .toList();
    }
}
