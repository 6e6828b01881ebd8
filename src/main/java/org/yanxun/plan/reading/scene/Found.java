package org.yanxun.plan.reading.scene;

import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.TargetKind;

/**
 * A target in a segment, its places being those of the segment's words.
 *
 * @param kind what sort
 * @param amount how much
 * @param span when
 * @param bearing of what; nothing until the last rule has looked
 * @param start where it begins
 * @param end where it ends
 */
public record Found(TargetKind kind, Amount amount, CalendarSpan span, Bearing bearing, int start, int end) {

    public static Found of(TargetKind kind, Amount amount, int start, int end) {
        return new Found(kind, amount, CalendarSpan.NONE, Bearing.NONE, start, end);
    }

    public Found at(CalendarSpan when) {
        return new Found(kind, amount, when, bearing, start, end);
    }

    public Found about(Bearing other) {
        return new Found(kind, amount, span, other, start, end);
    }

    public Found sized(Amount other) {
        return new Found(kind, other, span, bearing, start, end);
    }

    /** The same with words that end at another place. */
    public Found until(int other) {
        return new Found(kind, amount, span, bearing, start, other);
    }

    public Found turned(TargetKind other) {
        return new Found(other, amount, span, bearing, start, end);
    }
}
