package org.yanxun.roster.domain;

import java.util.HexFormat;
import java.util.Locale;
import org.yanxun.trust.Vault;

/**
 * An identity number as it may lie at rest.
 *
 * @param seal what the vault made of it, as PostgreSQL writes bytes
 * @param print equal for equal numbers, written the same way
 * @param mask what may be shown: the first and last characters
 */
public record SealedNumber(String seal, String print, String mask) {

    private static final int SHOWN_AT_THE_START = 3;
    private static final int SHOWN_AT_THE_END = 2;

    /** The number as it may be kept. */
    public static SealedNumber of(String number, Vault vault) {
        String same = number.strip().toUpperCase(Locale.ROOT);
        return new SealedNumber(hex(vault.seal(same)), hex(vault.fingerprint("id-number:" + same)), mask(same));
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    static String mask(String number) {
        int hidden = number.length() - SHOWN_AT_THE_START - SHOWN_AT_THE_END;
        if (hidden <= 0) {
            return "*".repeat(number.length());
        }
        return number.substring(0, SHOWN_AT_THE_START)
                + "*".repeat(hidden)
                + number.substring(number.length() - SHOWN_AT_THE_END);
    }
}
