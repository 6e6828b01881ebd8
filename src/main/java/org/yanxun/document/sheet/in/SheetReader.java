package org.yanxun.document.sheet.in;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRefused;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;

/** Reads the rows of a sheet by the names of its columns. */
public final class SheetReader {

    private final SheetShape shape;

    /** Reads sheets with these columns. */
    public SheetReader(SheetShape shape) {
        this.shape = shape;
    }

    /**
     * The rows below the header in order, read as they are asked for; blank ones and notes are left out. To be closed.
     * Whoever stores rows does so in one transaction: the refusal may come late.
     *
     * @throws SheetRefused if a required column is missing or the content is damaged; while reading, if there are too
     *     many rows
     */
    public Stream<SheetRow> rows(SheetFile file) {
        Stream<SheetLine> lines = file.lines();
        try {
            return below(lines, file.limits().rows());
        } catch (RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    /**
     * What of the file is passed over.
     *
     * @throws SheetRefused as the rows are
     */
    public Unread unread(SheetFile file) {
        try (Stream<SheetLine> lines = file.lines()) {
            Header header = Header.among(lines.limit(Header.WITHIN).toList(), shape);
            return new Unread(header.strangers(shape.byName()), file.otherSheets());
        }
    }

    private Stream<SheetRow> below(Stream<SheetLine> lines, int most) {
        Iterator<SheetLine> all = lines.iterator();
        List<SheetLine> first = new ArrayList<>();
        while (first.size() < Header.WITHIN && all.hasNext()) {
            first.add(all.next());
        }
        Header header = Header.among(first, shape);
        Stream<SheetLine> early = first.stream().skip(first.indexOf(header.line()) + 1L);
        Stream<SheetLine> late =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false);
        int[] count = {0};
        return Stream.concat(early.dropWhile(Header::isNotes), late)
                .filter(line -> !line.isBlank())
                .peek(line -> refuseBeyond(++count[0], most))
                .map(line -> new SheetRow(line, shape, header.places()))
                .onClose(lines::close);
    }

    private static void refuseBeyond(int count, int most) {
        if (count > most) {
            throw new SheetRefused("rows", most);
        }
    }
}
