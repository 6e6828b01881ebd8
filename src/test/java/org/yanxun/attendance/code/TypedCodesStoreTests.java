package org.yanxun.attendance.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class TypedCodesStoreTests {

    private static final int GUESSES = 10;

    private final SmallDistrict district;
    private final SomeBook book;
    private final Codes codes;
    private final TypedCodes typed;
    private final UUID sitting;
    private final Actor teacher;

    TypedCodesStoreTests(JdbcClient jdbc) {
        district = SmallDistrict.in(jdbc).withTeachers(2);
        book = new SomeBook(jdbc);
        codes = PlainCodes.codes(jdbc, book.clock());
        typed = PlainCodes.typed(codes);
        sitting = Stream.generate(() -> book.sitting(district, true))
                .filter(this::isPlain)
                .findFirst()
                .orElseThrow();
        teacher = district.teacher(district.people().getFirst());
    }

    @BeforeEach
    void at_the_start() {
        book.setTime(START);
    }

    @Test
    void the_digits_tell_which_sitting_and_whether_coming_or_going() {
        UUID other = another();
        List<UUID> both = List.of(other, sitting);

        assertThat(typed.match(teacher, digits(sitting, Passage.IN), both))
                .isEqualTo(new TypedCodes.Match(sitting, Passage.IN));
        assertThat(typed.match(teacher, " " + digits(sitting, Passage.OUT) + " ", both))
                .isEqualTo(new TypedCodes.Match(sitting, Passage.OUT));
        assertThat(typed.match(teacher, digits(other, Passage.IN), both).sitting())
                .isEqualTo(other);
    }

    @Test
    void the_digits_of_a_sitting_one_is_not_expected_at_are_wrong() {
        assertThatThrownBy(() -> typed.match(teacher, digits(sitting, Passage.IN), List.of()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void digits_that_are_no_longer_shown_are_wrong() {
        String digits = digits(sitting, Passage.IN);
        book.setTime(START.plusSeconds(600));

        assertThatThrownBy(() -> typed.match(teacher, digits, List.of(sitting))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void ten_wrong_guesses_close_the_door_for_that_person_alone() {
        for (int guess = 0; guess < GUESSES; guess++) {
            assertThatThrownBy(() -> typed.match(teacher, "x", List.of(sitting)))
                    .isInstanceOf(InvalidInput.class);
        }

        assertThatThrownBy(() -> typed.match(teacher, digits(sitting, Passage.IN), List.of(sitting)))
                .isInstanceOf(Refusal.class)
                .hasMessage("attendance.refused.guesses");
        Actor neighbour = district.teacher(district.people().get(1));
        assertThat(typed.match(neighbour, digits(sitting, Passage.IN), List.of(sitting))
                        .passage())
                .isEqualTo(Passage.IN);
    }

    @Test
    void nine_wrong_guesses_do_not() {
        for (int guess = 1; guess < GUESSES; guess++) {
            assertThatThrownBy(() -> typed.match(teacher, "", List.of(sitting))).isInstanceOf(InvalidInput.class);
        }

        assertThat(typed.match(teacher, digits(sitting, Passage.IN), List.of(sitting)))
                .isNotNull();
    }

    /** Whether no two of its codes of now and of ten minutes later are alike: among four digits two may meet by chance. */
    private boolean isPlain(UUID one) {
        List<String> shown = new ArrayList<>();
        for (int seconds : List.of(-20, 0, 580, 600)) {
            book.setTime(START.plusSeconds(seconds));
            shown.add(digits(one, Passage.IN));
            shown.add(digits(one, Passage.OUT));
        }
        book.setTime(START);
        return new HashSet<>(shown).size() == shown.size();
    }

    /** A sitting whose codes of the moment are none of the first one's: among four digits two may meet by chance. */
    private UUID another() {
        return Stream.generate(() -> book.sitting(district, false))
                .filter(other -> Stream.of(Passage.values())
                        .allMatch(passage -> codes.typed(district.id(), other, digits(sitting, passage))
                                .isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    private String digits(UUID of, Passage passage) {
        return codes.shown(district.id(), of, passage).digits();
    }
}
