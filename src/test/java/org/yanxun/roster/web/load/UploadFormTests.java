package org.yanxun.roster.web.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class UploadFormTests {

    @Test
    void a_form_sent_without_choosing_a_file_asks_for_one() {
        for (UploadForm none : new UploadForm[] {form(""), new UploadForm(null, "2026-03-02", null)}) {
            assertThatThrownBy(none::bytes)
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            input -> assertThat(input.problems())
                                    .containsExactly(FieldProblem.of("file", "roster.wrong.noFile")));
        }
    }

    @Test
    void a_file_with_nothing_in_it_was_chosen_all_the_same() throws IOException {
        assertThat(form("名冊.csv").bytes()).isEmpty();
    }

    private static UploadForm form(String name) {
        return new UploadForm(new MockMultipartFile("file", name, null, new byte[0]), "2026-03-02", null);
    }
}
