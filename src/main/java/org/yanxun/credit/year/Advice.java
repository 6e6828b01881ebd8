package org.yanxun.credit.year;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/**
 * The open class that fills a gap with the least effort.
 *
 * @param category the category that lacks something
 * @param missing how much it lacks
 * @param offer the class
 */
public record Advice(CreditCategory category, Credits missing, OpenClass offer) {

    /**
     * For each gap the smallest class that fills it, or else the one that fills most of it: open to the person, with no
     * session at the time of another.
     */
    static List<Advice> of(Standing standing, List<OpenClass> open, Candidate person) {
        return standing.gaps().stream()
                .flatMap(gap -> best(gap, standing.missing(gap), open, person).stream())
                .toList();
    }

    private static Optional<Advice> best(CreditCategory gap, Credits missing, List<OpenClass> open, Candidate person) {
        Comparator<OpenClass> leastEffort = Comparator.comparingInt(
                        (OpenClass each) -> each.credits().reaches(missing) ? 0 : 1)
                .thenComparing(each -> each.credits().reaches(missing)
                        ? each.credits().value()
                        : each.credits().value().negate());
        return open.stream()
                .filter(each -> each.category() == gap && each.admits(person) && !each.clashesWith(person))
                .min(leastEffort)
                .map(each -> new Advice(gap, missing, each));
    }
}
