package org.yanxun.credit.year;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;

/**
 * People's years. What is open to all (a district's open classes) is read once for everyone and at most two seconds old;
 * what is a person's own is always read afresh.
 */
@Service
public class Years {

    private final YearStore store;
    private final Clock clock;
    private final LoadingCache<DistrictId, List<OpenClass>> open;

    Years(YearStore store, OpenClassStore classes, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.open = Caffeine.newBuilder()
                .maximumSize(1_000)
                .expireAfterWrite(Duration.ofSeconds(2))
                .build(district -> classes.open(district, clock.instant()));
    }

    /** A person's year with all its parts; sittings to come and advice only in the present year. */
    public PersonYear of(DistrictId district, UUID person, PlanYear year) {
        Standing standing = standing(district, person, year);
        List<Line> lines = store.lines(district, person, year.value());
        LocalDate today = LocalDate.now(clock);
        if (!year.equals(PlanYear.of(today))) {
            return new PersonYear(standing, lines, List.of(), List.of());
        }
        Instant now = clock.instant();
        List<Coming> coming = store.coming(district, person, now);
        return new PersonYear(standing, lines, coming, advice(district, person, standing, coming));
    }

    /** How far a person is in a year. */
    public Standing standing(DistrictId district, UUID person, PlanYear year) {
        return store.standing(district, person, year.value());
    }

    /** The year we are in. */
    public PlanYear now() {
        return PlanYear.of(LocalDate.now(clock));
    }

    /** How much of that year is past, 0 to 1. */
    public double elapsed(PlanYear year) {
        return year.elapsedOn(LocalDate.now(clock));
    }

    private List<Advice> advice(DistrictId district, UUID person, Standing standing, List<Coming> own) {
        List<OpenClass> classes = open.get(district);
        if (standing.gaps().isEmpty() || classes.isEmpty()) {
            return List.of();
        }
        return Advice.of(standing, classes, store.posts(district, person, LocalDate.now(clock)), own);
    }
}
