package org.yanxun.shell.fault;

import java.util.List;
import org.yanxun.kernel.Verdict.Reason;

/**
 * One thing wrong with what a person gave.
 *
 * @param field the field's name in the form or the API's body; a sheet's is {@code row 12, column}
 * @param reason the key of the words that say what is wrong and the way out
 * @param arguments what fills the gaps in those words
 */
public record FieldProblem(String field, String reason, List<Object> arguments) implements Reason {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    /** That field is wrong for that reason. */
    public static FieldProblem of(String field, String reason, Object... arguments) {
        return new FieldProblem(field, reason, List.of(arguments));
    }

    /** That field is wrong for that reason. */
    public static FieldProblem of(String field, Reason reason) {
        return new FieldProblem(field, reason.reason(), List.copyOf(reason.arguments()));
    }
}
