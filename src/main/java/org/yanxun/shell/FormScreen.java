package org.yanxun.shell;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.fault.FieldProblem;

/** A screen with a form; while something is wrong with what was sent it is answered with 422 and says so by the field. */
public interface FormScreen extends Screen {

    /** What is wrong with what was sent; empty at first. */
    List<FieldProblem> problems();

    @Override
    default HttpStatus status() {
        return problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** Whether anything is wrong with that field. */
    default boolean isWrong(String field) {
        return problem(field).isPresent();
    }

    /** The first thing wrong with that field, in words; empty if nothing is. */
    default String wrong(Page page, String field) {
        return problem(field).map(page::why).orElse("");
    }

    private Optional<FieldProblem> problem(String field) {
        return problems().stream().filter(each -> each.field().equals(field)).findFirst();
    }
}
