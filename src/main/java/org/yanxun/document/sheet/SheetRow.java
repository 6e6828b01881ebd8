package org.yanxun.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.shell.fault.FieldProblem;

/**
 * One row below the header.
 *
 * @param line as it stands in the sheet
 * @param shape the columns asked for
 * @param places where each column stands, by key; a column that the sheet does not have is absent
 */
public record SheetRow(SheetLine line, SheetShape shape, Map<String, Integer> places) {

    /** The row's number as the spreadsheet program shows it. */
    public int number() {
        return line.number();
    }

    /** The cell of a column; blank if the sheet does not have the column. */
    public SheetCell cell(String key) {
        Integer place = places.get(key);
        return place == null ? SheetCell.BLANK : line.at(place);
    }

    /** What a column's cell shows; empty if blank or not to be trusted. */
    public String text(String key) {
        SheetCell cell = cell(key);
        return cell instanceof SheetCell.Flawed ? "" : cell.shown();
    }

    /** The date in a column's cell; empty if blank or unreadable. */
    public Optional<SheetDate> date(String key) {
        SheetCell cell = cell(key);
        return cell instanceof SheetCell.Dated(SheetDate date) ? Optional.of(date) : SheetDates.read(text(key));
    }

    /** What is wrong with this row by the shape alone, in the order of the columns; empty if nothing. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        for (SheetColumn column : shape.columns()) {
            CellRules.against(column, cell(column.key())).ifPresent(reason -> problems.add(problem(column, reason)));
        }
        return List.copyOf(problems);
    }

    /** A problem of this row in one of its columns; the reason's words get what the cell shows as {@code {0}}. */
    public FieldProblem problem(SheetColumn column, String reason) {
        return FieldProblem.of(
                "row " + number() + ", " + column.title(),
                reason,
                cell(column.key()).shown());
    }
}
