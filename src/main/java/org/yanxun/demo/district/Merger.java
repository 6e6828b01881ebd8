package org.yanxun.demo.district;

import java.time.LocalDate;
import java.util.List;

/**
 * Two schools of the demonstration becoming one.
 *
 * @param closing the one that closes
 * @param successor the one that its people go on in
 * @param on the first day after
 */
public record Merger(Unit closing, Unit successor, LocalDate on) {

    /** The merger among these units, in the summer of that year. */
    public static Merger among(List<Unit> units, int year) {
        return new Merger(named(units, Units.MERGING), named(units, Units.SUCCESSOR), LocalDate.of(year, 8, 1));
    }

    /** Where the people of that unit work on that day. */
    public Unit at(LocalDate day, Unit unit) {
        return unit.equals(closing) && !day.isBefore(on) ? successor : unit;
    }

    private static Unit named(List<Unit> units, String name) {
        return units.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
