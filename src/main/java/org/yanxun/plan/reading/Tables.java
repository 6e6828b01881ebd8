package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.reading.scene.Segment;

/** The tables in a text: which lines are rows, and what their columns are called. */
final class Tables {

    private static final Pattern MEASURED_IN =
            Pattern.compile("单位\\s?:\\s?(?<unit>人次?|名|万元|元|学时|课时|学分|所|场|期|个)(?=[)\\s]|$)");
    private static final Pattern SHARES_OUT_PLACES = Pattern.compile("名额[^,;。:]{0,8}(?:表|:)?$");

    private final Map<Integer, TableRow> rows = new HashMap<>();
    private final Map<Integer, Head> heads = new HashMap<>();
    private final Map<Integer, Integer> tables = new HashMap<>();
    private final Set<Integer> headLines = new HashSet<>();

    private Tables() {}

    static Tables in(FoldedText text, List<Line> lines) {
        Tables tables = new Tables();
        Optional<Head> head = Optional.empty();
        String caption = "";
        int table = 0;
        Optional<TableRow> row = row(text, lines, 0);
        for (int at = 0; at < lines.size(); at++) {
            Optional<TableRow> next = row(text, lines, at + 1);
            if (row.isEmpty()) {
                head = Optional.empty();
                table = 0;
                caption = lines.get(at).text();
            } else {
                boolean first = table == 0;
                boolean isHead = row.get().isHead()
                        || (first && next.filter(row.get()::names).isPresent());
                table = first || isHead ? lines.get(at).start() + 1 : table;
                head = isHead ? Optional.of(new Head(row.get(), measure(caption))) : head;
                tables.add(row.get(), head, isHead, table);
            }
            row = next;
        }
        return tables;
    }

    private static Optional<TableRow> row(FoldedText text, List<Line> lines, int at) {
        if (at >= lines.size()) {
            return Optional.empty();
        }
        Line line = lines.get(at);
        return TableRow.of(line, text.originalRange(line.start(), line.end()).of(text.original()))
                .or(() -> isOfTwo(lines, at - 1) || isOfTwo(lines, at + 1) ? TableRow.ofTwo(line) : Optional.empty());
    }

    private static boolean isOfTwo(List<Line> lines, int at) {
        return at >= 0 && at < lines.size() && TableRow.ofTwo(lines.get(at)).isPresent();
    }

    /** What the line above a table says its figures measure; empty if nothing. */
    private static String measure(String caption) {
        Matcher measured = MEASURED_IN.matcher(caption);
        if (measured.find()) {
            return "(" + measured.group("unit") + ")";
        }
        return SHARES_OUT_PLACES.matcher(caption).find() ? "(名额)" : "";
    }

    private void add(TableRow row, Optional<Head> head, boolean isHead, int table) {
        int at = row.line().start();
        rows.put(at, row);
        tables.put(at, table);
        head.ifPresent(found -> heads.put(at, found));
        if (isHead) {
            headLines.add(at);
        }
    }

    boolean isRow(Line line) {
        return rows.containsKey(line.start());
    }

    boolean isHead(Line line) {
        return headLines.contains(line.start());
    }

    /** Which table a row belongs to. */
    int tableOf(Line line) {
        return tables.getOrDefault(line.start(), 0);
    }

    /** The cells of a row, in offsets of its line. */
    List<Segment.Cell> cells(Line line) {
        TableRow row = rows.get(line.start());
        Head head = heads.get(line.start());
        List<Segment.Cell> cells = new ArrayList<>();
        for (int at = 0; row != null && at < row.cells().size(); at++) {
            Line cell = row.cells().get(at);
            int start = cell.start() - line.start();
            cells.add(new Segment.Cell(
                    head == null ? "" : head.cell(at),
                    head == null ? 0 : head.at(at),
                    start,
                    start + cell.text().length()));
        }
        return cells;
    }

    /**
     * What the columns are called.
     *
     * @param row that says so
     * @param measure what their figures measure unless they say themselves; may be empty
     */
    private record Head(TableRow row, String measure) {

        private static final Pattern NUMBERS = Pattern.compile("序号|编号|号$|电话|时间|日期|月份|年份|备注|分值|代码");

        /** Where the words of a column's head begin. */
        int at(int at) {
            List<Line> cells = row.cells();
            return at < cells.size() ? cells.get(at).start() : 0;
        }

        String cell(int at) {
            String words = row.cell(at);
            return words.isEmpty() || NUMBERS.matcher(words).find() ? words : words + measure;
        }
    }
}
