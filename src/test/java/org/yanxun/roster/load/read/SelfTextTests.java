package org.yanxun.roster.load.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.shell.fault.FieldProblem;

class SelfTextTests {

    @ParameterizedTest
    @CsvSource({
        "name,王芳",
        "name,阿依古麗·買買提",
        "name,O’Neill",
        "name,𠮷田",
        "staffNumber,A-1/2.3_4",
        "idNumber,11010519491231002X",
        "idNumber,G12345678",
        "mobile,+86 138 0000 0000",
        "email,z@school.example",
        "credentialLevel,二級甲等",
        "certificate,甬教〔2025〕48",
        "other,anything at all <b>",
    })
    void what_can_be_is_left_alone(String field, String text) {
        assertThat(SelfText.problems(Map.of(field, text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name,王芳1,roster.import.nameStrange",
        "name,<b>,roster.import.nameStrange",
        "staffNumber,T 9,roster.import.staffNumber",
        "idNumber,110105194912310021,roster.import.idNumber",
        "idNumber,123,roster.import.idNumber",
        "mobile,abc,roster.import.mobile",
        "email,nowhere,roster.import.email",
        "email,a@b,roster.import.email",
        "credentialLevel,<甲>,roster.wrong.text",
        "certificate,48;49,roster.wrong.text",
    })
    void what_cannot_be_is_told_by_its_field(String field, String text, String reason) {
        assertThat(SelfText.problems(Map.of(field, text)))
                .extracting(FieldProblem::field, FieldProblem::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, reason));
    }

    @Test
    void a_blank_text_breaks_no_rule_and_a_long_name_does() {
        assertThat(SelfText.problems(Map.of("name", "", "mobile", "", "idNumber", "")))
                .isEmpty();
        assertThat(SelfText.problems(Map.of("name", "王".repeat(61))))
                .extracting(FieldProblem::reason)
                .containsExactly("roster.import.nameTooLong");
        assertThat(SelfText.problems(Map.of("name", "王".repeat(60)))).isEmpty();
    }

    @Test
    void a_wrong_identity_number_is_never_told_whole() {
        var told = SelfText.problems(Map.of("idNumber", "110105194912310021")).getFirst();

        assertThat(told.arguments()).containsExactly("110105…");
    }

    @Test
    void an_identity_number_has_one_form() {
        assertThat(SelfText.idNumber(" 110105 19491231 002x ")).isEqualTo("11010519491231002X");
    }
}
