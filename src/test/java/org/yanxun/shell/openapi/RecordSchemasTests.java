package org.yanxun.shell.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;

class RecordSchemasTests {

    private final SchemaNames names = new SchemaNames();

    @Test
    void a_component_is_required_unless_it_may_be_null() {
        Schema<?> shape = complete();

        assertThat(shape.getRequired()).containsExactly("name");
    }

    @Test
    void what_may_be_null_says_so_be_it_a_value_or_a_shape() {
        Schema<?> shape = complete();
        Schema<?> note = field(shape, "note");
        Schema<?> district = field(shape, "district");
        Schema<?> name = field(shape, "name");

        assertThat(note.getTypes()).containsExactlyInAnyOrder("string", "null");
        assertThat(district.getAnyOf()).hasSize(2);
        assertThat(name.getTypes()).containsExactly("string");
    }

    @Test
    void saying_it_twice_says_no_more() {
        Schema<?> shape = complete();
        new RecordSchemas(names).customise(document(shape));

        assertThat(shape.getRequired()).containsExactly("name");
        Schema<?> district = field(shape, "district");
        assertThat(district.getAnyOf()).hasSize(2);
    }

    private static Schema<?> field(Schema<?> shape, String name) {
        return Objects.requireNonNull(shape.getProperties().get(name), name);
    }

    private Schema<?> complete() {
        names.nameForType(new ObjectMapper().constructType(Example.class));
        Schema<?> shape = new JsonSchema()
                .addProperty("name", new JsonSchema().types(Set.of("string")))
                .addProperty("note", new JsonSchema().types(Set.of("string")))
                .addProperty("district", new JsonSchema().$ref("#/components/schemas/kernel.DistrictId"));
        new RecordSchemas(names).customise(document(shape));
        return shape;
    }

    private static OpenAPI document(Schema<?> shape) {
        return new OpenAPI().components(new Components().addSchemas("shell.RecordSchemasTests.Example", shape));
    }

    record Example(
            String name, @Nullable String note, @Nullable DistrictId district) {}
}
