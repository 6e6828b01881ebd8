package org.yanxun.insight.domain;

import java.util.Arrays;
import java.util.Optional;
import org.yanxun.kernel.CreditCategory;

/** What is counted of the yearly credits (plan row 5.1): who has all minima, or one of them. */
public enum Measure {
    /** All minima together. */
    ALL(Optional.empty()),
    /** The minimum of centralised training. */
    CENTRALISED(Optional.of(CreditCategory.CENTRALISED)),
    /** The minimum of online training. */
    ONLINE(Optional.of(CreditCategory.ONLINE)),
    /** The minimum of school-based training. */
    SCHOOL_BASED(Optional.of(CreditCategory.SCHOOL_BASED));

    private final Optional<CreditCategory> category;

    Measure(Optional<CreditCategory> category) {
        this.category = category;
    }

    /** The category it looks at; absent for all of them. */
    public Optional<CreditCategory> category() {
        return category;
    }

    /** The key of its words. */
    public String key() {
        return "insight.measure." + name();
    }

    /** The measure of that name; all minima for any other text. */
    public static Measure named(String name) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    /** The measure of a category. */
    public static Measure of(CreditCategory category) {
        return named(category.name());
    }
}
