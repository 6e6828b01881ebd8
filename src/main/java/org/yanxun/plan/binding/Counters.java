package org.yanxun.plan.binding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Target;

/** Everything the rooms above can count. */
@Component
public class Counters {

    private static final Logger LOG = LoggerFactory.getLogger(Counters.class);

    private final ObjectProvider<Indicator> indicators;

    Counters(ObjectProvider<Indicator> indicators) {
        this.indicators = indicators;
    }

    /** All indicators by their keys. */
    public List<Indicator> all() {
        return indicators.stream().sorted(Comparator.comparing(Indicator::key)).toList();
    }

    /** The one of that key; absent if no room has it. */
    public Optional<Indicator> find(String key) {
        return indicators.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The best of all proposals; absent if nobody thinks to count it. */
    public Optional<Proposed> best(Target target, String sentence) {
        return all().stream()
                .flatMap(each -> each.proposalFor(target, sentence).stream()
                        .map(proposal -> new Proposed(each, proposal.parameters(), proposal.fit())))
                .max(Comparator.comparingDouble(Proposed::fit));
    }

    /** What a binding counts on a day, or when its time was over; absent if no room can count it, or the one that should fails to. */
    public Optional<Count> count(Binding binding, DistrictId district, PlanYear year, LocalDate day) {
        try {
            return find(binding.indicator()).map(indicator -> indicator.count(binding.question(district, year, day)));
        } catch (RuntimeException e) {
            LOG.warn("{} could not count {}", binding.indicator(), binding.parameters(), e);
            return Optional.empty();
        }
    }

    /**
     * What would count a target.
     *
     * @param indicator the indicator
     * @param parameters its parameters by name
     * @param fit how sure its room is, 0 to 1
     */
    public record Proposed(Indicator indicator, Map<String, String> parameters, double fit) {

        public Proposed {
            parameters = Map.copyOf(parameters);
        }
    }
}
