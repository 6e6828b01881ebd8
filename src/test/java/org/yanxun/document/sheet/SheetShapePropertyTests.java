package org.yanxun.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetShapePropertyTests {

    private static final SheetShape SHAPE =
            SheetShape.of("people", SheetColumn.text("name", "姓名", "教師姓名"), SheetColumn.id("id", "證件號碼", "身份證號"));

    @Property(tries = 500)
    void the_one_form_of_a_title_is_its_own_form(@ForAll String title) {
        String normal = SheetShape.normal(title);

        assertThat(SheetShape.normal(normal)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"證件號碼", " 證件 號碼 ", "*證件號碼", "證件號碼:", "證件號碼（18 位）", "證件號碼(必填)", "【】證件號碼", "证件号码", "證件號碼："})
    void a_title_is_known_with_whatever_is_put_around_it(String title) {
        assertThat(SHAPE.places(line("姓名", title))).isEqualTo(Map.of("name", 0, "id", 1));
    }

    @Property(tries = 200)
    void columns_are_known_in_either_script_wherever_they_stand(@ForAll boolean first, @ForAll boolean simplified) {
        String name = simplified ? ZhConverterUtil.toSimple("教師姓名") : "教師姓名";
        String id = simplified ? ZhConverterUtil.toSimple("身份證號") : "身份證號";

        Map<String, Integer> places = SHAPE.places(first ? line(name, id) : line("備註", id, name));

        assertThat(places).containsEntry("name", first ? 0 : 2).containsEntry("id", 1);
    }

    @Test
    void of_two_alike_the_first_is_taken() {
        assertThat(SHAPE.places(line("姓名", "教師姓名"))).isEqualTo(Map.of("name", 0));
    }

    @Test
    void a_column_is_found_by_its_key() {
        assertThat(SHAPE.column("id").map(SheetColumn::title)).contains("證件號碼");
        assertThat(SHAPE.column("證件號碼")).isEmpty();
        assertThatThrownBy(() -> new SheetColumn("x", List.of(), SheetColumn.Kind.TEXT, false, List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SheetLine line(String... cells) {
        return new SheetLine(
                1,
                Stream.of(cells)
                        .map(cell -> (SheetCell) new SheetCell.Text(cell))
                        .toList());
    }
}
