package org.yanxun.roster.load.read;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.yanxun.document.sheet.SheetRow;

/**
 * What a cell must be beyond what its column asks of it. A blank cell breaks none of these.
 *
 * @param column the column's key
 * @param reason the key of the words that say what is wrong
 * @param fine whether the cell's text, in its row, is as it must be
 */
record RowRule(String column, String reason, BiPredicate<SheetRow, String> fine) {

    private static final int LONGEST_NAME = 60;
    private static final int EARLIEST = 1940;
    private static final int AHEAD = 2;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}·•‧・.．'’ -]+");
    private static final Pattern STAFF_NUMBER = Pattern.compile("[A-Za-z0-9._/-]{1,40}");
    private static final Pattern MOBILE = Pattern.compile("\\+?[0-9][0-9 -]{5,19}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s.]{2,}");

    /** All of them, as of that day. */
    static List<RowRule> all(LocalDate today) {
        return List.of(
                new RowRule("name", "roster.import.nameTooLong", (row, text) -> text.length() <= LONGEST_NAME),
                new RowRule(
                        "name",
                        "roster.import.nameStrange",
                        (row, text) -> NAME.matcher(text).matches()),
                new RowRule(
                        "staffNumber",
                        "roster.import.staffNumber",
                        (row, text) -> STAFF_NUMBER.matcher(text).matches()),
                new RowRule("idNumber", "roster.import.idNumber", (row, text) -> IdNumber.isFine(text)),
                new RowRule(
                        "mobile",
                        "roster.import.mobile",
                        (row, text) -> MOBILE.matcher(text).matches()),
                new RowRule(
                        "email",
                        "roster.import.email",
                        (row, text) -> EMAIL.matcher(text).matches()),
                new RowRule("from", "roster.import.dateFar", (row, text) -> isNear(row, "from", today)),
                new RowRule(
                        "teachingSince", "roster.import.dateFar", (row, text) -> isNear(row, "teachingSince", today)));
    }

    private static boolean isNear(SheetRow row, String column, LocalDate today) {
        return row.date(column)
                .map(date -> date.first().getYear() >= EARLIEST && date.first().isBefore(today.plusYears(AHEAD)))
                .orElse(true);
    }
}
