package org.yanxun.insight.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.promise.Binding;

/**
 * Asks the indicators: each question once however many promises ask it, a few at a time, and about days that are past only
 * every ten minutes (facts may still come in late). An indicator that fails costs its own figure and no other.
 */
@Component
class Counts implements DisposableBean {

    /** The indicator whose figures of today are the board's own. */
    static final String CREDITS = "credit" + ".reached";

    private static final Logger LOG = LoggerFactory.getLogger(Counts.class);
    private static final Duration PAST = Duration.ofMinutes(10);
    private static final int MOST = 20_000;
    private static final int AT_ONCE = 4;

    private final Map<String, Indicator> indicators;
    private final Clock clock;
    private final Cache<Asked, Optional<Count>> past =
            Caffeine.newBuilder().expireAfterWrite(PAST).maximumSize(MOST).build();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("count-", 0).factory());

    Counts(List<Indicator> indicators, Clock clock) {
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::key, Function.identity()));
        this.clock = clock;
    }

    /** Whether a binding counts what happens within its span, rather than what is so on a day. */
    boolean isOfSpan(Binding binding) {
        return Optional.ofNullable(indicators.get(binding.indicator()))
                .filter(Indicator::isOfSpan)
                .isPresent();
    }

    /** All answers; absent where nobody could count. */
    Map<Asked, Optional<Count>> all(Collection<Asked> questions) {
        Map<Asked, Future<Optional<Count>>> running = new HashMap<>();
        questions.forEach(asked -> running.computeIfAbsent(asked, each -> workers.submit(() -> one(each))));
        Map<Asked, Optional<Count>> answers = new HashMap<>();
        running.forEach((asked, answer) -> answers.put(asked, waited(answer)));
        return answers;
    }

    /** One answer; a day that is past is remembered for a while. */
    Optional<Count> one(Asked asked) {
        boolean isPast = asked.question().day().isBefore(LocalDate.now(clock));
        return isPast ? past.get(asked, this::counted) : counted(asked);
    }

    /** The rows behind a figure that lie in the scope; none if no such indicator is left. */
    List<Evidence> evidence(Asked asked, Scope scope, int limit) {
        return Optional.ofNullable(indicators.get(asked.indicator())).stream()
                .flatMap(indicator -> indicator.evidence(asked.question(), scope, limit).stream())
                .toList();
    }

    private Optional<Count> counted(Asked asked) {
        try {
            return Optional.ofNullable(indicators.get(asked.indicator()))
                    .map(indicator -> indicator.count(asked.question()));
        } catch (RuntimeException e) {
            LOG.warn("{} could not count {}", asked.indicator(), asked.question(), e);
            return Optional.empty();
        }
    }

    private static Optional<Count> waited(Future<Optional<Count>> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
