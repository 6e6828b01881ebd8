package org.yanxun.document.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yanxun.language.FoldedText;

/**
 * The columns a kind of sheet has.
 *
 * @param name of the sheet, as people see it
 * @param columns in the order they are written; read in any order
 */
public record SheetShape(String name, List<SheetColumn> columns) {

    private static final Pattern ADDED = Pattern.compile("\\([^)]*\\)|【[^】]*】|[\\s*:]");

    public SheetShape {
        columns = List.copyOf(columns);
    }

    /** A sheet of these columns. */
    public static SheetShape of(String name, SheetColumn... columns) {
        return new SheetShape(name, List.of(columns));
    }

    /** A title's one form: either script, any width, without blanks, asterisks or what stands in brackets. */
    public static String normal(String title) {
        return ADDED.matcher(FoldedText.fold(title).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The columns by each of their names in its one form. */
    public Map<String, SheetColumn> byName() {
        Map<String, SheetColumn> known = new HashMap<>();
        columns.forEach(column -> column.names().forEach(name -> known.put(normal(name), column)));
        return known;
    }

    /** Where a line names which column: places from 0 by the columns' keys, the first of two alike. */
    public Map<String, Integer> places(SheetLine line) {
        Map<String, SheetColumn> known = byName();
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < line.cells().size(); place++) {
            SheetColumn column = known.get(normal(line.at(place).shown()));
            if (column != null) {
                places.putIfAbsent(column.key(), place);
            }
        }
        return places;
    }

    /** The column with that key. */
    public Optional<SheetColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
