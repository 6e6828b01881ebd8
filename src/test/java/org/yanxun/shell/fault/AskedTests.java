package org.yanxun.shell.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AskedTests {

    @Property(tries = 100)
    void a_limit_is_taken_as_it_is_or_refused(@ForAll @IntRange(min = -5, max = 210) int limit) {
        if (limit >= 1 && limit <= 200) {
            assertThat(Asked.limit(limit, 200)).isEqualTo(limit);
        } else {
            assertThatThrownBy(() -> Asked.limit(limit, 200))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            input -> assertThat(input.problems())
                                    .containsExactly(new FieldProblem("limit", "shell.fault.limit", List.of(200))));
        }
    }

    @Test
    void nothing_sent_begins_at_the_beginning_and_something_else_has_to_be_a_place() {
        assertThat(Asked.cursor(null, Optional.empty())).isEmpty();
        assertThat(Asked.cursor(" ", Optional.empty())).isEmpty();
        assertThat(Asked.cursor("7", Optional.of(7))).contains(7);
        assertThatThrownBy(() -> Asked.cursor("x", Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("cursor"));
    }
}
