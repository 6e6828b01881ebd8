package org.yanxun.credit.year;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yanxun.credit.year.Coming.Worth;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/**
 * What a person's year still lacks of one category, and what is under way to fill it.
 *
 * @param missing how much it lacks
 * @param held sittings the person came to that wait to be settled
 * @param booked sittings to come that count to it
 * @param advice the class that would fill it with the least effort; empty if none is open to the person
 */
public record Gap(
        CreditCategory category, Credits missing, List<Coming> held, List<Coming> booked, Optional<Advice> advice) {

    /** What each category of that year lacks at that moment. */
    static List<Gap> of(PersonYear year, Instant now) {
        return year.standing().gaps().stream().map(gap -> of(year, gap, now)).toList();
    }

    private static Gap of(PersonYear year, CreditCategory category, Instant now) {
        List<Coming> own =
                year.coming().stream().filter(each -> each.countsTo(category)).toList();
        return new Gap(
                category,
                year.standing().missing(category),
                own.stream()
                        .filter(each -> each.isOver(now) && each.came() != null)
                        .toList(),
                own.stream().filter(each -> !each.isOver(now)).toList(),
                year.advice().stream()
                        .filter(each -> each.category() == category)
                        .findFirst());
    }

    /** The training hours of such sittings together. */
    public static BigDecimal hours(List<Coming> sittings) {
        return sittings.stream()
                .flatMap(each -> Optional.ofNullable(each.worth()).stream())
                .map(Worth::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
