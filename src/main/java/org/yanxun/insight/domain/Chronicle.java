package org.yanxun.insight.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yanxun.insight.progress.Progress;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;

/**
 * A promise over its span, and who is behind it. History is no record of its own: the indicators answer about earlier days
 * from dated facts, and those answers are remembered for a while.
 */
@Component
public class Chronicle {

    private static final int MOST_POINTS = 40;
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final long ROWS_AT_HAND = 200_000;

    /** More rows than any district has. */
    private static final int ALL = 1_000_000;

    private final Counts counts;
    private final Clock clock;
    private final Cache<Reading, List<Evidence>> read;

    @Autowired
    Chronicle(Counts counts, Clock clock) {
        this(counts, clock, Ticker.systemTicker());
    }

    /** The same whose second is told by that ticker. */
    Chronicle(Counts counts, Clock clock, Ticker ticker) {
        this.counts = counts;
        this.clock = clock;
        read = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(FRESH)
                .maximumWeight(ROWS_AT_HAND)
                .weigher((Reading reading, List<Evidence> rows) -> 1 + rows.size())
                .build();
    }

    /** Its figures at the ends of the months since its span began, and today's, or that of the day its time was over; none if nothing counts it. */
    public List<Point> line(DistrictId district, PlanYear year, Promise promise) {
        return promise.figure().map(figure -> line(district, year, figure)).orElseGet(List::of);
    }

    private List<Point> line(DistrictId district, PlanYear year, Promise.Figure figure) {
        Progress progress = figure.progress();
        List<Point> points = new ArrayList<>();
        LocalDate last = figure.binding().countedUntil(year, progress.today());
        NavigableSet<LocalDate> days =
                days(progress.span().from(), last, progress.span().to());
        figure.past().lateOn().filter(day -> day.isBefore(last)).ifPresent(days::add);
        List<Asked> past = days.stream()
                .map(day -> Asked.of(figure.binding(), district, year, day))
                .toList();
        var answers = counts.all(past);
        for (Asked asked : past) {
            Optional<Count> answer = answers.getOrDefault(asked, Optional.empty());
            answer.map(progress.aim()::measure)
                    .filter(value -> value.isPresent())
                    .ifPresent(value -> points.add(new Point(asked.question().day(), value.getAsDouble())));
        }
        progress.value().ifPresent(value -> points.add(new Point(last, value)));
        return points;
    }

    private static NavigableSet<LocalDate> days(LocalDate first, LocalDate last, LocalDate end) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = first.withDayOfMonth(first.lengthOfMonth());
                day.isBefore(last) && !day.isAfter(end) && days.size() < MOST_POINTS;
                day = day.plusDays(1).withDayOfMonth(day.plusDays(1).lengthOfMonth())) {
            days.add(day);
        }
        if (first.isBefore(last)) {
            days.add(first);
        }
        LocalDate weekAgo = last.minusDays(7);
        if (weekAgo.isAfter(first)) {
            days.add(weekAgo);
        }
        return days;
    }

    /**
     * The rows behind its figure that lie in the scope, all of them: at most a second old, as the figure is, and read once
     * however many leaf through them at the same time.
     */
    public List<Evidence> behind(Scope scope, PlanYear year, Promise promise) {
        return promise.figure()
                .map(figure -> Asked.of(figure.binding(), scope.district(), year, LocalDate.now(clock)))
                .map(asked ->
                        read.get(new Reading(asked, scope), one -> counts.evidence(one.asked(), one.scope(), ALL)))
                .orElseGet(List::of);
    }

    /** The first day whose events its figure counts; absent where it counts what is so on a day, or nothing does. */
    public Optional<LocalDate> since(Promise promise) {
        return promise.figure()
                .map(Promise.Figure::binding)
                .filter(counts::isOfSpan)
                .map(binding -> binding.span().from());
    }

    private record Reading(Asked asked, Scope scope) {}

    /**
     * A figure on a day.
     *
     * @param day the day
     * @param value in the measure of its goal: a number, or per cent
     */
    public record Point(LocalDate day, double value) {}
}
