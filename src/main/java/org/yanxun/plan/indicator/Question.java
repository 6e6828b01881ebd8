package org.yanxun.plan.indicator;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.language.Script;

/**
 * What is asked of an indicator.
 *
 * @param district whose facts
 * @param year the plan's year
 * @param from the first day whose events count; what is so on a day, as people in post are, is not limited by it
 * @param day the facts up to the end of this day; also the census day of ratios
 * @param parameters as chosen; those left out count everything
 */
public record Question(
        DistrictId district, PlanYear year, LocalDate from, LocalDate day, Map<String, String> parameters) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public Question {
        parameters = Map.copyOf(parameters);
    }

    /** The same of events since the year's first day. */
    public Question(DistrictId district, PlanYear year, LocalDate day, Map<String, String> parameters) {
        this(district, year, year.days().from(), day, parameters);
    }

    /** A parameter's value; absent if it was left out. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** A parameter's value, or an empty text if it was left out: for SQL that then filters nothing. */
    public String text(String name) {
        return value(name).orElse("");
    }

    /** A parameter's words as patterns for {@code ilike any}, in both scripts; none if it was left out. */
    public String[] patterns(String name) {
        return value(name).map(Script::both).orElseGet(List::of).stream()
                .map(words -> "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    /** The moment the day is over. */
    public OffsetDateTime end() {
        return day.plusDays(1).atStartOfDay(SHANGHAI).toOffsetDateTime();
    }

    /** The moment the plan's year begins. */
    public OffsetDateTime begin() {
        return year.days().from().atStartOfDay(SHANGHAI).toOffsetDateTime();
    }

    /**
     * The moment from which events of the year's own classes count: the beginning of the first day; any time at all where
     * that is not after the year's first, since a seat taken in December is one of the year whose class it is.
     */
    public OffsetDateTime since() {
        LocalDate first = from.isAfter(year.days().from()) ? from : LocalDate.EPOCH;
        return first.atStartOfDay(SHANGHAI).toOffsetDateTime();
    }

    /** The same asked about another day. */
    public Question on(LocalDate other) {
        return new Question(district, year, from, other, parameters);
    }
}
