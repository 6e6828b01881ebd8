package org.yanxun.insight.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanId;

/**
 * A year that was closed.
 *
 * @param id names it
 * @param year the year
 * @param from the plan that was in force
 * @param to the draft that the rest went into
 * @param at when
 * @param carried what went on, in the order of the plan
 */
public record Closing(UUID id, PlanYear year, PlanId from, PlanId to, Instant at, List<Carried> carried) {

    public Closing {
        carried = List.copyOf(carried);
    }

    /** Whether a year has come so far on a day that it can be closed: from 1 December on. */
    public static boolean isDue(PlanYear year, LocalDate today) {
        return !today.isBefore(LocalDate.of(year.value(), Month.DECEMBER, 1));
    }
}
