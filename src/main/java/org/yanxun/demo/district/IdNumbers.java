package org.yanxun.demo.district;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Identity numbers of the right form (GB 11643) under a division code that no place has. */
final class IdNumbers {

    private static final String NOWHERE = "339900";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final Set<String> given = new HashSet<>();
    private int count;

    /** The next number of someone born on that day; no two are the same. */
    String next(LocalDate born) {
        String head = head(born);
        while (!given.add(head)) {
            head = head(born);
        }
        return head + check(head);
    }

    private String head(LocalDate born) {
        count++;
        return NOWHERE
                + DateTimeFormatter.BASIC_ISO_DATE.format(born)
                + String.format(Locale.ROOT, "%03d", count % 1000);
    }

    /** The check character of seventeen digits; ten is written X. */
    static char check(String head) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (head.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
