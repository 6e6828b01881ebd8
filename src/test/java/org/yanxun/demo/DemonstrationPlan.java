package org.yanxun.demo;

/** The demonstration's plan for tests of other rooms. */
public final class DemonstrationPlan {

    private DemonstrationPlan() {}

    /** As it is read in that year. */
    public static String of(int year) {
        return PlanLoad.text(year);
    }
}
