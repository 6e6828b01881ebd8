package org.yanxun.access.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.access.domain.Grants.Given;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;

class GivenOnceTests {

    private static final UUID COLLEGE = UUID.randomUUID();

    /** Held from 10 to 19 September, the 20th being the first day without it. */
    private final Given held = given("2026-09-10", "2026-09-20");

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-10",
        "2026-09-20, 2026-09-30",
        "2026-09-20,",
    })
    void one_may_follow_the_other(LocalDate from, @Nullable LocalDate until) {
        assertThatCode(() -> GivenOnce.mustBe(given(from, until), List.of(held)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-11, until",
        "2026-09-01, , until",
        "2026-09-10, 2026-09-20, from",
        "2026-09-12, 2026-09-13, from",
        "2026-09-19, 2026-09-30, from",
    })
    void no_day_is_given_twice_and_the_field_that_runs_into_the_other_is_named(
            LocalDate from, @Nullable LocalDate until, String field) {
        assertThatThrownBy(() -> GivenOnce.mustBe(given(from, until), List.of(held)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.problems().getFirst().field()).isEqualTo(field));
    }

    @Test
    void another_role_another_place_and_the_hat_itself_are_no_second_one() {
        Given role = new Given(UUID.randomUUID(), Role.BUREAU, COLLEGE, "", held.from(), held.until());
        Given place = new Given(UUID.randomUUID(), Role.COLLEGE, UUID.randomUUID(), "", held.from(), held.until());

        for (Given other : List.of(role, place, held)) {
            assertThatCode(() -> GivenOnce.mustBe(other, List.of(held))).doesNotThrowAnyException();
        }
    }

    private static Given given(String from, String until) {
        return given(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Given given(LocalDate from, @Nullable LocalDate until) {
        return new Given(UUID.randomUUID(), Role.COLLEGE, COLLEGE, "", from, until);
    }
}
