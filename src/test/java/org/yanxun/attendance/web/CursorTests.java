package org.yanxun.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.attendance.roll.SittingFinder;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class CursorTests {

    @Property(tries = 300)
    void a_place_is_read_back_to_the_microsecond(
            @ForAll @LongRange(min = 0, max = 32_503_680_000L) long second,
            @ForAll @IntRange(max = 999_999) int micros,
            @ForAll long id) {
        Instant moment = Instant.ofEpochSecond(second, micros * 1_000L);
        var place = new SittingFinder.Place(moment, new UUID(id, ~id));

        assertThat(Cursor.read(Cursor.of(place))).isEqualTo(place);
    }

    @Test
    void a_request_that_waits_is_told_from_one_that_does_not() {
        for (boolean waits : new boolean[] {true, false}) {
            var place = new LeaveView.Place(waits, Instant.parse("2013-10-09T05:30:00.000001Z"), UUID.randomUUID());
            assertThat(Cursor.readLeave(Cursor.of(place))).isEqualTo(place);
        }
    }

    @Test
    void the_first_places_come_before_everything() {
        assertThat(Cursor.readLeave(Cursor.of(LeaveView.Place.FIRST))).isEqualTo(LeaveView.Place.FIRST);
        for (SittingFinder.Which which : SittingFinder.Which.values()) {
            var first = SittingFinder.Place.first(which);
            assertThat(Cursor.read(Cursor.of(first))).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "x",
                "1",
                "1_",
                "_1",
                "1_x",
                "w",
                "w1_2",
                "99999999999999999999_0-0-0-0-0",
                "1_0-0",
                "9223372036854775807_0-0-0-0-0",
                "-9223372036854775808_0-0-0-0-0"
            })
    void anything_else_is_a_problem_of_the_cursor(String text) {
        assertThatThrownBy(() -> Cursor.readLeave(text))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("cursor"));
    }

    @Property(tries = 300)
    void no_text_does_harm(@ForAll String text) {
        try {
            assertThat(Cursor.read(text)).isNotNull();
        } catch (InvalidInput input) {
            assertThat(input.problems()).hasSize(1);
        }
    }
}
