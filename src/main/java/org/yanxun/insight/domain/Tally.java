package org.yanxun.insight.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How many in-post teachers there are, and how many of them have reached what.
 *
 * @param people in-post teachers
 * @param reached how many have reached each measure
 */
public record Tally(int people, Map<Measure, Integer> reached) {

    /** Nobody yet. */
    public static final Tally NONE = new Tally(0, Map.of());

    public Tally {
        reached = Map.copyOf(reached);
    }

    /** How many have reached it. */
    public int reached(Measure measure) {
        return reached.getOrDefault(measure, 0);
    }

    /** How many have not. */
    public int missing(Measure measure) {
        return people - reached(measure);
    }

    /** The share that has; absent where there is nobody to count. */
    public OptionalDouble share(Measure measure) {
        return people == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) reached(measure) / people);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        Map<Measure, Integer> sum = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            sum.put(measure, reached(measure) + other.reached(measure));
        }
        return new Tally(people + other.people, sum);
    }
}
