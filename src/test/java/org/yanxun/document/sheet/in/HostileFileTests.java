package org.yanxun.document.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRefused;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;

/** Whatever somebody brings, it is read or refused with a reason, and never anything else. */
class HostileFileTests {

    private static final SheetShape SHAPE =
            SheetShape.of("people", SheetColumn.text("name", "姓名").needed(), SheetColumn.id("id", "證件號碼"));
    private static final byte[] GOOD = SomeFile.workbook(sheet -> {
        sheet.value(0, 0, "姓名");
        sheet.value(0, 1, "證件號碼");
        for (int row = 1; row < 40; row++) {
            sheet.value(row, 0, "某人" + row);
            sheet.value(row, 1, "33021119900101" + (1000 + row));
        }
    });

    @Property(tries = 300)
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 400) byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property(tries = 200)
    void any_text_is_read_or_refused(@ForAll String text) {
        readOrRefused(("姓名,證件號碼\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void a_workbook_with_some_bytes_changed_is_read_or_refused(@ForAll long seed) {
        Random dice = new Random(seed);
        byte[] bytes = GOOD.clone();
        for (int at = 0; at < 1 + dice.nextInt(6); at++) {
            bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt(256);
        }
        readOrRefused(bytes);
    }

    @Property(tries = 100)
    void a_workbook_cut_off_anywhere_is_refused(@ForAll @IntRange(min = 4, max = 100) int percent) {
        byte[] bytes = java.util.Arrays.copyOf(GOOD, Math.max(4, (GOOD.length - 1) * percent / 100));

        assertThat(refusedFor(bytes)).isEqualTo("document.sheet.damaged");
    }

    @Test
    void the_good_one_is_read() {
        List<SheetRow> rows = SomeFile.rows(GOOD, SHAPE);

        assertThat(rows).hasSize(39);
        assertThat(rows.getLast().text("name")).isEqualTo("某人39");
        assertThat(rows.getLast().number()).isEqualTo(40);
    }

    @Test
    void every_line_of_a_text_is_numbered_without_a_gap() {
        List<SheetLine> lines = SomeFile.lines(SomeFile.csv("a\n\n\"b\nb\"\n,\nc"));

        assertThat(lines).extracting(SheetLine::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(lines.get(2).at(0).shown()).isEqualTo("b\nb");
        assertThat(lines.get(3).isBlank()).isTrue();
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            for (SheetRow row : SomeFile.rows(bytes, SHAPE)) {
                assertThat(row.number()).isPositive();
                assertThat(row.problems()).isNotNull();
            }
        } catch (SheetRefused refused) {
            assertThat(refused.reason()).startsWith("document.sheet.");
        }
    }

    private static String refusedFor(byte[] bytes) {
        try {
            SomeFile.rows(bytes, SHAPE);
            return "";
        } catch (SheetRefused refused) {
            return refused.reason();
        }
    }
}
