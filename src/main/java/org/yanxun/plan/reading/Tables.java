package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.reading.scene.Segment;

/** The tables in a text: which lines are rows, and what their columns are called. */
final class Tables {

    private final Map<Integer, TableRow> rows = new HashMap<>();
    private final Map<Integer, TableRow> heads = new HashMap<>();
    private final Set<Integer> headLines = new HashSet<>();

    private Tables() {}

    static Tables in(FoldedText text, List<Line> lines) {
        Tables tables = new Tables();
        Optional<TableRow> head = Optional.empty();
        for (Line line : lines) {
            String original = text.originalRange(line.start(), line.end()).of(text.original());
            Optional<TableRow> row = TableRow.of(line, original);
            if (row.isEmpty()) {
                head = Optional.empty();
            } else {
                boolean isHead = row.get().isHead();
                head = isHead ? row : head;
                tables.add(row.get(), head, isHead);
            }
        }
        return tables;
    }

    private void add(TableRow row, Optional<TableRow> head, boolean isHead) {
        rows.put(row.line().start(), row);
        head.ifPresent(found -> heads.put(row.line().start(), found));
        if (isHead) {
            headLines.add(row.line().start());
        }
    }

    boolean isRow(Line line) {
        return rows.containsKey(line.start());
    }

    boolean isHead(Line line) {
        return headLines.contains(line.start());
    }

    /** The cells of a row, in offsets of its line. */
    List<Segment.Cell> cells(Line line) {
        TableRow row = rows.get(line.start());
        TableRow head = heads.get(line.start());
        List<Segment.Cell> cells = new ArrayList<>();
        for (int at = 0; row != null && at < row.cells().size(); at++) {
            Line cell = row.cells().get(at);
            int start = cell.start() - line.start();
            cells.add(new Segment.Cell(
                    head == null ? "" : head.cell(at),
                    start,
                    start + cell.text().length()));
        }
        return cells;
    }
}
