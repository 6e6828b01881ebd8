package org.yanxun.document.sheet.in;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRefused;

/** The lines of a CSV file, numbered as a spreadsheet program would number them. */
final class CsvLines extends Spliterators.AbstractSpliterator<SheetLine> {

    private static final int MOST_IN_A_FIELD = 4 << 20;

    private final Spliterator<CsvRecord> records;
    private final CsvCells cells;
    private int number;

    private CsvLines(Spliterator<CsvRecord> records, CsvCells cells) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.records = records;
        this.cells = cells;
    }

    static Stream<SheetLine> of(Path path, SheetLimits limits) throws IOException {
        String text = CsvText.decode(Files.readAllBytes(path));
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(CsvText.separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(MOST_IN_A_FIELD)
                .ofCsvRecord(text);
        return StreamSupport.stream(new CsvLines(reader.spliterator(), new CsvCells(limits)), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super SheetLine> action) {
        try {
            return records.tryAdvance(one -> action.accept(cells.line(++number, one.getFields())));
        } catch (CsvParseException e) {
            throw new SheetRefused("damaged");
        }
    }
}
