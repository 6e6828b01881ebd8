package org.yanxun.plan.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people write them, in the folded text: 48, 48.5, 四十八, 一百二十, 两百. */
final class Numerals {

    /** A number at most seven digits or nine characters long. */
    static final String PATTERN = "\\d{1,7}(?:\\.\\d{1,2})?|[零〇一二两三四五六七八九十百千]{1,9}";

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** The value; empty for characters in an order that is no number. */
    static Optional<BigDecimal> value(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Optional.of(new BigDecimal(written));
        }
        return chinese(written).map(BigDecimal::valueOf);
    }

    private static Optional<Long> chinese(String written) {
        long sum = 0;
        long digit = -1;
        long lastUnit = Long.MAX_VALUE;
        for (int at = 0; at < written.length(); at++) {
            char character = written.charAt(at);
            long unit = unit(character);
            if ((unit == 0 && digit > 0) || unit >= lastUnit) {
                return Optional.empty();
            }
            if (unit == 0) {
                digit = digit(character);
            } else {
                sum += (digit <= 0 ? 1 : digit) * unit;
                digit = -1;
                lastUnit = unit;
            }
        }
        return Optional.of(sum + Math.max(0, digit));
    }

    private static long unit(char character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
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
}
