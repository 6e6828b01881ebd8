package org.yanxun.plan.reading.time;

import java.util.Set;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Qualifier;

/**
 * A date, a stretch of time or a frequency in the words.
 *
 * @param sort what it is
 * @param span its place in the calendar
 * @param qualifiers soft words in it
 * @param year the first year it names or implies; 0 if none
 * @param guessed whether its year was told from two digits
 * @param start where it begins in the words
 * @param end where it ends
 */
public record Dated(
        Sort sort, CalendarSpan span, Set<Qualifier> qualifiers, int year, boolean guessed, int start, int end) {

    /** What a date is to a promise. */
    public enum Sort {
        PERIOD,
        DEADLINE,
        WHEN,
        /** The plan's own year, which tells nothing new. */
        OWN
    }

    Dated sorted(Sort other, CalendarSpan otherSpan, int otherStart, int otherEnd) {
        return new Dated(other, otherSpan, qualifiers, year, guessed, otherStart, otherEnd);
    }
}
