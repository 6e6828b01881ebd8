package org.yanxun.demo.year;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Which plan years the demonstration tells of. A year's training begins in March, so until the end of April the year before
 * is told too: there is a whole year to look at on every day.
 */
public final class PlanYears {

    private PlanYears() {}

    /** The years told on that day, the earlier first. */
    public static List<Integer> toldOn(LocalDate day) {
        int year = day.getYear();
        return day.getMonth().compareTo(Month.APRIL) <= 0 ? List.of(year - 1, year) : List.of(year);
    }

    /** The first of them: the one that the roster's changes belong to. */
    public static int firstToldOn(LocalDate day) {
        return toldOn(day).getFirst();
    }
}
