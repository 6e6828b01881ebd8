package org.yanxun.shell.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import org.yanxun.shell.speech.Speech;

/** What goes wrong, as the document says it: problem documents (RFC 9457), the fields named. */
enum Problems {
    /** It cannot be read at all. */
    UNREADABLE("400"),
    /** Nobody is signed in, or the token is none of ours any more. */
    UNAUTHORIZED("401"),
    /** The hat may not do this, or the token's scopes do not reach so far. */
    FORBIDDEN("403"),
    /** Nothing there for this caller. */
    NOT_FOUND("404"),
    /** A rule forbids it, or somebody else was faster. */
    CONFLICT("409"),
    /** More was sent than is taken. */
    TOO_LARGE("413"),
    /** Something that was sent is wrong. */
    INVALID("422"),
    /** Whatever else goes wrong, such as a form that is not spoken here. */
    OTHER("default");

    /** Where the shape of a problem is kept. */
    static final String SHAPE = "Problem";

    private final String status;

    Problems(String status) {
        this.status = status;
    }

    /** The status it is answered with. */
    String status() {
        return status;
    }

    /** A pointer to this answer. */
    ApiResponse pointer() {
        return new ApiResponse().$ref("#/components/responses/" + status);
    }

    /** Writes all of them, and what a problem looks like, into the document's components. */
    static void define(Components components, Speech speech) {
        components.addSchemas(SHAPE, shape(speech));
        for (Problems each : values()) {
            components.addResponses(
                    each.status,
                    new ApiResponse()
                            .description(speech.of("shell.api.problem", each))
                            .content(content()));
        }
    }

    private static Content content() {
        Schema<?> pointer = new JsonSchema().$ref("#/components/schemas/" + SHAPE);
        return new Content().addMediaType("application/problem+json", new MediaType().schema(pointer));
    }

    private static Schema<?> shape(Speech speech) {
        return object().description(speech.w("shell.api.problem"))
                .addProperty("type", text(speech, "type").format("uri-reference"))
                .addProperty("title", text(speech, "title"))
                .addProperty("status", new JsonSchema().types(Set.of("integer")))
                .addProperty("detail", text(speech, "detail"))
                .addProperty("instance", text(speech, "instance").format("uri-reference"))
                .addProperty("errors", errors(speech));
    }

    private static Schema<?> errors(Speech speech) {
        Schema<?> wrong = object().addProperty("field", text(speech, "field"))
                .addProperty("message", text(speech, "message"))
                .addProperty("code", text(speech, "code"));
        wrong.setRequired(List.of("field", "message", "code"));
        Schema<?> errors = new JsonSchema().types(Set.of("array"));
        errors.setItems(wrong);
        return errors.description(speech.w("shell.api.problem.errors"));
    }

    private static Schema<?> object() {
        return new JsonSchema().types(Set.of("object"));
    }

    private static Schema<?> text(Speech speech, String field) {
        return new JsonSchema().types(Set.of("string")).description(speech.w("shell.api.problem." + field));
    }
}
