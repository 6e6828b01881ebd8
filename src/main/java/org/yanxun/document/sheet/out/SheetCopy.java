package org.yanxun.document.sheet.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.in.SheetFile;

/**
 * The sheet that somebody brought, given back with what is wrong in each row, as the same kind of file. Every line stays
 * where it was, the title above the header and blank lines too, so that rows keep their numbers. Drop-down lists come back
 * with the known columns.
 *
 * @param column the title of the added column, such as 錯誤原因; a column of that title in the sheet is replaced
 * @param onlyWrong whether rows without a mistake are left out, and those below move up
 */
public record SheetCopy(String column, boolean onlyWrong) {

    private static final int TOP = 10;

    /**
     * Writes the copy.
     *
     * @param file what was brought
     * @param mistakes what is wrong by the number of the row, in the reader's words
     * @param shape the columns, to know the header by
     */
    public void write(SheetFile file, SheetShape shape, Map<Integer, String> mistakes, OutputStream out)
            throws IOException {
        try (Stream<SheetLine> lines = file.lines()) {
            Iterator<SheetLine> all = lines.iterator();
            CopiedHeader header = CopiedHeader.in(all, shape, column, TOP);
            try (SheetWriter writer = writer(file, out, header)) {
                for (SheetLine early : header.below()) {
                    copy(early, header, mistakes, writer);
                }
                while (all.hasNext()) {
                    copy(all.next(), header, mistakes, writer);
                }
            }
        }
    }

    private static SheetWriter writer(SheetFile file, OutputStream out, CopiedHeader header) throws IOException {
        return file.isWorkbook()
                ? new XlsxSheetWriter(out, header.shape(), header.above())
                : new CsvSheetWriter(out, header.shape(), header.above());
    }

    private void copy(SheetLine line, CopiedHeader header, Map<Integer, String> mistakes, SheetWriter writer)
            throws IOException {
        String mistake = mistakes.getOrDefault(line.number(), "");
        if (!onlyWrong) {
            writer.blankUntil(line.number());
        }
        if (!line.isBlank() && !(onlyWrong && mistake.isEmpty())) {
            writer.row(header.withMistake(line, mistake));
        }
    }
}
