package org.yanxun.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.web.SomeScreens.START;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.attendance.code.Passage;
import org.yanxun.attendance.domain.CountingRules;
import org.yanxun.attendance.leave.LeaveState;
import org.yanxun.attendance.roll.SittingFinder.Which;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.document.QrCode;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.Role;
import org.yanxun.shell.State;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;

class AttendanceLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    private static final MayDo ALL = new MayDo(true, true);
    private static final MayDo LOOK = new MayDo(false, false);

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_projector_is_read_from_the_last_row(Language language) {
        SittingView sitting = SomeScreens.open(true);
        List<String> names = List.of("沈老師", "顧老師", "虞老師", "樂老師", "鄔老師", "阿依古麗·買買提", "翁老師", "勵老師");
        var now = new ProjectorNow(sitting, Passage.IN, "4709", QrCode.svg("http://x/a/b?c=d", "QR"), names);
        DRAWN.look("projector", new ProjectorScreen(sitting, now), language, Role.COLLEGE);
        var empty = new ProjectorNow(sitting, Passage.OUT, "0007", QrCode.svg("http://x/a/b?c=d", "QR"), List.of());
        DRAWN.look("projector-empty", new ProjectorScreen(sitting, empty), language, Role.COLLEGE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sittings_are_listed_with_the_one_act_each_wants(Language language) {
        List<SittingView> all = List.of(SomeScreens.open(false), SomeScreens.settled(), SomeScreens.cancelled());
        DRAWN.look(
                "sittings",
                new SittingListScreen(Which.COMING, all, START, ALL, "/sittings?which=COMING&after=1_2"),
                language,
                Role.COLLEGE);
        var over = new SittingListScreen(Which.TO_SETTLE, all, START.plusSeconds(9000), ALL, null);
        DRAWN.look("sittings-over", over, language, Role.COLLEGE);
        DRAWN.look(
                "sittings-none",
                new SittingListScreen(Which.PAST, List.of(), START, LOOK, null),
                language,
                Role.BUREAU);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_roll_tells_everyone_by_colour_word_and_shape(Language language) {
        var open = new RollScreen(SomeScreens.open(true), SomeScreens.roll(false), START, ALL);
        DRAWN.look("roll", open, language, Role.COLLEGE);
        var over = new RollScreen(SomeScreens.open(false), SomeScreens.roll(false), START.plusSeconds(9000), ALL);
        DRAWN.look("roll-over", over, language, Role.COLLEGE);
        var settled = new RollScreen(SomeScreens.settled(), SomeScreens.roll(true), START, ALL);
        DRAWN.look("roll-settled", settled, language, Role.COLLEGE);
        var empty = new RollScreen(SomeScreens.cancelled(), List.of(), START, LOOK);
        DRAWN.look("roll-empty", empty, language, Role.BUREAU);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_person_is_marked_before_and_corrected_after_settling(Language language) {
        var marked = SomeScreens.roll(false).getLast();
        DRAWN.look("mark", new MarkScreen(SomeScreens.open(false), marked), language, Role.LIAISON);
        var typed = MarkScreen.Sent.of(new MarkForm("ABSENT", "10:00", "09:00", "", 0));
        var problems = List.of(
                FieldProblem.of("left", "attendance.wrong.leftBefore"),
                FieldProblem.of("reason", "attendance.wrong.reasonMissing"));
        var wrong = new MarkScreen(SomeScreens.open(false), marked, typed, problems);
        DRAWN.look("mark-wrong", wrong, language, Role.LIAISON);
        var settled = SomeScreens.roll(true).getFirst();
        DRAWN.look("correct", new MarkScreen(SomeScreens.settled(), settled), language, Role.COLLEGE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leave_waits_is_decided_and_undone(Language language) {
        var all = List.of(
                SomeScreens.leave(LeaveState.ASKED, false),
                SomeScreens.leave(LeaveState.GRANTED, false),
                SomeScreens.leave(LeaveState.DECLINED, true),
                SomeScreens.leave(LeaveState.WITHDRAWN, false));
        DRAWN.look("leaves", new LeavesScreen(all, "/leaves?after=1_2"), language, Role.PRINCIPAL);
        var bare = new LeavesScreen.Sent(Optional.of(all.getFirst().id()), "");
        var unsaid = List.of(FieldProblem.of("reason", "attendance.wrong.reasonMissing"));
        DRAWN.look("leaves-wrong", new LeavesScreen(all, null, bare, unsaid), language, Role.PRINCIPAL);
        DRAWN.look("leaves-none", new LeavesScreen(List.of(), null), language, Role.PRINCIPAL);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_rules_are_a_list_to_print(Language language) {
        DRAWN.look("rules", new RulesScreen(CountingRules.ALL), language, Role.TEACHER);
    }

    @Test
    void who_is_missing_is_only_missed_once_it_is_over() {
        var rows = SomeScreens.roll(false);
        var during = new RollScreen(SomeScreens.open(false), rows, START, ALL);
        var after = new RollScreen(SomeScreens.open(false), rows, START.plusSeconds(9000), ALL);

        assertThat(during.state(rows.get(3))).isEqualTo(State.UNSET);
        assertThat(after.state(rows.get(3))).isEqualTo(State.MISSED);
        assertThat(after.state(rows.get(2))).isEqualTo(State.ON_THE_WAY);
        assertThat(during.isToSettle()).isFalse();
        assertThat(after.isToSettle()).isTrue();
    }

    @Test
    void nobody_who_only_looks_is_offered_to_settle() {
        var looking = new RollScreen(SomeScreens.open(false), List.of(), START.plusSeconds(9000), LOOK);
        String html = Drawn.html(looking, Language.EN, Role.BUREAU);

        assertThat(looking.isToSettle()).isFalse();
        assertThat(html).doesNotContain("/settle").doesNotContain("/people/");
    }
}
