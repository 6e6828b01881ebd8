package org.yanxun.insight.web.promise;

import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.fault.NotThere;

/** The year in an address. */
public final class Years {

    private Years() {}

    /** The plan year; an address that names none leads nowhere. */
    public static PlanYear of(int year) {
        try {
            return new PlanYear(year);
        } catch (IllegalArgumentException e) {
            throw new NotThere();
        }
    }
}
