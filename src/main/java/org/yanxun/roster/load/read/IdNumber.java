package org.yanxun.roster.load.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an identity number must be: a citizen's by GB 11643, or that of a passport or permit, which has letters. */
final class IdNumber {

    private static final Pattern CITIZEN = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final Pattern OTHER_PAPER = Pattern.compile("[A-Z]{1,3}[A-Z0-9]{5,17}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdNumber() {}

    /** The number in its one form. */
    static String normal(String written) {
        return written.strip().replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** Whether it can be one. */
    static boolean isFine(String written) {
        String number = normal(written);
        return CITIZEN.matcher(number).matches()
                ? hasBirthday(number) && hasCheck(number)
                : OTHER_PAPER.matcher(number).matches();
    }

    private static boolean hasBirthday(String number) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            return day.getYear() >= 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean hasCheck(String number) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (number.charAt(at) - '0') * WEIGHTS[at];
        }
        return CHECKS.charAt(sum % 11) == number.charAt(17);
    }
}
