package org.yanxun.document.sheet.out;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetShape;

/**
 * The columns of a sheet that is given back.
 *
 * @param shape all its columns as it has them, the one with the mistakes among them
 * @param place of the mistakes
 * @param isAdded whether the sheet had no such column, so that what stands in its place moves over
 * @param above what each row above the header shows, blank ones too
 * @param below the lines already read that follow the header
 */
record CopiedHeader(SheetShape shape, int place, boolean isAdded, List<List<String>> above, List<SheetLine> below) {

    /** Reads up to the header, which is the line that names most of the known columns. */
    static CopiedHeader in(Iterator<SheetLine> lines, SheetShape known, String added, int within) {
        List<SheetLine> first = new ArrayList<>();
        while (first.size() < within && lines.hasNext()) {
            first.add(lines.next());
        }
        SheetLine header = first.stream()
                .reduce((one, other) ->
                        known.places(other).size() > known.places(one).size() ? other : one)
                .orElse(new SheetLine(1, List.of()));
        List<SheetColumn> columns = columns(header, known, added);
        int place = columns.size() - 1;
        for (int at = 0; at < header.cells().size(); at++) {
            place = header.at(at).shown().equals(added) ? at : place;
        }
        int from = first.indexOf(header);
        return new CopiedHeader(
                new SheetShape(known.name(), columns),
                place,
                place == header.cells().size(),
                above(header.number(), first.subList(0, Math.max(0, from))),
                first.subList(from + 1, first.size()));
    }

    private static List<List<String>> above(int header, List<SheetLine> lines) {
        List<List<String>> above = new ArrayList<>(Collections.nCopies(header - 1, List.of()));
        lines.forEach(line -> above.set(
                line.number() - 1, line.cells().stream().map(SheetCell::shown).toList()));
        return above;
    }

    private static List<SheetColumn> columns(SheetLine header, SheetShape known, String added) {
        Map<String, SheetColumn> byName = known.byName();
        List<SheetColumn> columns = new ArrayList<>();
        boolean there = false;
        for (int at = 0; at < header.cells().size(); at++) {
            String title = header.at(at).shown();
            SheetColumn column = byName.getOrDefault(SheetShape.normal(title), SheetColumn.text("", title));
            columns.add(column.titled(title));
            there |= title.equals(added);
        }
        if (!there) {
            columns.add(SheetColumn.text("", added));
        }
        return columns;
    }

    /** A line's cells as they are seen, with what is wrong in its place. */
    List<String> withMistake(SheetLine line, String mistake) {
        int titled = isAdded ? shape.columns().size() - 1 : shape.columns().size();
        int width = Math.max(titled, line.cells().size());
        List<String> values = new ArrayList<>(
                IntStream.range(0, width).mapToObj(at -> line.at(at).shown()).toList());
        if (isAdded) {
            values.add(place, mistake);
        } else {
            values.set(place, mistake);
        }
        return values;
    }
}
