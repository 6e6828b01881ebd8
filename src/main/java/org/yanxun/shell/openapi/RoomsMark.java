package org.yanxun.shell.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.yanxun.kernel.Role;
import org.yanxun.shell.route.RouteRule;
import org.yanxun.shell.route.TokenScope;

/** Marks an operation with its room, and with the hats that may call it. */
final class RoomsMark implements OperationCustomizer {

    /** The extension that names the hats; none where everybody who is signed in may call. */
    static final String HATS = "x-hats";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        operation.setTags(List.of(TokenScope.room(handler.getBeanType())));
        if (RouteRule.of(handler) instanceof RouteRule.Only(Set<Role> hats)) {
            operation.addExtension(
                    HATS, new TreeSet<>(hats).stream().map(Enum::name).toList());
        }
        if (handler.isVoid() && !handler.hasMethodAnnotation(ResponseStatus.class)) {
            Optional.ofNullable(operation.getResponses().get("200")).ifPresent(answer -> answer.setContent(aFile()));
        }
        return operation;
    }

    /** A handler that answers nothing and says no status writes a file. */
    private static Content aFile() {
        var bytes = new JsonSchema().types(Set.of("string")).format("binary");
        return new Content().addMediaType("application/octet-stream", new MediaType().schema(bytes));
    }
}
