package org.yanxun.credit.year;

import java.time.Instant;
import java.util.List;

/**
 * Everything of a person's year.
 *
 * @param standing how far it is
 * @param lines the ledger's lines, the latest first
 * @param coming the sittings that are not settled yet
 * @param advice what would fill the gaps
 */
public record PersonYear(Standing standing, List<Line> lines, List<Coming> coming, List<Advice> advice) {

    public PersonYear {
        lines = List.copyOf(lines);
        coming = List.copyOf(coming);
        advice = List.copyOf(advice);
    }

    /** What each category lacks at that moment, with what is under way to fill it. */
    public List<Gap> gaps(Instant now) {
        return Gap.of(this, now);
    }
}
