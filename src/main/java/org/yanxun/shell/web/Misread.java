package org.yanxun.shell.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.yanxun.shell.fault.FieldProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;

/** Which fields could not be read, out of what the readers of forms and of JSON complain about. */
final class Misread {

    /** What is said of a field that is not written as it should be. */
    static final String FORM = "shell.fault.form";

    /** What is said of a field that is not there. */
    static final String ABSENT = "shell.fault.absent";

    private Misread() {}

    /** The fields of a form that could not be read. */
    static List<FieldProblem> fields(BindException fault) {
        return fault.getFieldErrors().stream()
                .map(error -> FieldProblem.of(error.getField(), FORM))
                .toList();
    }

    /** The field of a JSON body that could not be read; absent if the body is no JSON at all. */
    static Optional<FieldProblem> field(HttpMessageNotReadableException fault) {
        boolean unfit = fault.getCause() instanceof DatabindException
                || fault.getCause() instanceof InputCoercionException; // a number too large for its field
        return unfit
                        && fault.getCause() instanceof JacksonException where
                        && !where.getPath().isEmpty()
                ? Optional.of(FieldProblem.of(written(where.getPath()), FORM))
                : Optional.empty();
    }

    /** A field's way from the top, such as {@code rows[3].from}. */
    private static String written(List<Reference> path) {
        StringBuilder way = new StringBuilder();
        for (Reference step : path) {
            if (step.getPropertyName() == null) {
                way.append('[').append(step.getIndex()).append(']');
            } else {
                way.append(way.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return way.toString();
    }
}
