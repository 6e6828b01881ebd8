package org.yanxun.document.sheet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.language.FoldedText;

/**
 * Reads dates as people type them into sheets: 2013-07, 2013年7月, 201307, 20130701, 2013/7/1, 2013.7.1, with a time
 * behind them or not, or Excel's own day number. Years 1900 to 2100.
 */
public final class SheetDates {

    private static final Pattern PARTED = Pattern.compile(
            "(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})(?:\\s?[-/.月]\\s?(?:(\\d{1,2})\\s?[日号]?)?)?(?:[T ]\\d{1,2}:.*)?");
    private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    /** A sheet of thousands says the same few days over and over, and each cell is read by several rules. */
    private static final Cache<String, Optional<SheetDate>> READ =
            Caffeine.newBuilder().maximumSize(4_000).build();

    /** No date takes more characters; what is longer is not kept. */
    private static final int LONGEST = 32;

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate SERIAL_ZERO_MAC = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private SheetDates() {}

    /** The date that is written; empty if it is none or does not exist (30 February). */
    public static Optional<SheetDate> read(String written) {
        return written.length() <= LONGEST ? READ.get(written, SheetDates::parse) : parse(written);
    }

    private static Optional<SheetDate> parse(String written) {
        String text = FoldedText.fold(written).strip();
        Matcher parted = PARTED.matcher(text);
        if (parted.matches()) {
            return date(parted);
        }
        Matcher solid = SOLID.matcher(text);
        if (solid.matches()) {
            return date(solid);
        }
        return SERIAL.matcher(text).matches() ? ofSerial(Double.parseDouble(text), false) : Optional.empty();
    }

    /**
     * The day of Excel's day number; empty outside 1900 to 2100.
     *
     * @param from1904 whether the workbook counts from 1904, as old ones from a Mac do
     */
    public static Optional<SheetDate> ofSerial(double serial, boolean from1904) {
        if (!(serial >= 1 && serial < 100_000)) {
            return Optional.empty();
        }
        LocalDate day = (from1904 ? SERIAL_ZERO_MAC : SERIAL_ZERO).plusDays((long) serial);
        return known(day.getYear()) ? Optional.of(new SheetDate.Day(day)) : Optional.empty();
    }

    private static Optional<SheetDate> date(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        String day = parts.group(3);
        if (!known(year)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    day == null
                            ? new SheetDate.Month(YearMonth.of(year, month))
                            : new SheetDate.Day(LocalDate.of(year, month, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean known(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
