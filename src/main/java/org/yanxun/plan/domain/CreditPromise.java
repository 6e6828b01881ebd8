package org.yanxun.plan.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.CreditRequirement.Figure;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.binding.Goals;
import org.yanxun.plan.binding.Spans;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/**
 * The credits of an adopted requirement count without a further word: everybody is to reach them (plan row 5.1).
 *
 * @param document the plan
 */
record CreditPromise(PlanDocument document) {

    /** The key of the indicator that counts who has reached the credits. */
    static final String INDICATOR = "credit.reached";

    /** The parameter that names a category; left out for the whole year. */
    static final String CATEGORY = "category";

    Optional<Binding> bindingOf(Target target) {
        if (!document.requirementWanted() || target.kind() != TargetKind.CREDITS) {
            return Optional.empty();
        }
        return document.requirement()
                .flatMap(requirement -> parameters(requirement, target))
                .map(this::binding);
    }

    private Binding binding(Map<String, String> parameters) {
        return new Binding(
                INDICATOR,
                parameters,
                Goals.everybody(),
                Spans.whole(document.plan().year()));
    }

    private static Optional<Map<String, String>> parameters(CreditRequirement requirement, Target target) {
        Stream<Map<String, String>> whole = requirement.total().stream()
                .filter(figure -> lies(figure, target))
                .map(figure -> Map.of());
        Stream<Map<String, String>> parts = requirement.minima().entrySet().stream()
                .filter(each -> lies(each.getValue(), target))
                .map(each -> Map.of(CATEGORY, each.getKey().name()));
        return List.of(whole, parts).stream().flatMap(each -> each).findFirst();
    }

    private static boolean lies(Figure figure, Target target) {
        return figure.start() < target.end() && target.start() < figure.end();
    }
}
