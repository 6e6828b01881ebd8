package org.yanxun.plan.reading.time;

import java.util.Locale;

/**
 * A place in the calendar as said.
 *
 * @param year 0 if not said
 * @param from its first month, 0 if only a year is said
 * @param to its last month; beyond 12 it lies in the next year
 * @param day 0 if not said
 * @param mark how it is to be taken
 * @param place where it stands
 */
record Point(int year, int from, int to, int day, Mark mark, Place place) {

    private static final int MONTHS = 12;

    boolean isYearOnly() {
        return from == 0;
    }

    Point in(int otherYear) {
        return new Point(otherYear, from, to, day, mark, place);
    }

    Point marked(Mark other) {
        return new Point(year, from, to, day, other, place);
    }

    Point on(int otherDay) {
        return new Point(year, from, to, otherDay, mark, place);
    }

    Point upTo(int end) {
        return new Point(year, from, to, day, mark, new Place(place.start, end, place.guessed));
    }

    String first() {
        return day > 0
                ? written(year, from) + String.format(Locale.ROOT, "-%02d", day)
                : written(year, Math.max(1, from));
    }

    String last() {
        if (day > 0) {
            return first();
        }
        int month = isYearOnly() ? MONTHS : to;
        return written(month > MONTHS ? year + 1 : year, month > MONTHS ? month - MONTHS : month);
    }

    private static String written(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    /** How a point binds by its own words. */
    enum Mark {
        /** In it. */
        IN,
        /** By its end: 底, 前, 内. */
        BY,
        /** Again and again, or at no place in the calendar: 每月, 双休日. */
        NOWHERE
    }

    /** Where a point stands in the words, and whether its year was told from two digits. */
    record Place(int start, int end, boolean guessed) {}
}
