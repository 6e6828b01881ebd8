package org.yanxun.credit.year;

import java.time.LocalDate;
import java.util.UUID;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/**
 * A line of the ledger as it is read in a year.
 *
 * @param id the line
 * @param title what it is for
 * @param occurredOn the day of it
 * @param category the category it counts to
 * @param credits how many; negative for a counter-entry
 * @param minutes what counted of how much
 * @param standing whether it still counts: neither a counter-entry nor taken back by one
 */
public record Line(
        UUID id,
        String title,
        LocalDate occurredOn,
        CreditCategory category,
        Credits credits,
        Minutes minutes,
        boolean standing) {

    /**
     * The minutes behind it.
     *
     * @param counted the minutes that counted when it was posted
     * @param whole the sitting's length
     */
    public record Minutes(int counted, int whole) {

        /** Whether only a part counts. */
        public boolean isPart() {
            return counted < whole;
        }
    }

    /** Whether it takes something away. */
    public boolean isCounter() {
        return credits.compareTo(Credits.ZERO) < 0;
    }
}
