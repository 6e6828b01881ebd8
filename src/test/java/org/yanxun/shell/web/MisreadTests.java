package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;
import org.yanxun.shell.fault.FieldProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class MisreadTests {

    private final JsonMapper json = new JsonMapper();

    record Sheet(LocalDate on, List<Line> lines) {}

    record Line(String name, int hours) {}

    @Test
    void a_field_is_named_by_its_way_from_the_top() {
        assertThat(field("{\"on\":\"soon\"}")).hasValue("on");
        assertThat(field("{\"lines\":[{\"name\":\"x\",\"hours\":1},{\"name\":\"y\",\"hours\":\"many\"}]}"))
                .hasValue("lines[1].hours");
        assertThat(field("{\"lines\":7}")).hasValue("lines");
    }

    @Test
    void what_is_no_json_has_no_field() {
        assertThat(field("not json")).isEmpty();
        assertThat(field("[]")).isEmpty();
    }

    @Test
    void every_field_of_a_form_that_could_not_be_read_is_named() {
        var errors = new BindException(new BeanPropertyBindingResult(new Object(), "form"));
        errors.addError(new org.springframework.validation.FieldError("form", "organisation", "no id"));
        errors.addError(new org.springframework.validation.FieldError("form", "from", "no day"));

        assertThat(Misread.fields(errors))
                .containsExactly(
                        FieldProblem.of("organisation", "shell.fault.form"),
                        FieldProblem.of("from", "shell.fault.form"));
    }

    private Optional<String> field(String body) {
        try {
            json.readValue(body, Sheet.class);
            throw new AssertionError("that could be read: " + body);
        } catch (JacksonException unread) {
            var message = new MockHttpInputMessage(new ByteArrayInputStream(new byte[0]));
            return Misread.field(new HttpMessageNotReadableException("unread", unread, message))
                    .map(FieldProblem::field);
        }
    }
}
