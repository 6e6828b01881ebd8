package org.yanxun.document.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** What a column asks of each of its cells. The first rule that a cell breaks is told. */
final class CellRules {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");

    private static final List<CellRule> RULES = List.of(
            new CellRule("document.cell.missing", (column, cell) -> column.required() && isBlank(cell)),
            new CellRule(
                    "document.cell.date", (column, cell) -> is(column, SheetColumn.Kind.DATE, cell) && !isDate(cell)),
            new CellRule(
                    "document.cell.number",
                    (column, cell) -> is(column, SheetColumn.Kind.NUMBER, cell)
                            && !NUMBER.matcher(cell.shown()).matches()),
            new CellRule("document.cell.choice", (column, cell) -> !isBlank(cell) && !isChoice(column, cell)));

    private record CellRule(String reason, BiPredicate<SheetColumn, SheetCell> broken) {}

    private CellRules() {}

    /** The key of the words for the first rule broken; empty if none is. */
    static Optional<String> against(SheetColumn column, SheetCell cell) {
        if (cell instanceof SheetCell.Flawed(SheetFlaw flaw, String shown)) {
            return Optional.of(flaw.reason());
        }
        for (CellRule rule : RULES) {
            if (rule.broken().test(column, cell)) {
                return Optional.of(rule.reason());
            }
        }
        return Optional.empty();
    }

    private static boolean is(SheetColumn column, SheetColumn.Kind kind, SheetCell cell) {
        return column.kind() == kind && !isBlank(cell);
    }

    private static boolean isBlank(SheetCell cell) {
        return cell instanceof SheetCell.Blank;
    }

    private static boolean isDate(SheetCell cell) {
        return cell instanceof SheetCell.Dated || SheetDates.read(cell.shown()).isPresent();
    }

    private static boolean isChoice(SheetColumn column, SheetCell cell) {
        return column.choices().isEmpty()
                || column.choices().contains(cell.shown())
                || isChoice(column, SheetShape.normal(cell.shown()));
    }

    private static boolean isChoice(SheetColumn column, String normal) {
        return column.choices().stream()
                .anyMatch(choice -> SheetShape.normal(choice).equals(normal));
    }
}
