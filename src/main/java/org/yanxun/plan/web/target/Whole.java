package org.yanxun.plan.web.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** Whether a body has everything it needs; what a program leaves out arrives as nothing, whatever the types say. */
final class Whole {

    private final List<FieldProblem> missing = new ArrayList<>();

    /** Looks for everything a target says. */
    Whole target(String field, @Nullable Target target) {
        if (has(field, target) && target != null) {
            has(field + ".kind", target.kind());
            amount(field + ".amount", target.amount());
            bearing(field + ".bearing", target.bearing());
            span(field + ".span", target.span());
        }
        return this;
    }

    private void amount(String field, @Nullable Amount amount) {
        if (has(field, amount) && amount != null) {
            has(field + ".value", amount.value());
            has(field + ".unit", amount.unit());
            has(field + ".comparison", amount.comparison());
        }
    }

    private void bearing(String field, @Nullable Bearing bearing) {
        if (has(field, bearing) && bearing != null) {
            has(field + ".subject", bearing.subject());
            has(field + ".level", bearing.level());
            has(field + ".programme", bearing.programme());
        }
    }

    private void span(String field, @Nullable CalendarSpan span) {
        if (has(field, span) && span != null) {
            has(field + ".from", span.from());
            has(field + ".to", span.to());
        }
    }

    /** Looks for everything a binding says. */
    Whole binding(String field, Binding binding) {
        has(field + ".indicator", binding.indicator());
        Binding.@Nullable Goal goal = binding.goal();
        if (has(field + ".goal", goal) && goal != null) {
            has(field + ".goal.amount", goal.amount());
            has(field + ".goal.comparison", goal.comparison());
        }
        Binding.@Nullable Span span = binding.span();
        if (has(field + ".span", span) && span != null) {
            has(field + ".span.from", span.from());
            has(field + ".span.to", span.to());
        }
        return this;
    }

    private boolean has(String field, @Nullable Object said) {
        if (said == null) {
            missing.add(FieldProblem.of(field, "shell.fault.absent"));
        }
        return said != null;
    }

    /** Goes on if nothing is missing. */
    void orComplain() {
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }
}
