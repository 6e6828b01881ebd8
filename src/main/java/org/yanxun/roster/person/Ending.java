package org.yanxun.roster.person;

import java.time.LocalDate;
import org.yanxun.kernel.Period;
import org.yanxun.shell.fault.InvalidInput;

/** How something that is held comes to an end. */
final class Ending {

    private Ending() {}

    /**
     * The days that are left when that day no longer belongs to them.
     *
     * @throws InvalidInput if it lies outside them, or none would be left
     */
    static Period on(LocalDate day, Period valid) {
        boolean within = valid.contains(day) && day.isAfter(valid.from());
        if (!within) {
            throw new InvalidInput("on", "roster.wrong.dayOutside", valid.from());
        }
        return new Period(valid.from(), day);
    }
}
