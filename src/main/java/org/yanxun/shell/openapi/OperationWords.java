package org.yanxun.shell.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanxun.shell.route.TokenScope;
import org.yanxun.shell.speech.Speech;

/** Describes an operation: what it does, who may call it, what its parameters mean, and what may go wrong. */
final class OperationWords {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final List<String> SEEN = List.of("version", "revision", "seen");

    /** The extension that names the scope a token needs; the standard has scopes for OAuth only. */
    static final String SCOPE = "x-token-scope";

    private final Components components;
    private final Speech speech;

    OperationWords(Components components, Speech speech) {
        this.components = components;
        this.speech = speech;
    }

    void describe(String path, HttpMethod method, Operation operation) {
        String room = operation.getTags().getFirst();
        String scope = TokenScope.of(room, method.name());
        String name = OperationName.of(path, method);
        operation.setOperationId(name);
        operation.setSummary(speech.w(room + ".api." + name));
        operation.setDescription(speech.w("shell.api.for", hats(operation), scope) + sent(operation));
        operation.setSecurity(List.of(new SecurityRequirement().addList(ApiDescription.TOKEN)));
        operation.addExtension(SCOPE, scope);
        Optional.ofNullable(operation.getParameters())
                .orElse(List.of())
                .forEach(parameter -> parameter.setDescription(meaning(parameter)));
        Uploads.settle(operation);
        faults(path, method, operation)
                .forEach(each -> operation.getResponses().addApiResponse(each.status(), each.pointer()));
    }

    private String hats(Operation operation) {
        Object hats = Optional.ofNullable(operation.getExtensions())
                .map(all -> all.get(RoomsMark.HATS))
                .orElse(List.of());
        return hats instanceof List<?> list && !list.isEmpty()
                ? list.stream().map(hat -> speech.w("shell.role." + hat)).collect(Collectors.joining(" · "))
                : speech.w("shell.api.everybody");
    }

    /** What is said of a body that names itself, or the version that its sender looked at. */
    private String sent(Operation operation) {
        Set<String> fields = fields(operation);
        StringBuilder said = new StringBuilder();
        if (fields.contains("id")) {
            said.append(' ').append(speech.w("shell.api.once"));
        }
        SEEN.stream()
                .filter(fields::contains)
                .findFirst()
                .ifPresent(field -> said.append(' ').append(speech.w("shell.api.seen", field)));
        return said.toString();
    }

    private Set<String> fields(Operation operation) {
        if (operation.getRequestBody() == null) {
            return Set.of();
        }
        return operation.getRequestBody().getContent().values().stream()
                .map(content -> Optional.ofNullable(content.getSchema().get$ref()))
                .flatMap(Optional::stream)
                .map(pointer -> components.getSchemas().get(pointer.substring(pointer.lastIndexOf('/') + 1)))
                .flatMap(schema -> propertyNames(schema).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> propertyNames(Schema<?> schema) {
        return schema.getProperties() == null
                ? Set.of()
                : schema.getProperties().keySet();
    }

    private String meaning(Parameter parameter) {
        String own = "shell.api.parameter." + parameter.getName();
        return speech.w(speech.knows(own) ? own : "shell.field." + parameter.getName());
    }

    private static List<Problems> faults(String path, HttpMethod method, Operation operation) {
        List<Problems> faults = new ArrayList<>(List.of(Problems.UNAUTHORIZED, Problems.FORBIDDEN));
        if (path.contains("{")) {
            faults.add(Problems.NOT_FOUND);
        }
        if (!READING.contains(method)) {
            faults.add(Problems.CONFLICT);
        }
        if (operation.getRequestBody() != null) {
            faults.add(Problems.UNREADABLE);
            faults.add(Problems.TOO_LARGE);
        }
        if (operation.getRequestBody() != null || asks(operation)) {
            faults.add(Problems.INVALID);
        }
        faults.add(Problems.OTHER);
        return faults;
    }

    private static boolean asks(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "query".equals(each.getIn()));
    }
}
