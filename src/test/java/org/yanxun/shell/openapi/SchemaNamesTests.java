package org.yanxun.shell.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;
import org.yanxun.shell.frame.Frame;

class SchemaNamesTests {

    private final SchemaNames names = new SchemaNames();

    @Test
    void a_type_is_called_by_its_room_and_by_what_it_lies_in() {
        assertThat(name(DistrictId.class)).isEqualTo("kernel.DistrictId");
        assertThat(name(Frame.OtherHat.class)).isEqualTo("shell.Frame.OtherHat");
        assertThat(names.type("kernel.DistrictId")).contains(DistrictId.class);
    }

    @Test
    void a_type_of_others_is_called_by_what_it_holds_too() throws NoSuchFieldException {
        Type type = Holder.class.getDeclaredField("held").getGenericType();

        assertThat(name(type)).isEqualTo("shell.SchemaNamesTests.Held.Of.DistrictId");
        assertThat(names.type("shell.SchemaNamesTests.Held.Of.DistrictId")).contains(Held.class);
    }

    @Test
    void where_a_name_is_taken_the_package_is_named_too() throws NoSuchFieldException {
        Type ours = Twins.class.getDeclaredField("ours").getGenericType();
        Type theirs = Twins.class.getDeclaredField("theirs").getGenericType();

        assertThat(name(ours)).isEqualTo("shell.SchemaNamesTests.Held.Of.Month");
        assertThat(name(theirs)).isEqualTo("org.yanxun.shell.openapi.SchemaNamesTests.Held.java.time.Month");
        assertThat(name(ours)).isEqualTo("shell.SchemaNamesTests.Held.Of.Month");
    }

    @Test
    void what_is_not_of_the_house_keeps_its_own_name_and_is_not_remembered() {
        assertThat(name(Thread.class)).isEqualTo("Thread");
        assertThat(names.type("Thread")).isEmpty();
    }

    private String name(Type type) {
        return names.nameForType(new ObjectMapper().constructType(type));
    }

    record Held<T>(List<T> items) {}

    record Twins(Held<org.yanxun.shell.place.Month> ours, Held<Month> theirs) {}

    record Holder(Held<DistrictId> held) {}
}
