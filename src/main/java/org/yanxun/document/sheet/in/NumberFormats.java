package org.yanxun.document.sheet.in;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetDate;
import org.yanxun.document.sheet.SheetDates;
import org.yanxun.document.sheet.SheetFlaw;

/** A workbook's numbers as their formats show them: dates, leading zeros, per cent, or plain. */
final class NumberFormats {

    private static final BigDecimal ROUNDED_FROM = BigDecimal.TEN.pow(15);
    private static final MathContext SHOWN = new MathContext(15);
    private static final Pattern SILENT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");

    /** Formats that are months or days by their number alone, by the file format or in Chinese programs. */
    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 57);

    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58);

    private enum Kind {
        PLAIN,
        PERCENT,
        DAY,
        MONTH
    }

    private final boolean from1904;
    private final Map<String, Kind> known = new HashMap<>();

    NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    SheetCell number(String raw, @Nullable Integer formatId, @Nullable String format) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return new SheetCell.Flawed(SheetFlaw.ERROR_VALUE, raw);
        }
        if (value.abs().compareTo(ROUNDED_FROM) >= 0) {
            return new SheetCell.Flawed(SheetFlaw.LOST_PRECISION, raw);
        }
        String shape = format == null ? "" : format;
        Kind kind = formatId == null ? Kind.PLAIN : kind(formatId, shape);
        return dated(kind, value).orElseGet(() -> new SheetCell.Text(shown(kind, shape, value)));
    }

    private Optional<SheetCell> dated(Kind kind, BigDecimal value) {
        if (kind != Kind.DAY && kind != Kind.MONTH) {
            return Optional.empty();
        }
        Optional<SheetDate> day = SheetDates.ofSerial(value.doubleValue(), from1904);
        return day.map(date ->
                new SheetCell.Dated(kind == Kind.DAY ? date : new SheetDate.Month(YearMonth.from(date.first()))));
    }

    private static String shown(Kind kind, String format, BigDecimal value) {
        BigDecimal number = kind == Kind.PERCENT ? value.movePointRight(2) : value;
        String plain = plain(number.round(SHOWN));
        if (kind == Kind.PERCENT) {
            return plain + "%";
        }
        boolean padded = ZEROS.matcher(format).matches() && value.signum() >= 0 && plain.indexOf('.') < 0;
        return padded ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain : plain;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private Kind kind(int id, String format) {
        return known.computeIfAbsent(id + format, key -> judge(id, format));
    }

    private static Kind judge(int id, String format) {
        String spoken = SILENT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean day = spoken.indexOf('d') >= 0 && !spoken.contains("red");
        if (MONTHS.contains(id) || (spoken.indexOf('y') >= 0 && !day)) {
            return Kind.MONTH;
        }
        if (DAYS.contains(id) || day) {
            return Kind.DAY;
        }
        return spoken.endsWith("%") ? Kind.PERCENT : Kind.PLAIN;
    }
}
