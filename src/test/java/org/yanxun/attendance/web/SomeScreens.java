package org.yanxun.attendance.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.Noted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.leave.LeaveState;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.attendance.roll.OwnSitting;
import org.yanxun.attendance.roll.RollRow;
import org.yanxun.attendance.roll.SittingView;

/** What attendance's pages show, made up for looking at them. */
public final class SomeScreens {

    /** When every sitting here begins. */
    public static final Instant START = Instant.parse("2013-10-09T05:30:00Z");

    private static final Instant END = START.plusSeconds(5400);

    private SomeScreens() {}

    /** A sitting under way. */
    public static SittingView open(boolean checkout) {
        return sitting(checkout, new SittingView.Ending(null, null, null));
    }

    /** The same, settled. */
    public static SittingView settled() {
        return sitting(false, new SittingView.Ending(null, END.plusSeconds(600), "沈教務"));
    }

    /** The same, called off. */
    public static SittingView cancelled() {
        return sitting(false, new SittingView.Ending(START.minusSeconds(86_400), null, null));
    }

    /** A roll with every status on it. */
    public static List<RollRow> roll(boolean frozen) {
        List<RollRow> rows = new ArrayList<>();
        rows.add(row("顧老師", noted(START, null, null, false), frozen ? present("PRESENT", null) : null));
        rows.add(row("虞老師", noted(START.plusSeconds(1200), null, null, false), frozen ? late() : null));
        rows.add(row("阿依古麗·買買提", noted(null, null, null, true), null));
        rows.add(row("樂老師", noted(null, null, null, false), null));
        var byHand = new Noted.ByHand("CAME", START, END.minusSeconds(1800));
        rows.add(row("勵老師", noted(null, null, byHand, false), frozen ? present("CORRECTED", "漏記") : null));
        return rows;
    }

    /** One's own sitting, come to or not, with or without check-out. */
    public static OwnSitting own(boolean came, boolean checkout, boolean closed) {
        return new OwnSitting(
                UUID.randomUUID(),
                "課例研討：閱讀教學",
                "蛟川校區 302",
                "教師進修學校",
                START,
                END,
                checkout,
                new OwnSitting.Own(came ? START : null, null, false, closed));
    }

    /** A request for leave in that state. */
    public static LeaveView leave(LeaveState state, boolean settled) {
        boolean decided = state == LeaveState.GRANTED || state == LeaveState.DECLINED;
        return new LeaveView(
                UUID.randomUUID(),
                decided ? 1 : 0,
                new LeaveView.Who(UUID.randomUUID(), "樂老師", "蛟川國小"),
                new LeaveView.From(UUID.randomUUID(), "課例研討：閱讀教學", START, settled),
                "當天帶學生參加比賽",
                START.minusSeconds(86_400),
                state,
                decided ? new LeaveView.Decision(START.minusSeconds(3600), "陳校長", "比賽改期") : null);
    }

    /** A sitting between those moments, not settled. */
    static SittingView between(String start, String end) {
        return sitting(Instant.parse(start), Instant.parse(end), false, new SittingView.Ending(null, null, null));
    }

    /** The same, held by others and led by the reader. */
    static SittingView led(SittingView sitting) {
        return new SittingView(
                sitting.id(),
                sitting.title(),
                sitting.place(),
                sitting.organiser(),
                sitting.startsAt(),
                sitting.endsAt(),
                sitting.checkout(),
                false,
                sitting.ending(),
                sitting.counts());
    }

    private static SittingView sitting(boolean checkout, SittingView.Ending ending) {
        return sitting(START, END, checkout, ending);
    }

    private static SittingView sitting(Instant start, Instant end, boolean checkout, SittingView.Ending ending) {
        return new SittingView(
                UUID.randomUUID(),
                "課例研討：閱讀教學",
                "蛟川校區 302",
                "教師進修學校",
                start,
                end,
                checkout,
                true,
                ending,
                new SittingView.Counts(42, 37, 2));
    }

    private static RollRow row(String name, Noted noted, RollRow.@Nullable Frozen frozen) {
        var mark = noted.byHand() == null ? new RollRow.Mark(0, null, null) : new RollRow.Mark(1, "手機沒電", "沈教務");
        return new RollRow(UUID.randomUUID(), name, "蛟川國小", noted, mark, RollRow.Late.NONE, frozen);
    }

    private static Noted noted(
            @Nullable Instant came, @Nullable Instant left, Noted.@Nullable ByHand byHand, boolean leave) {
        return new Noted(new Noted.Course(START, END, false), came, left, byHand, leave);
    }

    private static RollRow.Frozen present(String rule, @Nullable String reason) {
        return new RollRow.Frozen(new Counted(PresenceStatus.PRESENT, 90, rule), reason == null ? 0 : 1, reason);
    }

    private static RollRow.Frozen late() {
        return new RollRow.Frozen(new Counted(PresenceStatus.LATE, 70, "LATE"), 0, null);
    }
}
