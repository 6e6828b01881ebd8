package org.yanxun.insight.domain;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.promise.TargetId;

/**
 * What everyone's board shows: figures at most a second old, counted once however many ask at the same time.
 */
@Component
public class Board {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int DISTRICTS = 500;

    private final Plans plans;
    private final FigureStore store;
    private final PromiseBook book;
    private final Clock clock;
    private final LoadingCache<Key, Figures> cache;
    private final LoadingCache<DistrictId, List<PlanYear>> years;

    @Autowired
    Board(Plans plans, FigureStore store, PromiseBook book, Clock clock) {
        this(plans, store, book, clock, Ticker.systemTicker());
    }

    /** The same whose second is told by that ticker. */
    Board(Plans plans, FigureStore store, PromiseBook book, Clock clock, Ticker ticker) {
        this.plans = plans;
        this.store = store;
        this.book = book;
        this.clock = clock;
        cache = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(FRESH)
                .maximumSize(DISTRICTS)
                .build(this::count);
        years = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(FRESH)
                .maximumSize(DISTRICTS)
                .build(district -> plans.all(district).stream()
                        .filter(Plan::isAdopted)
                        .map(Plan::year)
                        .sorted()
                        .toList());
    }

    /** The year that runs today. */
    public PlanYear thisYear() {
        return PlanYear.of(LocalDate.now(clock));
    }

    /** The years that have a plan in force, the earliest first. */
    public List<PlanYear> years(DistrictId district) {
        return years.get(district);
    }

    /** A district's figures of a year. */
    public Figures figures(DistrictId district, PlanYear year) {
        Key key = new Key(district, year);
        Figures figures = cache.get(key);
        // Whoever has just adopted a plan would be misled by a board that says there is none.
        return figures.plan().isEmpty() && yearsNow(district).contains(year) ? fresh(key) : figures;
    }

    /** The plan whose promises a year's board shows; absent while none is in force. */
    public Optional<PlanId> plan(DistrictId district, PlanYear year) {
        return figures(district, year).plan().map(document -> document.plan().id());
    }

    /** The figures of the year whose plan holds that target; absent if no plan in force does. */
    public Optional<Figures> holding(DistrictId district, TargetId target) {
        return book.yearOf(district, target).map(year -> figures(district, year));
    }

    /** Whoever has just decided something is shown what came of it. */
    public void renew(DistrictId district, PlanYear year) {
        cache.invalidate(new Key(district, year));
    }

    private List<PlanYear> yearsNow(DistrictId district) {
        years.invalidate(district);
        return years.get(district);
    }

    private Figures fresh(Key key) {
        cache.invalidate(key);
        return cache.get(key);
    }

    private Figures count(Key key) {
        LocalDate today = LocalDate.now(clock);
        Optional<PlanDocument> plan = plans.adopted(key.district(), key.year());
        boolean areCounted = plan.filter(PlanDocument::requirementWanted).isPresent();
        List<SchoolTally> schools = store.schools(key.district(), key.year(), today);
        Tally district = Figures.sum(schools);
        List<Promise> promises = plan.map(document -> book.of(key.district(), document, today, district))
                .orElseGet(List::of);
        List<Noticed> findings =
                plan.map(document -> book.findings(key.district(), document)).orElseGet(List::of);
        return new Figures(key.year(), today, plan, areCounted, schools, promises, findings);
    }

    private record Key(DistrictId district, PlanYear year) {}
}
