package org.yanxun.shell.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Says of every record which of its fields are always there and which may be null, as its components say themselves. */
final class RecordSchemas implements OpenApiCustomizer {

    private static final String NULL = "null";

    private final SchemaNames names;

    RecordSchemas(SchemaNames names) {
        this.names = names;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) ->
                        names.type(name).filter(Class::isRecord).ifPresent(type -> complete(schema, type)));
    }

    private static void complete(Schema<?> schema, Class<?> type) {
        if (schema.getProperties() == null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (!schema.getProperties().containsKey(name)) {
                continue;
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.getProperties().put(name, orNull(schema.getProperties().get(name)));
            } else if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
                schema.addRequiredItem(name);
            }
        }
    }

    private static Schema<?> orNull(Schema<?> field) {
        if (field.get$ref() != null) {
            return new JsonSchema().addAnyOfItem(field).addAnyOfItem(new JsonSchema().types(Set.of(NULL)));
        }
        if (field.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(field.getTypes());
            types.add(NULL);
            field.setTypes(types);
        }
        return field;
    }
}
