package org.yanxun.insight.domain;

import java.util.Optional;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.State;

/**
 * Where a promise was carried over from, and how that stood on the day its year was closed.
 *
 * @param year the former plan's year
 * @param target the former promise
 * @param state where it stood
 * @param stood how far it had come; absent if nothing counted it
 */
public record Origin(PlanYear year, TargetId target, State state, Optional<Stood> stood) {

    /**
     * How far a promise had come.
     *
     * @param value in the measure of its goal: a number, or per cent
     * @param goal how much was asked for
     * @param isShare whether both are per cent
     */
    public record Stood(double value, double goal, boolean isShare) {

        /** How far a promise is today; absent if nothing counts it. */
        public static Optional<Stood> of(Promise promise) {
            return promise.figure()
                    .filter(figure -> figure.progress().value().isPresent())
                    .map(figure -> new Stood(
                            figure.progress().valueOrZero(),
                            figure.binding().goal().amount().doubleValue(),
                            figure.progress().aim().isShare()));
        }
    }
}
