package org.yanxun.document.sheet;

import java.time.LocalDate;
import java.time.YearMonth;

/** A date as a sheet gives it: to the day, or only to the month. */
public sealed interface SheetDate {

    /** A day. */
    record Day(LocalDate day) implements SheetDate {
        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** A month whose day is not known. */
    record Month(YearMonth month) implements SheetDate {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** The first day that is meant. */
    LocalDate first();

    /** The last day that is meant. */
    LocalDate last();
}
