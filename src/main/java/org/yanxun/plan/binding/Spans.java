package org.yanxun.plan.binding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** The days in which a target is to be done. */
public final class Spans {

    private static final Set<TargetKind> DATED = EnumSet.of(TargetKind.DEADLINE, TargetKind.WHEN, TargetKind.PERIOD);

    private Spans() {}

    /** The days a target's words give, else those of the targets beside it in the sentence, else the plan's year. */
    public static Span of(Target target, Collection<Target> beside, PlanYear year) {
        return days(target.span(), year)
                .or(() -> beside.stream()
                        .filter(other -> DATED.contains(other.kind()))
                        .flatMap(other -> days(other.span(), year).stream())
                        .findFirst())
                .orElseGet(() -> whole(year));
    }

    /** The plan's year. */
    public static Span whole(PlanYear year) {
        return new Span(LocalDate.of(year.value(), 1, 1), LocalDate.of(year.value(), 12, 31));
    }

    private static Optional<Span> days(CalendarSpan span, PlanYear year) {
        Span whole = whole(year);
        Optional<LocalDate> from = span.firstDay();
        Optional<LocalDate> to = span.lastDay();
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate ends =
                to.orElseGet(() -> from.filter(day -> day.isAfter(whole.to())).orElse(whole.to()));
        LocalDate starts = from.orElseGet(() -> ends.isBefore(whole.from()) ? ends : whole.from());
        return Optional.of(new Span(starts, ends)).filter(days -> !days.from().isAfter(days.to()));
    }
}
