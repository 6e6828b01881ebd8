package org.yanxun.plan.target;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much a target asks for.
 *
 * @param value the figure, of a range its lower end, of a list its stated number; absent if there is none
 * @param values both ends of a range, or all numbers of stages and editions
 * @param names the members of a list or an exclusion, as written
 * @param unit what is counted; absent for lists and actions
 * @param comparison how the figure binds
 * @param qualifiers every soft word that stands with it
 */
public record Amount(
        Optional<BigDecimal> value,
        List<BigDecimal> values,
        List<String> names,
        Optional<Unit> unit,
        Comparison comparison,
        Set<Qualifier> qualifiers) {

    /** No figure at all. */
    public static final Amount NONE =
            new Amount(Optional.empty(), List.of(), List.of(), Optional.empty(), Comparison.EQ, Set.of());

    public Amount {
        values = List.copyOf(values);
        names = List.copyOf(names);
        qualifiers = Set.copyOf(qualifiers);
    }

    /** One figure of a unit. */
    public static Amount of(BigDecimal value, Unit unit) {
        return new Amount(Optional.of(value), List.of(), List.of(), Optional.of(unit), Comparison.EQ, Set.of());
    }

    /** Members without a figure, or with the number the text states. */
    public static Amount ofNames(Optional<BigDecimal> stated, List<String> names) {
        return new Amount(stated, List.of(), names, Optional.empty(), Comparison.EQ, Set.of());
    }

    /** The same with several numbers. */
    public Amount with(List<BigDecimal> several) {
        return new Amount(value, several, names, unit, comparison, qualifiers);
    }

    /** The same number of something else. */
    public Amount of(Unit other) {
        return new Amount(value, values, names, Optional.of(other), comparison, qualifiers);
    }

    /** The same bound in another way. */
    public Amount bound(Comparison other) {
        return new Amount(value, values, names, unit, other, qualifiers);
    }

    /** The same with more soft words. */
    public Amount soft(Collection<Qualifier> more) {
        Set<Qualifier> all = qualifiers.isEmpty() ? EnumSet.noneOf(Qualifier.class) : EnumSet.copyOf(qualifiers);
        all.addAll(more);
        return new Amount(value, values, names, unit, comparison, all);
    }

    /** Whether it shall be more each year (逐年提高). */
    public boolean growsYearly() {
        return qualifiers.contains(Qualifier.YEAR_BY_YEAR);
    }

    /** What is counted. */
    public enum Unit {
        PERSON,
        SCHOOL,
        CLASS,
        TIME,
        ITEM,
        CREDIT,
        HOUR,
        PERCENT,
        YEAR,
        SEMESTER,
        MONTH,
        WEEK,
        DAY,
        MINUTE,
        CNY,
        TWD,
        HKD
    }

    /** How a figure binds. */
    public enum Comparison {
        EQ,
        AT_LEAST,
        AT_MOST,
        ABOUT,
        RANGE
    }
}
