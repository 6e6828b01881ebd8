package org.yanxun.document.sheet.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.document.sheet.SheetColumn;

class XlsxNamesTests {

    @ParameterizedTest
    @CsvSource({"名冊, 名冊", "a/b, a b", "'[x]', x", "' ', 1", "?*, 1", "a:b\\c, a b c"})
    void a_tab_is_named_without_the_signs_programs_refuse(String name, String tab) {
        assertThat(XlsxNames.tab(name)).isEqualTo(tab);
    }

    @Property(tries = 300)
    void any_name_makes_a_tab(@ForAll String name) {
        String tab = XlsxNames.tab(name);

        assertThat(tab).isNotEmpty().hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\\\/?*\\[\\]:']");
    }

    @Test
    void a_column_is_wide_enough_for_its_title_and_choices_and_never_too_wide() {
        double narrow = XlsxNames.width(SheetColumn.text("a", "A"));
        double title = XlsxNames.width(SheetColumn.text("a", "參加工作日期與教齡起算"));
        double choice = XlsxNames.width(SheetColumn.text("a", "A").among(List.of("在編在崗教職工人員")));
        double id = XlsxNames.width(SheetColumn.id("a", "A"));
        double huge = XlsxNames.width(SheetColumn.text("a", "長".repeat(99)));

        assertThat(narrow).isEqualTo(10);
        assertThat(title).isGreaterThanOrEqualTo(22);
        assertThat(choice).isGreaterThanOrEqualTo(18);
        assertThat(id).isGreaterThanOrEqualTo(22);
        assertThat(huge).isEqualTo(40);
    }

    @Test
    void a_cell_is_cut_where_no_program_could_read_it() {
        assertThat(XlsxNames.cell("x".repeat(32_000))).hasSize(32_000);
        assertThat(XlsxNames.cell("x".repeat(32_001))).hasSize(32_000);
        assertThat(XlsxNames.cell("")).isEmpty();
    }
}
