package org.yanxun.insight.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanxun.insight.domain.Figures;
import org.yanxun.plan.PlanDocument;

/** Boards drawn up once for all who look at the same figures and may do the same. */
@Component
class BoardDrawings {

    private final Map<Sight, Cache<Figures, BoardScreen>> drawn =
            Arrays.stream(Sight.values()).collect(Collectors.toMap(Function.identity(), sight -> drawings()));

    BoardScreen of(Figures figures, PlanDocument plan, Sight sight) {
        return Objects.requireNonNull(drawn.get(sight)).get(figures, same -> BoardScreens.of(same, plan, sight));
    }

    /** Weak keys are told apart by identity, so that nothing is compared; figures are renewed every second. */
    private static Cache<Figures, BoardScreen> drawings() {
        return Caffeine.newBuilder()
                .weakKeys()
                .expireAfterWrite(Duration.ofSeconds(5))
                .maximumSize(500)
                .build();
    }
}
