package org.yanxun.credit.convert;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;

/**
 * The district's table of conversions. A version holds from today on at the earliest: what was earned before has been
 * posted by the version of its day, and stays.
 */
@Service
public class Conversions {

    private static final BigDecimal MOST = BigDecimal.TEN;
    private static final int DECIMALS = 2;
    private static final int YEARS_AHEAD = 10;
    private static final int LONGEST_REASON = 200;

    private final ConversionStore store;
    private final AuditTrail audit;
    private final Clock clock;

    Conversions(ConversionStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A version that somebody wants.
     *
     * @param after the latest version that was known when it was written
     * @param since the first day on which it is to hold
     * @param perHour credits an hour, at most two decimals
     * @param reason why
     */
    public record Wanted(int after, LocalDate since, BigDecimal perHour, String reason) {}

    /** All versions, the latest days first. */
    public List<Conversion> all(DistrictId district) {
        return store.all(district);
    }

    /** The number of the latest version; 0 while there is none. */
    public int latest(DistrictId district) {
        return all(district).stream().mapToInt(Conversion::version).max().orElse(0);
    }

    /**
     * Lays a version down; sent twice, it is laid down once.
     *
     * @throws InvalidInput with all that is wrong
     * @throws Refusal if somebody else laid one down meanwhile
     */
    @Transactional
    public void add(Actor actor, Wanted wanted) {
        List<FieldProblem> problems = problems(wanted);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (!store.add(actor, wanted, clock.instant())) {
            Refusal.unlessGranted(Verdict.when(store.isThere(actor, wanted), "shell.fault.stale"));
            return;
        }
        var after = Map.of("version", wanted.after() + 1, "since", wanted.since(), "perHour", wanted.perHour());
        audit.record(
                actor, new AuditTrail.Decision("credit.convert", "conversion", null, null, after, wanted.reason()));
    }

    private List<FieldProblem> problems(Wanted wanted) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (wanted.since().isBefore(today) || wanted.since().isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(FieldProblem.of("since", "credit.wrong.since"));
        }
        BigDecimal perHour = wanted.perHour();
        if (perHour.signum() <= 0
                || perHour.compareTo(MOST) > 0
                || perHour.stripTrailingZeros().scale() > DECIMALS) {
            problems.add(FieldProblem.of("perHour", "credit.wrong.perHour", MOST));
        }
        if (wanted.reason().isBlank() || wanted.reason().length() > LONGEST_REASON) {
            problems.add(FieldProblem.of("reason", "credit.wrong.reason", LONGEST_REASON));
        }
        return problems;
    }
}
