package org.yanxun.plan.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.yanxun.plan.Plan;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * All versions by year, and the form that takes in a new text.
 *
 * @param plans latest first
 * @param takenBack drafts that somebody took back, the latest first
 * @param mayRead whether this reader may give a text
 * @param form what the form shows
 */
record PlansScreen(List<Plan> plans, List<Plan> takenBack, boolean mayRead, Form form) implements Screen {

    @Override
    public HttpStatus status() {
        return form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /**
     * The form, empty or as it was sent.
     *
     * @param id the draft's own
     * @param text the pasted text
     * @param year the year as typed
     * @param problems what is wrong with it
     */
    record Form(UUID id, String text, String year, List<FieldProblem> problems) {

        static Form empty() {
            return new Form(UuidCreator.getTimeOrderedEpoch(), "", "", List.of());
        }

        static Form sent(PlanInput input, List<FieldProblem> problems) {
            return new Form(input.id(), input.text(), input.year(), input.whereItStood(problems));
        }

        Optional<FieldProblem> problem(String field) {
            return problems.stream().filter(each -> each.field().equals(field)).findFirst();
        }
    }
}
