package org.yanxun.roster.load.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.shell.fault.FieldProblem;

/** What is wrong in the rows of one sheet, in their order, until somebody takes it. */
public final class SheetFaults {

    private final Map<String, String> keysByTitle = new HashMap<>();
    private final List<Wrong> wrongs = new ArrayList<>();

    /** Of a sheet that is read in that shape. */
    public SheetFaults(SheetShape shape) {
        shape.columns().forEach(column -> keysByTitle.put(column.title(), column.key()));
    }

    /** What the sheet itself found in a row. */
    public void ofSheet(SheetRow row) {
        row.problems().forEach(problem -> wrongs.add(wrong(row, problem)));
    }

    /** A cell is not as it must be; of its text enough is told to find it again. */
    public void ofCell(SheetRow row, String column, String reason) {
        add(row, column, reason, SelfText.shortened(row.text(column)));
    }

    /** Something else is wrong in a row. */
    public void add(SheetRow row, String column, String reason, String... arguments) {
        wrongs.add(Wrong.of(row.number(), column, reason, arguments));
    }

    /** More of it. */
    void addAll(List<Wrong> more) {
        wrongs.addAll(more);
    }

    /** How many there are since they were last taken. */
    public int count() {
        return wrongs.size();
    }

    /** Whether anything is wrong in that column of a row. */
    boolean isWrong(SheetRow row, String column) {
        return wrongs.stream()
                .anyMatch(wrong -> wrong.row() == row.number() && wrong.column().equals(column));
    }

    /** What was wrong since last asked. */
    public List<Wrong> take() {
        List<Wrong> taken = List.copyOf(wrongs);
        wrongs.clear();
        return taken;
    }

    /** The sheet names a problem's place as {@code row 12, column}. */
    private Wrong wrong(SheetRow row, FieldProblem problem) {
        String title = problem.field().substring(problem.field().indexOf(", ") + 2);
        return new Wrong(
                row.number(),
                keysByTitle.getOrDefault(title, title),
                problem.reason(),
                problem.arguments().stream()
                        .map(String::valueOf)
                        .map(SelfText::shortened)
                        .toList());
    }
}
