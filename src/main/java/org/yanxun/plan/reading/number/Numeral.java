package org.yanxun.plan.reading.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number in the folded text: 48, 17,240, 3.5, 四十八, 两百, 1.8万, 二〇二四, 半. Anything longer or in an order that
 * is no number has no value.
 */
public final class Numeral {

    /** A pattern of what may be a number, bounded in length. */
    public static final String PATTERN =
            "\\d{1,4}\\s?万\\s?(?:\\d{1,3},\\d{3}(?!\\d)|\\d{4}(?!\\d)|\\d千(?:\\d百)?)|(?:\\d{1,3}(?:,\\d{3}){1,4}(?![\\d])|\\d{1,12}(?:\\.\\d{1,6})?)\\s?[十百千万亿]{0,2}"
                    + "|[零〇一二两三四五六七八九十百千万亿廿卅]{1,15}(?:点[零一二三四五六七八九]{1,4})?";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千万亿";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final int LONGEST = 20;

    private Numeral() {}

    /** The value of characters that follow the pattern, or 半; empty if they are no number. */
    public static Optional<BigDecimal> value(String written) {
        String plain =
                written.replace(",", "").replace(" ", "").replace("廿", "二十").replace("卅", "三十");
        if (plain.equals("乙")) {
            return Optional.of(BigDecimal.ONE);
        }
        if (plain.equals("半")) {
            return Optional.of(HALF);
        }
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        return Character.isDigit(plain.charAt(0)) ? inDigits(plain) : chinese(plain);
    }

    private static Optional<BigDecimal> inDigits(String plain) {
        int myriads = plain.indexOf('万') + 1;
        if (myriads > 0 && myriads < plain.length() && Character.isDigit(plain.charAt(myriads))) {
            return scaled(plain.substring(0, myriads - 1), "万").map(small(plain.substring(myriads))::add);
        }
        int head = 0;
        while (head < plain.length() && "0123456789.".indexOf(plain.charAt(head)) >= 0) {
            head++;
        }
        return scaled(plain.substring(0, head), plain.substring(head));
    }

    /** What follows 万: 6000, 2千, 2千5百. */
    private static BigDecimal small(String written) {
        int thousands = written.indexOf('千');
        if (thousands < 0) {
            return new BigDecimal(written);
        }
        String rest = written.substring(thousands + 1).replace("百", "00");
        return new BigDecimal(written.substring(0, thousands) + "000").add(new BigDecimal(rest.isEmpty() ? "0" : rest));
    }

    private static Optional<BigDecimal> scaled(String digits, String units) {
        BigDecimal value = new BigDecimal(digits);
        for (int at = 0; at < units.length(); at++) {
            long unit = unit(units.charAt(at));
            if (unit == 0) {
                return Optional.empty();
            }
            value = value.multiply(BigDecimal.valueOf(unit));
        }
        return Optional.of(value);
    }

    private static Optional<BigDecimal> chinese(String written) {
        int point = written.indexOf('点');
        if (point < 0) {
            return whole(written).map(BigDecimal::valueOf);
        }
        StringBuilder fraction = new StringBuilder("0.");
        written.substring(point + 1).chars().forEach(c -> fraction.append(Math.max(0, digit((char) c))));
        return whole(written.substring(0, point))
                .map(w -> BigDecimal.valueOf(w).add(new BigDecimal(fraction.toString())));
    }

    private static Optional<Long> whole(String written) {
        boolean hasUnit = written.chars().anyMatch(c -> unit((char) c) > 0);
        return hasUnit ? inWords(written) : digitByDigit(written);
    }

    /** 二〇二四: more than two digits in a row are read one by one. */
    private static Optional<Long> digitByDigit(String written) {
        if (written.length() == 2 || written.length() > 12) {
            return Optional.empty();
        }
        long value = 0;
        for (int at = 0; at < written.length(); at++) {
            long digit = digit(written.charAt(at));
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * 10 + digit;
        }
        return Optional.of(value);
    }

    private static Optional<Long> inWords(String written) {
        Words words = new Words();
        for (int at = 0; at < written.length(); at++) {
            char character = written.charAt(at);
            boolean fits = unit(character) > 0 ? words.unit(unit(character)) : words.digit(digit(character));
            if (!fits) {
                return Optional.empty();
            }
        }
        return Optional.of(words.value());
    }

    private static long unit(char character) {
        return switch (UNITS.indexOf(character)) {
            case 0 -> 10;
            case 1 -> 100;
            case 2 -> 1000;
            case 3 -> 10_000;
            case 4 -> 100_000_000;
            default -> 0;
        };
    }

    private static long digit(char character) {
        return switch (character) {
            case '零' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(character);
        };
    }

    /** A number growing word by word: 一百 then 二十 then 三; 万 and 亿 close what was said so far. */
    private static final class Words {

        private static final long MYRIAD = 10_000;
        private static final long MOST = 1_000_000_000_000L;

        private long closed;
        private long open;
        private long digit = -1;
        private long last = MYRIAD;
        private boolean sawZero;

        boolean digit(long next) {
            boolean fits = next >= 0 && digit <= 0;
            digit = next;
            sawZero |= next == 0;
            return fits;
        }

        boolean unit(long unit) {
            return unit >= MYRIAD ? closes(unit) : opens(unit);
        }

        private boolean opens(long unit) {
            boolean fits = unit < last;
            open += (digit <= 0 ? 1 : digit) * unit;
            digit = -1;
            last = unit;
            return fits;
        }

        private boolean closes(long unit) {
            long part = open + Math.max(0, digit);
            long whole = part == 0 && closed == 0 ? 1 : part;
            closed = unit == MYRIAD ? closed + whole * unit : (closed + whole) * unit;
            open = 0;
            digit = -1;
            last = MYRIAD;
            return closed < MOST;
        }

        /** What was said; a digit alone at the end counts in tenths of the last unit: 一百二, 一万五. */
        long value() {
            boolean shortened = digit > 0 && !sawZero && (last == 100 || last == 1000 || (open == 0 && closed > 0));
            return closed + open + Math.max(0, digit) * (shortened ? last / 10 : 1);
        }
    }
}
