package org.yanxun.plan.binding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.promise.Binding;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** Whether a binding asks for something that can be counted. */
public final class BindingCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int LONGEST = 100;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2999;

    private final List<FieldProblem> problems = new ArrayList<>();

    private BindingCheck() {}

    /**
     * The binding without parameters left empty.
     *
     * @param indicator the one it names; absent if no room has it
     * @throws InvalidInput naming every field at fault
     */
    public static Binding checked(Binding binding, Optional<Indicator> indicator) {
        BindingCheck check = new BindingCheck();
        Map<String, String> parameters = new HashMap<>();
        binding.parameters().forEach((name, value) -> {
            if (!value.isBlank()) {
                parameters.put(name, value.strip());
            }
        });
        indicator.ifPresentOrElse(
                found -> parameters.forEach((name, value) -> check.parameter(found, name, value)),
                () -> check.problem("indicator", "plan.wrong.indicator"));
        check.goal(binding.goal());
        check.span(binding.span());
        if (!check.problems.isEmpty()) {
            throw new InvalidInput(check.problems);
        }
        return new Binding(binding.indicator(), parameters, binding.goal(), binding.span());
    }

    private void parameter(Indicator indicator, String name, String value) {
        Optional<Parameter> parameter = indicator.parameters().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (parameter.isEmpty()) {
            problem("parameters." + name, "plan.wrong.parameter");
        } else if (!parameter.get().admits(value)
                || value.length() > LONGEST
                || value.chars().anyMatch(Character::isISOControl)) {
            problem("parameters." + name, "plan.wrong.option");
        }
    }

    private void goal(Binding.Goal goal) {
        BigDecimal most = goal.isShare() ? WHOLE : MOST;
        if (goal.amount().signum() < 0 || goal.amount().compareTo(most) > 0) {
            problem("goal", goal.isShare() ? "plan.wrong.share" : "plan.wrong.value");
        }
    }

    private void span(Binding.Span span) {
        if (span.from().getYear() < FIRST_YEAR || span.from().getYear() > LAST_YEAR) {
            problem("from", "plan.wrong.day");
        }
        if (span.to().getYear() < FIRST_YEAR || span.to().getYear() > LAST_YEAR) {
            problem("to", "plan.wrong.day");
        } else if (span.to().isBefore(span.from())) {
            problem("to", "plan.wrong.order");
        }
    }

    private void problem(String field, String reason) {
        problems.add(FieldProblem.of(field, reason));
    }
}
