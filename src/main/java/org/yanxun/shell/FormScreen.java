package org.yanxun.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.Refusal;

/**
 * A screen with a form. While something is wrong with what was sent it says so by the field and is answered with 422, or
 * with 409 if a rule forbids the whole.
 */
public interface FormScreen extends Screen {

    /** The field of a problem that is no single field's. */
    String WHOLE = "";

    /** What is wrong with what was sent; empty at first. */
    List<FieldProblem> problems();

    /**
     * Does what a form asks for. If something in it is wrong, or a rule forbids the act, nothing was done and the form is
     * drawn again, with what was typed and with what is wrong about it.
     *
     * @param act what is asked for
     * @param again draws the form with these problems
     */
    static Screen orAgain(Supplier<? extends Screen> act, Function<List<FieldProblem>, ? extends Screen> again) {
        try {
            return act.get();
        } catch (InvalidInput invalid) {
            return again.apply(invalid.problems());
        } catch (Refusal refusal) {
            return again.apply(List.of(FieldProblem.of(WHOLE, refusal.verdict())));
        }
    }

    @Override
    default HttpStatus status() {
        if (problems().isEmpty()) {
            return HttpStatus.OK;
        }
        boolean forbidden = problems().stream().allMatch(each -> each.field().equals(WHOLE));
        return forbidden ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
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
