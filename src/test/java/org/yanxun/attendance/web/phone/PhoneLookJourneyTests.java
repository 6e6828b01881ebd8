package org.yanxun.attendance.web.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.web.SomeScreens.START;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.attendance.leave.LeaveState;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.attendance.roll.OwnSitting;
import org.yanxun.attendance.roll.RollRow;
import org.yanxun.attendance.web.SomeScreens;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.speech.Language;

class PhoneLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_check_in_page_asks_for_four_digits_and_shows_the_rest(Language language) {
        List<OwnSitting> around = List.of(
                SomeScreens.own(false, false, false),
                SomeScreens.own(true, true, false),
                SomeScreens.own(true, false, false));
        DRAWN.look("check-in", screen("", Optional.empty(), around), language, Role.TEACHER);
        DRAWN.look("check-in-none", screen("", Optional.empty(), List.of()), language, Role.TEACHER);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_scan_waits_for_one_tap(Language language) {
        Optional<OwnSitting> mine = Optional.of(SomeScreens.own(false, false, false));
        DRAWN.look("check-in-scanned", screen("ticket", mine, List.of()), language, Role.TEACHER);
        var refused = new Verdict.Refused("attendance.verdict.NOT_EXPECTED", List.of());
        DRAWN.look("check-in-not-taken", new NotTakenScreen(refused), language, Role.TEACHER);
        DRAWN.look("check-in-stranger", screen("ticket", Optional.empty(), List.of()), language, Role.TEACHER);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ones_own_sitting_shows_what_is_noted_and_leave(Language language) {
        DRAWN.look("own", own(SomeScreens.own(false, false, false), Optional.empty()), language, Role.TEACHER);
        DRAWN.look("own-came", own(SomeScreens.own(true, true, false), Optional.empty()), language, Role.TEACHER);
        for (LeaveState state : List.of(LeaveState.ASKED, LeaveState.DECLINED)) {
            var leave = Optional.of(SomeScreens.leave(state, false));
            DRAWN.look("own-" + state, own(SomeScreens.own(false, false, false), leave), language, Role.TEACHER);
        }
        RollRow settled = SomeScreens.roll(true).get(1);
        var frozen = new OwnSittingScreen(
                SomeScreens.own(true, false, true),
                Optional.of(settled),
                Optional.empty(),
                UUID.randomUUID(),
                START,
                List.of());
        DRAWN.look("own-settled", frozen, language, Role.TEACHER);
    }

    @Test
    void what_takes_check_ins_now_comes_first() {
        OwnSitting waiting = SomeScreens.own(false, false, false);
        OwnSitting leaving = SomeScreens.own(true, true, false);
        OwnSitting done = SomeScreens.own(true, false, false);
        CheckInScreen screen = screen("", Optional.empty(), List.of(done, waiting, leaving));

        assertThat(screen.open()).containsExactly(waiting, leaving);
        assertThat(screen.others()).containsExactly(done);
    }

    @Test
    void a_sitting_opens_an_hour_before_and_closes_with_its_end() {
        OwnSitting sitting = SomeScreens.own(false, false, false);

        assertThat(sitting.isOpenAt(START.minusSeconds(3601))).isFalse();
        assertThat(sitting.isOpenAt(START.minusSeconds(3600))).isTrue();
        assertThat(sitting.isOpenAt(START.plusSeconds(5400))).isTrue();
        assertThat(sitting.isOpenAt(START.plusSeconds(5401))).isFalse();
        assertThat(SomeScreens.own(false, false, true).isOpenAt(START)).isFalse();
    }

    @Test
    void leaving_is_open_from_coming_until_two_hours_after_the_end() {
        OwnSitting sitting = SomeScreens.own(true, true, false);

        assertThat(sitting.isLeavingAt(START.plusSeconds(60))).isTrue();
        assertThat(sitting.isLeavingAt(START.plusSeconds(5400 + 7200))).isTrue();
        assertThat(sitting.isLeavingAt(START.plusSeconds(5400 + 7201))).isFalse();
        assertThat(SomeScreens.own(false, true, false).isLeavingAt(START)).isFalse();
        assertThat(SomeScreens.own(true, false, false).isLeavingAt(START)).isFalse();
    }

    @Test
    void leave_is_asked_once_and_not_by_who_came_or_where_it_is_closed() {
        assertThat(own(SomeScreens.own(false, false, false), Optional.empty()).mayAsk())
                .isTrue();
        assertThat(own(SomeScreens.own(true, false, false), Optional.empty()).mayAsk())
                .isFalse();
        assertThat(own(SomeScreens.own(false, false, true), Optional.empty()).mayAsk())
                .isFalse();
        assertThat(leave(LeaveState.ASKED).mayAsk()).isFalse();
        assertThat(leave(LeaveState.ASKED).mayWithdraw()).isTrue();
        assertThat(leave(LeaveState.GRANTED).mayWithdraw()).isTrue();
        assertThat(leave(LeaveState.DECLINED).mayAsk()).isTrue();
        assertThat(leave(LeaveState.WITHDRAWN).mayWithdraw()).isFalse();
    }

    private static OwnSittingScreen leave(LeaveState state) {
        return own(SomeScreens.own(false, false, false), Optional.of(SomeScreens.leave(state, false)));
    }

    private static CheckInScreen screen(String ticket, Optional<OwnSitting> scanned, List<OwnSitting> around) {
        return new CheckInScreen(ticket, scanned, around, START, CheckInScreen.Sent.NOTHING);
    }

    private static OwnSittingScreen own(OwnSitting sitting, Optional<LeaveView> leave) {
        RollRow row = SomeScreens.roll(false).getFirst();
        return new OwnSittingScreen(sitting, Optional.of(row), leave, UUID.randomUUID(), START, List.of());
    }
}
