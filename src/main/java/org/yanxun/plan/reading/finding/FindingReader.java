package org.yanxun.plan.reading.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.yanxun.plan.target.Finding;

/** Checks a read plan. */
public final class FindingReader {

    private static final List<BiConsumer<Matter, Consumer<Finding>>> CHECKS = List.of(
            PeriodChecks::in,
            DurationChecks::in,
            SumChecks::in,
            TableSums::in,
            ListChecks::in,
            YearChecks::in,
            DuplicateChecks::in,
            LostWords::in,
            NumberingChecks::in,
            References::in,
            Hints::in);

    private FindingReader() {}

    /** All findings in the order of their places. */
    public static List<Finding> read(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        CHECKS.forEach(check -> check.accept(matter, findings::add));
        List<Finding> once = new ArrayList<>(new LinkedHashSet<>(findings));
        once.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::code));
        return once;
    }
}
