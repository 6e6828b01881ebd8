package org.yanxun.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class FormScreenTests {

    private static final Page PAGE =
            new Page(new Words().in(Language.EN), new Page.Address("/", "", "_csrf", "token"), null, List.of(), "");

    @Test
    void a_form_that_was_not_sent_yet_has_nothing_wrong() {
        var blank = new Example(List.of());

        assertThat(blank.status()).isEqualTo(HttpStatus.OK);
        assertThat(blank.isWrong("file")).isFalse();
        assertThat(blank.wrong(PAGE, "file")).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_once_by_the_field_it_belongs_to() {
        var sent = new Example(List.of(
                FieldProblem.of("file", "shell.fault.most", 20), FieldProblem.of("file", "shell.fault.absent")));

        assertThat(sent.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent.isWrong("file")).isTrue();
        assertThat(sent.isWrong("on")).isFalse();
        assertThat(sent.wrong(PAGE, "file")).isEqualTo("Too large: 20 MB at most.");
        assertThat(sent.wrong(PAGE, "on")).isEmpty();
    }

    @Test
    void what_a_rule_forbids_is_said_of_the_whole_form() {
        Screen forbidden = FormScreen.orAgain(
                () -> {
                    throw new Refusal(new Verdict.Refused("shell.fault.stale", List.of()));
                },
                Example::new);

        assertThat(forbidden.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(forbidden)
                .isInstanceOfSatisfying(
                        Example.class,
                        form -> assertThat(form.wrong(PAGE, FormScreen.WHOLE))
                                .startsWith("Somebody changed this meanwhile"));
    }

    @Test
    void a_form_with_a_wrong_field_comes_back_with_it_and_a_right_one_does_its_act() {
        Screen wrong = FormScreen.orAgain(
                () -> {
                    throw new InvalidInput("on", "shell.fault.absent");
                },
                Example::new);
        Screen right = FormScreen.orAgain(() -> Redirect.to("/"), Example::new);

        assertThat(wrong).isEqualTo(new Example(List.of(FieldProblem.of("on", "shell.fault.absent"))));
        assertThat(right).isEqualTo(Redirect.to("/"));
    }

    @Test
    void what_is_not_there_is_no_fault_of_the_form() {
        assertThatThrownBy(() -> FormScreen.orAgain(
                        () -> {
                            throw new NotThere();
                        },
                        Example::new))
                .isInstanceOf(NotThere.class);
    }

    private record Example(List<FieldProblem> problems) implements FormScreen {}
}
