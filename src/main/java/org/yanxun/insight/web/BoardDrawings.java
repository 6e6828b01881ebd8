package org.yanxun.insight.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yanxun.insight.domain.Figures;
import org.yanxun.plan.PlanDocument;

/** Boards drawn up once for all who look at the same figures: two of them, with what is counted open or not. */
@Component
class BoardDrawings {

    private final Cache<Figures, BoardScreen> open = drawings();
    private final Cache<Figures, BoardScreen> closed = drawings();

    BoardScreen of(Figures figures, PlanDocument plan, boolean isOpen) {
        return (isOpen ? open : closed).get(figures, same -> BoardScreens.of(same, plan, isOpen));
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
