package org.yanxun.plan.reading.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanxun.plan.reading.finding.Matter.Cell;
import org.yanxun.plan.reading.finding.Matter.Row;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Target;

/** The sums of tables: a row called 小计 or 合计 beside those above it, a column called so beside those before it. */
final class TableSums {

    private static final String SIZE = "(?:人数|人次|名额|学时|学分|场次|期数|金额|经费)?(?:\\([^()]{1,8}\\))?";
    private static final Pattern SUBTOTAL = Pattern.compile("[^\\d,。]{0,8}小\\s?计" + SIZE);
    private static final Pattern TOTAL = Pattern.compile("[^\\d,。]{0,6}(?:(?:合|总|共)\\s?计|总数)" + SIZE);
    private static final int MOST_CELLS = 64;

    private final Matter matter;
    private final Consumer<Finding> found;
    private final NavigableMap<Integer, Target> figures = new TreeMap<>();
    private final Map<Integer, Column> columns = new HashMap<>();

    private TableSums(Matter matter, Consumer<Finding> found) {
        this.matter = matter;
        this.found = found;
        matter.articles().stream()
                .flatMap(article -> article.targets().stream())
                .filter(target -> SumChecks.SUMMED.contains(target.kind()))
                .forEach(target -> figures.put(target.start(), target));
    }

    static void in(Matter matter, Consumer<Finding> found) {
        if (matter.rows().isEmpty()) {
            return;
        }
        TableSums sums = new TableSums(matter, found);
        Map<Integer, List<Row>> tables =
                matter.rows().stream().collect(Collectors.groupingBy(Row::table, TreeMap::new, Collectors.toList()));
        tables.values().forEach(rows -> {
            sums.columns.clear();
            rows.forEach(sums::row);
        });
    }

    private void row(Row row) {
        List<Cell> cells =
                row.cells().subList(0, Math.min(MOST_CELLS, row.cells().size()));
        String name = cells.stream()
                .map(Cell::words)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        boolean subtotal = SUBTOTAL.matcher(name).matches();
        boolean total = TOTAL.matcher(name).matches();
        for (int at = 0; at < cells.size(); at++) {
            Column column = columns.computeIfAbsent(at, none -> new Column());
            Optional<Target> figure = figure(cells.get(at));
            if (total || subtotal) {
                figure.ifPresent(whole -> check(whole, total ? column.all : column.since, column));
                column.since.clear();
            } else {
                column.add(cells.get(at), figure);
            }
        }
        across(cells);
    }

    /** A column called 合计 beside the figures before it in the row. */
    private void across(List<Cell> cells) {
        List<Target> parts = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<Target> figure = figure(cell);
            boolean sums = SUBTOTAL.matcher(cell.head()).matches()
                    || TOTAL.matcher(cell.head()).matches();
            if (sums) {
                figure.ifPresent(whole -> check(
                        whole,
                        parts.stream()
                                .filter(part -> part.amount()
                                        .unit()
                                        .equals(whole.amount().unit()))
                                .toList(),
                        new Column()));
                parts.clear();
            } else {
                figure.ifPresent(parts::add);
            }
        }
    }

    private void check(Target whole, List<Target> parts, Column column) {
        boolean same = parts.stream()
                .allMatch(part -> part.amount().unit().equals(whole.amount().unit()));
        if (parts.size() < 2 || column.open || !same) {
            return;
        }
        Sum sum = new Sum(whole, List.copyOf(parts));
        boolean exact = whole.amount().comparison() == Comparison.EQ
                && parts.stream().allMatch(part -> part.amount().comparison() == Comparison.EQ);
        if (exact || sum.holds()) {
            found.accept(sum.found(matter, whole.start(), whole.end()));
        }
    }

    /** The one figure of a cell; empty if it has none or several. */
    private Optional<Target> figure(Cell cell) {
        Map<Integer, Target> within = figures.subMap(cell.start(), cell.end());
        return within.size() == 1
                ? within.values().stream().filter(SumChecks::isPlain).findFirst()
                : Optional.empty();
    }

    /** The figures of a column so far; open if there is one that cannot be told. */
    private static final class Column {

        private final List<Target> all = new ArrayList<>();
        private final List<Target> since = new ArrayList<>();
        private boolean open;

        void add(Cell cell, Optional<Target> figure) {
            figure.ifPresentOrElse(
                    target -> {
                        all.add(target);
                        since.add(target);
                    },
                    () -> open |= cell.words().chars().anyMatch(Character::isDigit));
        }
    }
}
