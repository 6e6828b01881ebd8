package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.fault.InvalidInput;

class PlacesTests {

    private static final String SOURCE = "某區2031年師訓計劃\n一、大事\n選送2名校長、10名教師。每月一次例會。\n";
    private static final int START = SOURCE.indexOf("選送");

    private final PlanText text = PlanReader.read(SOURCE).text();

    @ParameterizedTest
    @CsvSource({
        "0, 4, true",
        "0, 13, true",
        "12, 13, true",
        "0, 14, false",
        "11, 15, false",
        "4, 4, false",
        "4, 2, false"
    })
    void a_promise_lies_in_one_sentence(int from, int to, boolean lies) {
        InvalidInput wrong = catchThrowableOfType(
                InvalidInput.class, () -> Places.inOneSentence(text, at(START + from, START + to)));
        assertThat(wrong == null).isEqualTo(lies);
        if (wrong != null) {
            assertThat(wrong.problems().getFirst().field()).isEqualTo("words");
        }
    }

    @Test
    void no_promise_lies_before_the_text_behind_it_or_in_a_heading() {
        assertThat(fieldOf(() -> Places.inOneSentence(text, at(-5, 2)))).isEqualTo("words");
        assertThat(fieldOf(() -> Places.inOneSentence(text, at(START, 9999)))).isEqualTo("words");
        int heading = SOURCE.indexOf("一、大事");
        assertThat(fieldOf(() -> Places.inOneSentence(text, at(heading, heading + 4))))
                .isEqualTo("words");
    }

    @Test
    void a_correction_may_stay_where_it_stood_even_where_nothing_new_could_stand() {
        Target across = at(START, START + 20);
        assertThat(fieldOf(() -> Places.ofCorrection(text, across, across))).isEmpty();
        assertThat(fieldOf(() -> Places.ofCorrection(text, at(START, START + 19), across)))
                .isEqualTo("words");
        assertThat(fieldOf(() -> Places.ofCorrection(text, at(START, START + 5), across)))
                .isEmpty();
    }

    @Test
    void parts_are_two_at_least_and_twenty_at_most() {
        Target whole = at(100, 140);
        assertThat(fieldOf(() -> Places.ofParts(List.of(), whole))).isEqualTo("parts");
        assertThat(fieldOf(() -> Places.ofParts(List.of(at(100, 104)), whole))).isEqualTo("parts");
        assertThat(fieldOf(() -> Places.ofParts(Collections.nCopies(2, at(100, 104)), whole)))
                .isEmpty();
        assertThat(fieldOf(() -> Places.ofParts(Collections.nCopies(20, at(100, 104)), whole)))
                .isEmpty();
        assertThat(fieldOf(() -> Places.ofParts(Collections.nCopies(21, at(100, 104)), whole)))
                .isEqualTo("parts");
    }

    @Test
    void each_part_lies_within_the_whole_and_the_one_that_does_not_is_named() {
        Target whole = at(100, 110);
        assertThat(fieldOf(() -> Places.ofParts(List.of(at(100, 104), at(104, 110)), whole)))
                .isEmpty();
        assertThat(fieldOf(() -> Places.ofParts(List.of(at(99, 104), at(104, 110)), whole)))
                .isEqualTo("parts[0].words");
        assertThat(fieldOf(() -> Places.ofParts(List.of(at(100, 104), at(104, 111)), whole)))
                .isEqualTo("parts[1].words");
        assertThat(fieldOf(() -> Places.ofParts(List.of(at(100, 104), at(106, 106)), whole)))
                .isEqualTo("parts[1].words");
        Target wrong = people(-1, 104, 106);
        assertThat(fieldOf(() -> Places.ofParts(List.of(at(100, 104), wrong), whole)))
                .isEqualTo("parts[1].value");
    }

    @Test
    void figures_of_one_unit_are_added_up_and_of_two_the_first_stays() {
        assertThat(value(Places.together(people(2, 100, 103), people(10, 104, 108))))
                .isEqualByComparingTo("12");
        Target schools = new Target(
                TargetKind.COUNT, Amount.of(BigDecimal.TEN, Unit.SCHOOL), Bearing.NONE, CalendarSpan.NONE, 104, 108);
        assertThat(value(Places.together(people(2, 100, 103), schools))).isEqualByComparingTo("2");
        assertThat(value(Places.together(at(100, 103), schools))).isEqualByComparingTo("10");
        assertThat(Places.together(at(100, 103), schools).amount().unit()).contains(Unit.SCHOOL);
        assertThat(Places.together(at(100, 103), at(104, 108)).amount().value()).isEmpty();
    }

    @Test
    void what_is_put_together_stands_on_the_words_of_both_and_keeps_what_each_said() {
        Target one = new Target(
                TargetKind.LIST,
                Amount.ofNames(Optional.empty(), List.of("甲", "乙")).soft(List.of(Qualifier.STRIVE)),
                new Bearing("教師", Optional.empty(), "領雁"),
                CalendarSpan.NONE,
                100,
                112);
        Target other = new Target(
                TargetKind.LIST,
                Amount.ofNames(Optional.empty(), List.of("乙", "丙")).soft(List.of(Qualifier.AROUND)),
                Bearing.NONE,
                CalendarSpan.of("2031-02", "2031-07"),
                104,
                108);
        Target both = Places.together(one, other);
        assertThat(both.start()).isEqualTo(100);
        assertThat(both.end()).isEqualTo(112);
        assertThat(both.amount().names()).containsExactly("甲", "乙", "丙");
        assertThat(both.amount().qualifiers()).containsExactlyInAnyOrder(Qualifier.STRIVE, Qualifier.AROUND);
        assertThat(both.bearing()).isEqualTo(one.bearing());
        assertThat(both.span()).isEqualTo(other.span());
        assertThat(Places.together(other, one).span()).isEqualTo(other.span());
    }

    private static BigDecimal value(Target target) {
        return target.amount().value().orElseThrow();
    }

    private static Target at(int start, int end) {
        return new Target(TargetKind.ACTION, Amount.NONE, Bearing.NONE, CalendarSpan.NONE, start, end);
    }

    private static Target people(int count, int start, int end) {
        return new Target(
                TargetKind.COUNT,
                Amount.of(BigDecimal.valueOf(count), Unit.PERSON),
                Bearing.NONE,
                CalendarSpan.NONE,
                start,
                end);
    }

    private static String fieldOf(Runnable act) {
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, act::run);
        return wrong == null ? "" : wrong.problems().getFirst().field();
    }
}
