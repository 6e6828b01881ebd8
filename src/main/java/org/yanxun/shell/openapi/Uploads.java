package org.yanxun.shell.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file travels in a form, never in an address. Where one address takes rows as JSON and a file as well, two handlers
 * become one operation, and the form's fields are taken for parameters of the address.
 */
final class Uploads {

    private static final String FORM = "multipart/form-data";

    private Uploads() {}

    /** Puts the fields of a form with a file where they belong; leaves an operation without one as it is. */
    static void settle(Operation operation) {
        List<Parameter> all = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        if (all.stream().anyMatch(Uploads::isFile)) {
            List<Parameter> fields =
                    all.stream().filter(each -> "query".equals(each.getIn())).toList();
            List<Parameter> others = new ArrayList<>(all);
            others.removeAll(fields);
            operation.setParameters(others);
            body(operation).getContent().addMediaType(FORM, new MediaType().schema(form(fields)));
        }
    }

    private static boolean isFile(Parameter parameter) {
        return "query".equals(parameter.getIn())
                && parameter.getSchema() != null
                && "binary".equals(parameter.getSchema().getFormat());
    }

    private static RequestBody body(Operation operation) {
        if (operation.getRequestBody() == null) {
            operation.setRequestBody(new RequestBody().content(new Content()));
        }
        return operation.getRequestBody();
    }

    private static Schema<?> form(List<Parameter> fields) {
        Schema<?> form = new JsonSchema().types(Set.of("object"));
        for (Parameter field : fields) {
            form.addProperty(field.getName(), field.getSchema().description(field.getDescription()));
        }
        return form;
    }
}
