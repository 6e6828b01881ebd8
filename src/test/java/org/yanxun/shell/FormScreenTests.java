package org.yanxun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.fault.FieldProblem;
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

    private record Example(List<FieldProblem> problems) implements FormScreen {}
}
