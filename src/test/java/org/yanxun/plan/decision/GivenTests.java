package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.speech.Words;

class GivenTests {

    private static final Words WORDS = new Words();

    @Test
    void a_reason_is_kept_without_the_blanks_around_it_and_may_have_lines() {
        assertThat(given("  看過\n兩遍\t了 ").why()).isEqualTo("看過\n兩遍\t了");
        assertThat(given("   ").why()).isEmpty();
        assertThat(given("長".repeat(400)).why()).hasSize(400);
        assertThat(given(" ".repeat(50) + "長".repeat(400)).why()).hasSize(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001fb", "a\u0007b"})
    void signs_nobody_can_read_are_no_reason(String why) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> given(why))
                .matches(wrong -> wrong.problems().getFirst().field().equals("why"));
    }

    @Test
    void a_reason_has_four_hundred_signs_at_most() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> given("長".repeat(401)));
    }

    @Test
    void each_plain_decision_has_an_id_of_its_own() {
        assertThat(Given.plainly().batch()).isNotEqualTo(Given.plainly().batch());
        assertThat(Given.plainly().version()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void every_act_has_words_on_the_plans_page_and_on_the_boards(ActKind kind) {
        assertThat(WORDS.knows("plan.act." + kind)).isTrue();
        assertThat(WORDS.knows("insight.act." + kind)).isTrue();
    }

    @Test
    void every_act_is_kept_by_the_name_of_its_type() {
        Stream.of(
                        new Act.Accept(),
                        new Act.Correct(Written.people(1)),
                        new Act.Drop(),
                        new Act.Restore(),
                        new Act.Split(),
                        new Act.Merge(),
                        new Act.Add(),
                        new Act.Bind(Written.binding(1)),
                        new Act.Unbind(),
                        new Act.Repair(0),
                        new Act.Dismiss(),
                        new Act.Undo(UUID.randomUUID()))
                .forEach(act -> assertThat(ActKind.of(act).name())
                        .isEqualToIgnoringCase(act.getClass().getSimpleName()));
    }

    @Test
    void all_that_are_wanted_stand_anywhere_and_those_of_a_section_there_alone() {
        PlanText text = PlanReader.read("某區2031年師訓計劃\n一、大事\n辦班。\n二、小事\n開會。\n").text();
        int first = text.source().indexOf("辦班");
        int second = text.source().indexOf("開會");
        assertThat(Wanted.all().place(text)).accepts(at(first), at(second));
        int big = 1
                + text.sections()
                        .indexOf(text.sections().stream()
                                .filter(section -> section.holds(first))
                                .findFirst()
                                .orElseThrow());
        assertThat(Wanted.of(big).place(text)).accepts(at(first)).rejects(at(second));
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> Wanted.of(99).place(text));
    }

    @Test
    void whoever_names_some_wants_those_and_whoever_names_none_wants_all() {
        TargetId one = TargetId.fresh();
        assertThat(Wanted.only(Set.of(one)).names(one)).isTrue();
        assertThat(Wanted.only(Set.of(one)).names(TargetId.fresh())).isFalse();
        assertThat(Wanted.all().names(one)).isTrue();
        assertThat(Wanted.of(3).names(one)).isTrue();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Wanted.only(Set.of()));
    }

    private static Target at(int start) {
        return new Target(TargetKind.ACTION, Amount.NONE, Bearing.NONE, CalendarSpan.NONE, start, start + 2);
    }

    private static Given given(String why) {
        return new Given(UUID.randomUUID(), OptionalInt.empty(), why);
    }
}
