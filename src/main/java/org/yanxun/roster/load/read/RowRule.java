package org.yanxun.roster.load.read;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.yanxun.document.sheet.SheetRow;

/**
 * What a cell must be beyond what its column asks of it. A blank cell breaks none of these.
 *
 * @param column the column's key
 * @param reason the key of the words that say what is wrong
 * @param fine whether the cell's text, in its row, is as it must be
 */
record RowRule(String column, String reason, BiPredicate<SheetRow, String> fine) {

    private static final int EARLIEST = 1940;
    private static final int AHEAD = 2;

    /** All of them, as of that day. */
    static List<RowRule> all(LocalDate today) {
        Stream<RowRule> texts = SelfText.RULES.stream()
                .map(rule -> new RowRule(
                        rule.column(), rule.reason(), (row, text) -> rule.fine().test(text)));
        Stream<RowRule> days = Stream.of("from", "teachingSince", CredentialCells.FROM)
                .map(column -> new RowRule(column, "roster.import.dateFar", (row, text) -> isNear(row, column, today)));
        return Stream.concat(texts, days).toList();
    }

    private static boolean isNear(SheetRow row, String column, LocalDate today) {
        return row.date(column)
                .map(date -> date.first().getYear() >= EARLIEST && date.first().isBefore(today.plusYears(AHEAD)))
                .orElse(true);
    }
}
