package org.yanxun.shell.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** What is said of an operation follows from its address, its method and what it takes. */
class OperationWordsTests {

    private static final Speech ENGLISH = new Words().in(Language.EN);

    private final Components components = new Components();

    @Test
    void reading_one_thing_may_find_nobody_nothing_or_no_way_in() {
        Operation read = described("/api/v1/notices/{id}/read", HttpMethod.GET, operation("notice"));

        assertThat(read.getResponses()).containsOnlyKeys("401", "403", "404", "default");
        assertThat(read.getDescription()).doesNotContain("once").doesNotContain("version");
    }

    @Test
    void a_question_may_be_wrong_and_its_parameters_are_explained() {
        Operation asked = operation("notice")
                .parameters(List.of(new Parameter().name("limit").in("query")));

        described("/api/v1/notices", HttpMethod.GET, asked);

        assertThat(asked.getResponses()).containsOnlyKeys("401", "403", "422", "default");
        assertThat(asked.getParameters().getFirst().getDescription()).isNotBlank();
    }

    @Test
    void what_is_sent_may_be_too_late_too_large_or_wrong() {
        Operation sent = described(
                "/api/v1/notices/read", HttpMethod.POST, operation("notice").requestBody(body("All")));

        assertThat(sent.getResponses()).containsOnlyKeys("400", "401", "403", "409", "413", "422", "default");
    }

    @Test
    void a_body_with_an_identity_of_its_own_is_kept_once_and_one_with_a_version_is_checked() {
        components.addSchemas("New", fields("id", "name"));
        components.addSchemas("Change", fields("version", "name"));

        Operation made = described(
                "/api/v1/notices/read", HttpMethod.POST, operation("notice").requestBody(body("New")));
        Operation changed = described(
                "/api/v1/notices/read", HttpMethod.PUT, operation("notice").requestBody(body("Change")));

        assertThat(made.getDescription()).contains(ENGLISH.w("shell.api.once"));
        assertThat(changed.getDescription())
                .contains(ENGLISH.w("shell.api.seen", "version"))
                .doesNotContain(ENGLISH.w("shell.api.once"));
    }

    @Test
    void a_token_needs_the_scope_of_the_room_to_read_or_to_write() {
        Operation read = described("/api/v1/notices", HttpMethod.GET, operation("notice"));
        Operation write = described("/api/v1/notices/read", HttpMethod.POST, operation("notice"));

        assertThat(read.getSecurity().getFirst()).containsOnlyKeys(ApiDescription.TOKEN);
        assertThat(read.getExtensions()).containsEntry(OperationWords.SCOPE, "notice:read");
        assertThat(write.getExtensions()).containsEntry(OperationWords.SCOPE, "notice:write");
    }

    private Operation described(String path, HttpMethod method, Operation operation) {
        if (components.getSchemas() == null) {
            components.addSchemas("All", fields("name"));
        }
        new OperationWords(components, ENGLISH).describe(path, method, operation);
        return operation;
    }

    private static Operation operation(String room) {
        return new Operation().tags(List.of(room)).responses(new ApiResponses());
    }

    private static RequestBody body(String schema) {
        Schema<?> pointer = new JsonSchema().$ref("#/components/schemas/" + schema);
        return new RequestBody()
                .content(new Content().addMediaType("application/json", new MediaType().schema(pointer)));
    }

    private static Schema<?> fields(String... names) {
        Schema<?> schema = new JsonSchema().types(Set.of("object"));
        for (String name : names) {
            schema.addProperty(name, new JsonSchema().types(Set.of("string")));
        }
        return schema;
    }
}
