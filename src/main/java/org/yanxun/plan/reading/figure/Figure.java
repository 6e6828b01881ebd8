package org.yanxun.plan.reading.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a segment with what it measures.
 *
 * @param low the number, of a range its lower end
 * @param high the upper end of a range
 * @param written the characters of the number
 * @param measure what it measures; absent for a number alone
 * @param odd whether 余, 多 or the like stands with it
 * @param start where the number begins
 * @param end where its measure ends
 */
record Figure(
        BigDecimal low,
        Optional<BigDecimal> high,
        String written,
        Optional<Measure> measure,
        boolean odd,
        int start,
        int end) {

    Figure measuredLike(Figure other) {
        return new Figure(low, high, written, other.measure, odd, start, end);
    }

    /** Whether it is the Chinese numeral one, which often counts nothing. */
    boolean isOneInWords() {
        return written.equals("一");
    }
}
