package org.yanxun.plan.web;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanxun.shell.fault.FieldProblem;

/**
 * The form on a plan's page for a promise that the reading did not see.
 *
 * @param sent the fields as they were sent; empty at first
 * @param problems what is wrong with them
 */
public record AddForm(MultiValueMap<String, String> sent, List<FieldProblem> problems) {

    /** Nothing sent yet. */
    public static final AddForm EMPTY = new AddForm(new LinkedMultiValueMap<>(), List.of());

    /** Whether it is worked on: begun with a sentence, or sent and come back. */
    boolean isOpen() {
        return !sent.isEmpty();
    }

    /** What stands in a field: as it was typed. */
    String typed(String field) {
        String first = sent.getFirst(field);
        return first == null ? "" : first;
    }

    /** Whether an option was chosen. */
    boolean isChosen(String field, Enum<?> option) {
        return option.name().equals(typed(field));
    }

    /** Whether it came back because something is wrong. */
    boolean isWrong() {
        return !problems.isEmpty();
    }
}
