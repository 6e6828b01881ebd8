package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;
import org.yanxun.shell.fault.FieldProblem;

class PlanInputPlaceTests {

    private static final List<FieldProblem> PROBLEMS =
            List.of(FieldProblem.of("text", "plan.wrong.empty"), FieldProblem.of("year", "plan.wrong.year"));

    @Test
    void what_is_wrong_with_a_files_text_is_said_at_the_file() {
        var file = new MockMultipartFile("file", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(input(file).whereItStood(PROBLEMS))
                .extracting(FieldProblem::field)
                .containsExactly("file", "year");
    }

    @Test
    void what_is_wrong_with_a_pasted_text_is_said_at_the_text() {
        assertThat(input(null).whereItStood(PROBLEMS)).isEqualTo(PROBLEMS);
        assertThat(input(new MockMultipartFile("file", new byte[0])).whereItStood(PROBLEMS))
                .isEqualTo(PROBLEMS);
    }

    private static PlanInput input(@Nullable MultipartFile file) {
        return new PlanInput(UUID.randomUUID(), "x", "", file);
    }
}
