package org.yanxun.document.sheet.in;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRefused;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.language.FoldedText;

/**
 * Where a sheet's columns stand. The header is the line among the first ten that names most of them, so that a title
 * above it does no harm.
 *
 * @param line the header itself
 * @param places each column's place by its key
 */
record Header(SheetLine line, Map<String, Integer> places) {

    static final int WITHIN = 10;

    private static final Pattern NOTES = Pattern.compile(
            "(※|(填写|填表)?说明|注[::]|备注[::]|示例|例[如::]|notes?\\b|example\\b).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** The header among the first lines; refused if there is none or it lacks a required column. */
    static Header among(List<SheetLine> first, SheetShape shape) {
        Header best = first.stream()
                .map(line -> new Header(line, shape.places(line)))
                .reduce((one, other) -> other.places.size() > one.places.size() ? other : one)
                .filter(header -> !header.places.isEmpty())
                .orElseThrow(() -> new SheetRefused("header", WITHIN));
        best.refuseMissing(shape);
        best.refuseTwice(shape.byName());
        return best;
    }

    /** The titles that name no column. */
    List<String> strangers(Map<String, SheetColumn> byName) {
        return line.cells().stream()
                .map(SheetCell::shown)
                .filter(title -> !title.isEmpty() && !byName.containsKey(SheetShape.normal(title)))
                .toList();
    }

    /** Whether a line right below the header tells how to fill in the sheet. */
    static boolean isNotes(SheetLine line) {
        return line.cells().stream()
                .map(SheetCell::shown)
                .filter(shown -> !shown.isEmpty())
                .findFirst()
                .map(shown -> NOTES.matcher(FoldedText.fold(shown)).matches())
                .orElse(false);
    }

    private void refuseMissing(SheetShape shape) {
        List<SheetColumn> missing = shape.columns().stream()
                .filter(column -> column.required() && !places.containsKey(column.key()))
                .toList();
        if (!missing.isEmpty()) {
            throw SheetRefused.about("missing", missing);
        }
    }

    private void refuseTwice(Map<String, SheetColumn> byName) {
        for (int place = 0; place < line.cells().size(); place++) {
            SheetColumn column = byName.get(SheetShape.normal(line.at(place).shown()));
            if (column != null && !Integer.valueOf(place).equals(places.get(column.key()))) {
                throw SheetRefused.about("twice", List.of(column));
            }
        }
    }
}
