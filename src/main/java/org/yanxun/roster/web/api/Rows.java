package org.yanxun.roster.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.ImportDay;
import org.yanxun.shell.fault.InvalidInput;

/**
 * Rows as a program sends them.
 *
 * @param name what people call the upload; absent for {@code API}
 * @param effectiveOn the day from which they hold
 * @param complete whether they name everybody of their organisations; absent if not
 * @param rows cells by column, see {@link Line#cells()}; a cell that is null says nothing
 */
record Rows(
        @Nullable String name,
        @Nullable LocalDate effectiveOn,
        @Nullable Boolean complete,
        @Nullable List<@Nullable Map<String, @Nullable String>> rows) {

    private static final int MOST = 60_000;
    private static final int LONGEST_NAME = 120;

    /** How they are meant. */
    Terms terms() {
        String called = name == null || name.isBlank() ? "API" : name.strip();
        return new Terms(
                called.substring(0, Math.min(LONGEST_NAME, called.length())),
                ImportDay.checked("effectiveOn", effectiveOn),
                Boolean.TRUE.equals(complete));
    }

    /** The rows, numbered from 1. */
    List<Line> lines() {
        if (rows == null || rows.isEmpty() || rows.size() > MOST) {
            throw new InvalidInput("rows", "roster.import.howMany", MOST);
        }
        List<Line> lines = new ArrayList<>();
        for (Map<String, @Nullable String> row : rows) {
            if (row == null) {
                throw new InvalidInput("rows[" + lines.size() + "]", "roster.wrong.missing");
            }
            lines.add(new Line(lines.size() + 1, said(row)));
        }
        return lines;
    }

    private static Map<String, String> said(Map<String, @Nullable String> row) {
        return row.entrySet().stream()
                .filter(cell -> cell.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> String.valueOf(cell.getValue())));
    }
}
