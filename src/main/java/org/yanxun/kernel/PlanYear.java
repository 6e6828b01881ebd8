package org.yanxun.kernel;

import java.time.LocalDate;

/** A plan's year: a calendar year, 1 January to 31 December (DOMAIN 1b, question 4). */
public record PlanYear(int value) implements Comparable<PlanYear> {

    public PlanYear {
        if (value < 1949 || value > 2999) {
            throw new IllegalArgumentException("no plan year: " + value);
        }
    }

    /** The plan year a date falls in. */
    public static PlanYear of(LocalDate date) {
        return new PlanYear(date.getYear());
    }

    /** The year's days, both ends included. */
    public Period days() {
        return new Period(LocalDate.of(value, 1, 1), LocalDate.of(value + 1, 1, 1));
    }

    /** How much of the year is past on the given date: 0 before it begins, 1 once it is over. */
    public double elapsedOn(LocalDate date) {
        Period days = days();
        double past = date.toEpochDay() - days.from().toEpochDay();
        return Math.clamp(past / days.length(), 0, 1);
    }

    @Override
    public int compareTo(PlanYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
