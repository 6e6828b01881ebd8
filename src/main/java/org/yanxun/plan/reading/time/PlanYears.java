package org.yanxun.plan.reading.time;

/**
 * The years a plan is for.
 *
 * @param first its year, of several the first; 0 if unknown
 * @param last its last year; the same for a plan of one calendar year
 * @param schoolYear whether it runs from August to July
 * @param above what the headings above a place say of the time
 */
public record PlanYears(int first, int last, boolean schoolYear, Said above) {

    /** The year a two-digit year may mean is at most so far away. */
    private static final int NEAR = 7;

    private static final int AUGUST = 8;

    /** Nothing known. */
    public static final PlanYears UNKNOWN = new PlanYears(0, 0, false);

    public PlanYears(int first, int last, boolean schoolYear) {
        this(first, last, schoolYear, Said.NOTHING);
    }

    /** A plan of one calendar year. */
    public static PlanYears of(int year) {
        return new PlanYears(year, year, false);
    }

    /** Whether it is a plan of one year, be it a school year. */
    boolean isOneYear() {
        return first == last || (schoolYear && last == first + 1);
    }

    /** The same beneath words that say more. */
    public PlanYears beneath(Said said) {
        return new PlanYears(first, last, schoolYear, said.within(above));
    }

    /** The year in which a month lies that is said without one. */
    int yearOf(int month) {
        if (above.year() > 0) {
            return above.year();
        }
        return schoolYear && month < AUGUST ? first + 1 : first;
    }

    /** What two digits mean as a year; 0 if nothing near the plan's. */
    int resolve(int twoDigits) {
        int year = first / 100 * 100 + twoDigits;
        return first > 0 && Math.abs(year - first) <= NEAR ? year : 0;
    }

    /** Whether these are exactly the plan's own years. */
    boolean isOwn(int from, int to) {
        return first > 0 && from == first && (to == last || (schoolYear && to == from));
    }
}
