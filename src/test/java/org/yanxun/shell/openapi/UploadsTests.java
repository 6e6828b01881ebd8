package org.yanxun.shell.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file and what is said of it travel in a form. */
class UploadsTests {

    @Test
    void a_file_and_its_fields_stand_in_the_form_beside_the_rows() {
        Operation operation = new Operation()
                .parameters(List.of(parameter("id", "path", null), parameter("file", "query", "binary"), on()))
                .requestBody(
                        new RequestBody().content(new Content().addMediaType("application/json", new MediaType())));

        Uploads.settle(operation);

        assertThat(operation.getParameters()).extracting(Parameter::getName).containsExactly("id");
        Content content = operation.getRequestBody().getContent();
        assertThat(content).containsOnlyKeys("application/json", "multipart/form-data");
        Schema<?> form =
                Objects.requireNonNull(content.get("multipart/form-data")).getSchema();
        assertThat(form.getProperties()).containsOnlyKeys("file", "on");
        assertThat(Objects.requireNonNull(form.getProperties().get("on")).getDescription())
                .isEqualTo("said of on");
    }

    @Test
    void a_file_alone_makes_the_body() {
        Operation operation = new Operation().parameters(List.of(parameter("file", "query", "binary")));

        Uploads.settle(operation);

        assertThat(operation.getParameters()).isEmpty();
        assertThat(operation.getRequestBody().getContent()).containsOnlyKeys("multipart/form-data");
    }

    @Test
    void a_question_without_a_file_stays_in_the_address() {
        Operation operation = new Operation().parameters(List.of(on()));
        Operation silent = new Operation();

        Uploads.settle(operation);
        Uploads.settle(silent);

        assertThat(operation.getParameters()).hasSize(1);
        assertThat(operation.getRequestBody()).isNull();
        assertThat(silent.getRequestBody()).isNull();
    }

    private static Parameter on() {
        return parameter("on", "query", "date");
    }

    private static Parameter parameter(String name, String in, @Nullable String format) {
        Schema<?> schema = new JsonSchema().types(Set.of("string")).format(format);
        return new Parameter().name(name).in(in).description("said of " + name).schema(schema);
    }
}
