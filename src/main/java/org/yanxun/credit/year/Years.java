package org.yanxun.credit.year;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.yanxun.database.Batcher;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;

/**
 * People's years. What is open to all (a district's open classes) is read once for everyone and at most two seconds old;
 * what is a person's own is always read afresh, together with whoever else asks at the same moment.
 */
@Service
public class Years {

    private final YearStore store;
    private final CandidateStore candidates;
    private final Clock clock;
    private final LoadingCache<DistrictId, List<OpenClass>> open;
    private final Batcher<Asked, Part> reader;

    Years(YearStore store, CandidateStore candidates, OpenClassStore classes, Clock clock) {
        this.store = store;
        this.candidates = candidates;
        this.clock = clock;
        this.open = Caffeine.newBuilder()
                .maximumSize(1_000)
                .expireAfterWrite(Duration.ofSeconds(2))
                .build(district -> classes.open(district, clock.instant()));
        this.reader = new Batcher<>(
                "read years",
                TransactionOperations.withoutTransaction(),
                Asked::lane,
                this::read,
                Batcher.Limits.usual());
    }

    /** A person's year with all its parts; sittings not settled yet and advice only in the present year. */
    public PersonYear of(DistrictId district, UUID person, PlanYear year) {
        Part part = reader.submit(new Asked(district, person, year));
        return new PersonYear(part.standing(), part.lines(), part.coming(), advice(district, part));
    }

    /** How far a person is in a year. */
    public Standing standing(DistrictId district, UUID person, PlanYear year) {
        var asked = new YearStore.Asked(district, year.value(), List.of(person));
        return Objects.requireNonNull(store.standings(asked).get(person), "everyone asked for has a standing");
    }

    /** The year we are in. */
    public PlanYear now() {
        return PlanYear.of(LocalDate.now(clock));
    }

    /** How much of that year is past, 0 to 1. */
    public double elapsed(PlanYear year) {
        return year.elapsedOn(LocalDate.now(clock));
    }

    /** The years that are asked for at the same moment: all of one district and year. */
    private List<Part> read(List<Asked> batch) {
        Asked first = batch.getFirst();
        var asked = new YearStore.Asked(
                first.district(),
                first.year().value(),
                batch.stream().map(Asked::person).distinct().toList());
        var standings = store.standings(asked);
        var lines = store.lines(asked);
        LocalDate today = LocalDate.now(clock);
        boolean present = first.year().equals(PlanYear.of(today));
        Map<UUID, List<Coming>> coming = present ? store.coming(asked, beginningOf(today)) : Map.of();
        Map<UUID, Candidate> people = present ? candidates.of(asked, today) : Map.of();
        return batch.stream()
                .map(Asked::person)
                .map(person -> new Part(
                        Objects.requireNonNull(standings.get(person)),
                        lines.getOrDefault(person, List.of()),
                        coming.getOrDefault(person, List.of()),
                        people.getOrDefault(person, Candidate.NOBODY)))
                .toList();
    }

    private Instant beginningOf(LocalDate today) {
        return today.withDayOfYear(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private List<Advice> advice(DistrictId district, Part part) {
        if (part.standing().gaps().isEmpty() || part.person().posts().isEmpty()) {
            return List.of();
        }
        return Advice.of(part.standing(), open.get(district), part.person());
    }

    private record Asked(DistrictId district, UUID person, PlanYear year) {

        Object lane() {
            return List.of(district, year);
        }
    }

    private record Part(Standing standing, List<Line> lines, List<Coming> coming, Candidate person) {}
}
