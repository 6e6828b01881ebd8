package org.yanxun.plan.indicator;

import java.util.Arrays;
import java.util.List;

/**
 * Something one may choose about an indicator. Its label stands under {@code <indicator>.<name>}, an option's under
 * {@code <indicator>.<name>.<option>}.
 *
 * @param name such as {@code category}
 * @param options the values it may have; empty where any text or number may stand
 */
public record Parameter(String name, List<String> options) {

    public Parameter {
        options = List.copyOf(options);
    }

    /** One of several values. */
    public static Parameter choice(String name, List<String> options) {
        return new Parameter(name, options);
    }

    /** One of several codes. */
    public static Parameter choice(String name, Enum<?>[] codes) {
        return choice(name, Arrays.stream(codes).map(Enum::name).toList());
    }

    /** Words or a number of one's own. */
    public static Parameter open(String name) {
        return new Parameter(name, List.of());
    }

    /** Whether it may have this value. */
    public boolean admits(String value) {
        return options.isEmpty() || options.contains(value);
    }
}
