package org.yanxun.shell.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.Verdict;

class FaultTests {

    @Test
    void one_wrong_field_is_a_list_of_one() {
        InvalidInput input = new InvalidInput("capacity", "programme.wrong.capacity", 1, 500);

        assertThat(input.problems())
                .containsExactly(new FieldProblem("capacity", "programme.wrong.capacity", List.of(1, 500)));
    }

    @Test
    void what_was_wrong_does_not_change_afterwards() {
        List<FieldProblem> problems = new ArrayList<>(List.of(FieldProblem.of("title", "x.empty")));
        InvalidInput input = new InvalidInput(problems);
        problems.clear();

        assertThat(input.problems()).hasSize(1);
    }

    @Test
    void a_granted_verdict_goes_on_and_a_refused_one_is_thrown_with_its_reason() {
        assertThatCode(() -> Refusal.unlessGranted(Verdict.granted())).doesNotThrowAnyException();
        assertThatThrownBy(() -> Refusal.unlessGranted(Verdict.refused("enrolment.refused.full", 30)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.verdict().arguments()).containsExactly(30));
    }

    @Test
    void faults_of_people_cost_no_stack_trace() {
        assertThat(new NotThere().getStackTrace()).isEmpty();
        assertThat(new TooLarge("file", 20).getStackTrace()).isEmpty();
        assertThat(new InvalidInput("a", "b").getStackTrace()).isEmpty();
    }

    @Test
    void what_was_too_large_is_named_with_what_would_fit() {
        TooLarge fault = new TooLarge("file", 20);

        assertThat(fault.field()).isEqualTo("file");
        assertThat(fault.most()).isEqualTo(20);
    }
}
