package org.yanxun.roster.load.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;

class SheetFaultsTests {

    private static final SheetShape SHAPE = new SheetShape(
            "名冊",
            List.of(
                    SheetColumn.text("name", "姓名").titled("姓名").needed(),
                    SheetColumn.text("code", "代碼").titled("代碼")));

    private final SheetFaults faults = new SheetFaults(SHAPE);

    @Test
    void what_the_sheet_found_is_told_with_the_columns_key() {
        faults.ofSheet(row(7, "", "E"));

        assertThat(faults.take()).containsExactly(Wrong.of(7, "name", "document.cell.missing", ""));
    }

    @Test
    void of_a_long_cell_only_the_beginning_is_told() {
        faults.ofCell(row(7, "李明", "110101199001011234"), "code", "roster.import.staffNumber");
        faults.ofCell(row(8, "李明", "E"), "code", "roster.import.staffNumber");

        assertThat(faults.take())
                .containsExactly(
                        Wrong.of(7, "code", "roster.import.staffNumber", "110101…"),
                        Wrong.of(8, "code", "roster.import.staffNumber", "E"));
    }

    @Test
    void they_are_counted_until_they_are_taken() {
        SheetRow row = row(7, "李明", "E");
        faults.add(row, "code", "roster.import.twice", "2");

        assertThat(faults.count()).isEqualTo(1);
        assertThat(faults.isWrong(row, "code")).isTrue();
        assertThat(faults.isWrong(row, "name")).isFalse();
        assertThat(faults.isWrong(row(8, "李明", "E"), "code")).isFalse();
        assertThat(faults.take()).hasSize(1);
        assertThat(faults.count()).isZero();
        assertThat(faults.take()).isEmpty();
    }

    private static SheetRow row(int number, String name, String code) {
        List<SheetCell> cells = List.of(cell(name), cell(code));
        return new SheetRow(new SheetLine(number, cells), SHAPE, Map.of("name", 0, "code", 1));
    }

    private static SheetCell cell(String text) {
        return text.isEmpty() ? SheetCell.BLANK : new SheetCell.Text(text);
    }
}
