package org.yanxun.insight.before;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.Plans;
import org.yanxun.plan.promise.PlanTargets;

/** Looks up what the plan in force a year before counted; what was found is remembered for a minute. */
@Component
public class YearBefore {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int DISTRICTS = 500;

    private final Plans plans;
    private final PlanTargets targets;
    private final Cache<Key, Formers> found =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(DISTRICTS).build();

    YearBefore(Plans plans, PlanTargets targets) {
        this.plans = plans;
        this.targets = targets;
    }

    /** The counted promises of the plan in force in the year before this one. */
    public Formers of(DistrictId district, PlanYear year) {
        Key key = new Key(district, new PlanYear(year.value() - 1));
        Formers known = found.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Formers formers = plans.adopted(district, key.year())
                .map(plan -> new Formers(counted(district, plan)))
                .orElse(Formers.NONE);
        if (!formers.isEmpty()) {
            found.put(key, formers);
        }
        return formers;
    }

    private List<Former> counted(DistrictId district, PlanDocument plan) {
        return targets.of(district, plan).stream()
                .flatMap(target -> target.binding().stream()
                        .map(binding -> new Former(plan.plan().year(), target.id(), binding)))
                .toList();
    }

    private record Key(DistrictId district, PlanYear year) {}
}
