package org.yanxun.roster.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yanxun.shell.fault.InvalidInput;

/** The day from which a sheet holds: one that a roster may speak of. */
public final class ImportDay {

    private static final int EARLIEST = 1940;
    private static final int LATEST = 2100;

    private ImportDay() {}

    /**
     * Reads the day.
     *
     * @param field the field it came in
     * @throws InvalidInput if there is none, or it is no such day
     */
    public static LocalDate read(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, "roster.wrong.missing");
        }
        try {
            return checked(field, LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            throw new InvalidInput(field, "roster.wrong.date", text.substring(0, Math.min(40, text.length())));
        }
    }

    /**
     * The same day, if there is one and it is near enough.
     *
     * @throws InvalidInput if not
     */
    public static LocalDate checked(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new InvalidInput(field, "roster.wrong.missing");
        }
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new InvalidInput(field, "roster.import.dateFar", day);
        }
        return day;
    }
}
