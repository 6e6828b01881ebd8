package org.yanxun.shell.fault;

import java.io.Serial;
import java.util.List;

/** What a person gave cannot be taken, and nothing of it was. Answered with 422 and every problem named. */
public class InvalidInput extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<FieldProblem> problems;

    /** All that is wrong, at least one problem. */
    public InvalidInput(List<FieldProblem> problems) {
        super(String.valueOf(problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** One field is wrong. */
    public InvalidInput(String field, String reason, Object... arguments) {
        this(List.of(FieldProblem.of(field, reason, arguments)));
    }

    /** What is wrong, field by field. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
