package org.yanxun.plan.target;

/**
 * One promise of a plan.
 *
 * @param kind what sort
 * @param amount how much
 * @param bearing of what
 * @param span when; without ends if the words place it nowhere in the calendar
 * @param start where its words begin
 * @param end where they end
 */
public record Target(TargetKind kind, Amount amount, Bearing bearing, CalendarSpan span, int start, int end) {

    /** The same so much further on in the text. */
    public Target moved(int by) {
        return new Target(kind, amount, bearing, span, start + by, end + by);
    }

    /** Whether it asks for a number of these. */
    public boolean asksFor(Amount.Unit unit) {
        return kind == TargetKind.COUNT && amount.unit().filter(unit::equals).isPresent();
    }

    /** Whether it is an enumeration that states its own number. */
    public boolean isNumberedList() {
        return kind == TargetKind.LIST && amount.value().isPresent();
    }
}
