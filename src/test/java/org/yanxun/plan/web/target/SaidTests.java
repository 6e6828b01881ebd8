package org.yanxun.plan.web.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

/** What a program sends, read as the house reads it: everything that is missing is named. */
class SaidTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONTENT = """
            {"kind":"COUNT","amount":{"value":10,"values":[],"names":[],"unit":"PERSON","comparison":"EQ","qualifiers":[]},
             "bearing":{"subject":"","level":null,"programme":""},"span":{"from":null,"to":null},"start":1,"end":4}""";

    @Test
    void what_comes_with_a_decision_may_be_left_out() {
        Said said = said("{}");
        assertThat(said.given().version()).isEmpty();
        assertThat(said.given().why()).isEmpty();
        assertThat(said.given().batch()).isNotNull();
        Said whole = said("{\"id\":\"019b0000-0000-7000-8000-000000000000\",\"version\":3,\"why\":\" 因 \"}");
        assertThat(whole.given().batch()).hasToString("019b0000-0000-7000-8000-000000000000");
        assertThat(whole.given().version()).hasValue(3);
        assertThat(whole.given().why()).isEqualTo("因");
    }

    @Test
    void what_the_act_needs_is_asked_for_by_its_field() {
        Said nothing = said("{}");
        assertThat(fields(nothing::wanted)).containsExactly("act");
        assertThat(fields(nothing::needed)).containsExactly("content");
        assertThat(fields(nothing::pieces)).containsExactly("parts");
        assertThat(fields(nothing::bind)).containsExactly("binding");
        assertThat(fields(nothing::where)).containsExactly("section");
        assertThat(fields(nothing::undone)).containsExactly("undoes");
        assertThat(said("{\"act\":\"MERGE\"}").wanted()).isEqualTo(ActKind.MERGE);
        assertThat(said("{\"section\":2}").where()).isEqualTo(2);
    }

    @Test
    void a_whole_content_is_taken_as_it_is() {
        assertThat(fields(said("{\"content\":" + CONTENT + "}")::needed)).isEmpty();
        assertThat(said("{\"parts\":[" + CONTENT + "," + CONTENT + "]}").pieces())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"COUNT\", | content.kind",
                "\"unit\":\"PERSON\",\"comparison\":\"EQ\", | content.amount.comparison",
                "\"subject\":\"\", | content.bearing.subject"
            })
    void what_is_left_out_of_a_content_is_named(String without, String field) {
        String content = CONTENT.replace(without, "");
        assertThat(fields(said("{\"content\":" + content + "}")::needed)).contains(field);
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(fields(said("{\"content\":{\"start\":1,\"end\":2}}")::needed))
                .containsExactly("content.kind", "content.amount", "content.bearing", "content.span");
        assertThat(fields(said("{\"parts\":[" + CONTENT + ",{\"start\":1,\"end\":2}]}")::pieces))
                .containsExactly("parts[1].kind", "parts[1].amount", "parts[1].bearing", "parts[1].span");
        assertThat(fields(said("{\"binding\":{\"parameters\":{}}}")::bind))
                .containsExactly("binding.indicator", "binding.goal", "binding.span");
        assertThat(fields(
                        said(
                                        "{\"binding\":{\"parameters\":{},\"indicator\":\"x\",\"goal\":{\"isShare\":false,\"isSoft\":false},\"span\":{}}}")
                                ::bind))
                .containsExactly(
                        "binding.goal.amount", "binding.goal.comparison", "binding.span.from", "binding.span.to");
    }

    private static Said said(String body) {
        return JSON.readValue(body, Said.class);
    }

    private static List<String> fields(Runnable act) {
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, act::run);
        return wrong == null
                ? List.of()
                : wrong.problems().stream().map(FieldProblem::field).toList();
    }
}
