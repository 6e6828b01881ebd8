package org.yanxun.plan.reading;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.time.PlanYears;
import org.yanxun.plan.reading.time.Said;

/**
 * What the headings above each line of a section say of the time. A month that a line opens with holds for the lines
 * beneath: for those numbered further inside, or, where it stands without a number, for all up to the next.
 */
final class Dating {

    private static final int SECTION = -1;
    private static final int UNNUMBERED = Integer.MAX_VALUE;
    private static final Pattern ALONE = Pattern.compile("[^,;。]{1,18}");

    private final PlanYears years;
    private final NavigableMap<Integer, Said> above = new TreeMap<>();
    private boolean alone;

    private Dating(PlanYears years) {
        this.years = years;
    }

    /** At the head of a section. */
    static Dating in(Outline.Chapter chapter, PlanYears years) {
        Dating dating = new Dating(years);
        chapter.heading()
                .flatMap(heading -> Said.opening(heading.title().text(), years))
                .ifPresent(said -> dating.above.put(SECTION, said));
        return dating;
    }

    /** The plan's years as they are at the next line, its number apart. */
    PlanYears at(String words, Optional<Numbering.Mark> mark) {
        int depth = mark.map(found -> 2 * found.way().depth()).orElse(UNNUMBERED);
        if (depth < UNNUMBERED) {
            settle(depth);
            above.tailMap(depth, true).clear();
        }
        Said.opening(words, years).ifPresent(said -> {
            above.put(depth, said);
            alone = ALONE.matcher(words).matches();
        });
        return now();
    }

    /** What stood alone without a number is outside the numbers that follow it. */
    private void settle(int depth) {
        Said said = above.get(UNNUMBERED);
        if (said != null && alone) {
            above.tailMap(depth - 1, true).clear();
            above.put(depth - 1, said);
        }
    }

    private PlanYears now() {
        PlanYears here = years;
        for (Said said : above.values()) {
            here = here.beneath(said);
        }
        return here;
    }
}
