package org.yanxun.plan.web.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** What is wrong with a form's fields, gathered so that all of it is told at once. */
final class Faults {

    private final List<FieldProblem> problems = new ArrayList<>();

    /** What a field says; absent if it is empty or wrong. */
    <T> Optional<T> read(Supplier<Optional<T>> field) {
        try {
            return field.get();
        } catch (InvalidInput wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    /** Goes on if nothing is wrong. */
    void orComplain() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
