package org.yanxun.document.sheet.in;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;

/** Files as somebody might bring them. */
final class SomeFile {

    private SomeFile() {}

    static byte[] workbook(Consumer<Worksheet> content) {
        return workbook(Map.of("一", content));
    }

    /** Of some sheets in that order. */
    static byte[] workbook(Map<String, Consumer<Worksheet>> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            sheets.forEach((name, content) -> content.accept(workbook.newWorksheet(name)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(String entry, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] text(String text, Charset charset) {
        return text.getBytes(charset);
    }

    static byte[] csv(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    static SheetFile received(byte[] bytes) {
        return SheetFile.receive(new ByteArrayInputStream(bytes), SheetLimits.standard());
    }

    static List<SheetLine> lines(byte[] bytes) {
        try (SheetFile file = received(bytes);
                var lines = file.lines()) {
            return lines.toList();
        }
    }

    static List<SheetRow> rows(byte[] bytes, SheetShape shape) {
        try (SheetFile file = received(bytes);
                var rows = new SheetReader(shape).rows(file)) {
            return rows.toList();
        }
    }
}
