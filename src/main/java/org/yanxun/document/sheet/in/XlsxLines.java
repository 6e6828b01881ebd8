package org.yanxun.document.sheet.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRefused;

/** The lines of a workbook's first visible sheet that holds any, read one at a time. */
final class XlsxLines extends Spliterators.AbstractSpliterator<SheetLine> {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Spliterator<Row> rows;
    private final XlsxCells cells;

    private XlsxLines(Spliterator<Row> rows, XlsxCells cells) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.rows = rows;
        this.cells = cells;
    }

    static Stream<SheetLine> of(Path path, SheetLimits limits) throws IOException {
        ReadableWorkbook workbook = unlessDamaged(() -> new ReadableWorkbook(path.toFile(), WITH_FORMATS));
        try {
            XlsxCells cells = new XlsxCells(limits, workbook.isDate1904());
            Sheet sheet = written(workbook, cells)
                    .findFirst()
                    .or(() -> visible(workbook).findFirst())
                    .orElseThrow(() -> new SheetRefused("empty"));
            Stream<Row> rows = unlessDamaged(sheet::openStream);
            return StreamSupport.stream(new XlsxLines(rows.spliterator(), cells), false)
                    .onClose(rows::close)
                    .onClose(() -> close(workbook));
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** The names of the visible sheets after that one that hold something. */
    static List<String> others(Path path, SheetLimits limits) throws IOException {
        try (ReadableWorkbook workbook = unlessDamaged(() -> new ReadableWorkbook(path.toFile(), WITH_FORMATS))) {
            return written(workbook, new XlsxCells(limits, workbook.isDate1904()))
                    .skip(1)
                    .map(Sheet::getName)
                    .toList();
        }
    }

    private static Stream<Sheet> written(ReadableWorkbook workbook, XlsxCells cells) {
        return visible(workbook).filter(each -> isWritten(each, cells));
    }

    private static Stream<Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(each -> each.getVisibility() == SheetVisibility.VISIBLE);
    }

    private static boolean isWritten(Sheet sheet, XlsxCells cells) {
        try (Stream<Row> rows = unlessDamaged(sheet::openStream)) {
            return unlessDamaged(() -> rows.anyMatch(row -> !cells.line(row).isBlank()));
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super SheetLine> action) {
        SheetLine[] next = new SheetLine[1];
        boolean there = unlessDamaged(() -> rows.tryAdvance(row -> next[0] = cells.line(row)));
        if (there) {
            action.accept(next[0]);
        }
        return there;
    }

    private interface Opening<T> {
        T open() throws IOException;
    }

    private static <T> T unlessDamaged(Opening<T> opening) {
        try {
            return opening.open();
        } catch (SheetRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SheetRefused("damaged");
        }
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
