package org.yanxun.attendance.code;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code of one sitting and passage, which changes every 20 seconds. It holds in its own slot and the one after, so
 * that whoever scans at the last moment is not turned away.
 *
 * @param sitting the sitting
 * @param passage what it is for
 * @param key the sitting's signing key
 */
record RotatingCode(UUID sitting, Passage passage, SecretKeySpec key) {

    /** How long a code is shown. */
    static final Duration SLOT = Duration.ofSeconds(20);

    private static final int SIGNATURE_BYTES = 12;

    /** The slot a moment falls in. */
    static long slotAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SLOT.toSeconds());
    }

    /** What the link carries at that moment: the slot and its signature. */
    String signedAt(Instant moment) {
        long slot = slotAt(moment);
        return slot + "." + signature(slot);
    }

    /** The four digits to type at that moment. */
    String digitsAt(Instant moment) {
        return digits(slotAt(moment));
    }

    /** Whether these digits hold at that moment. */
    boolean holdsTyped(String typed, Instant moment) {
        long slot = slotAt(moment);
        return same(typed, digits(slot)) || same(typed, digits(slot - 1));
    }

    /** What to make of a signed code at that moment. */
    Reading read(String signed, Instant moment) {
        int dot = signed.indexOf('.');
        if (dot < 1 || dot > 12 || !signed.substring(0, dot).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Reading.FORGED;
        }
        long slot = Long.parseLong(signed.substring(0, dot));
        if (!same(signed.substring(dot + 1), signature(slot))) {
            return Reading.FORGED;
        }
        long age = slotAt(moment) - slot;
        return age == 0 || age == 1 ? Reading.HOLDS : Reading.OLD;
    }

    /** What a scanned code turned out to be. */
    enum Reading {
        /** Ours and of this moment. */
        HOLDS,
        /** Ours, but shown some time ago. */
        OLD,
        /** Not ours. */
        FORGED
    }

    private String signature(long slot) {
        byte[] whole = mac("link", slot);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
    }

    private String digits(long slot) {
        int number = ByteBuffer.wrap(mac("digits", slot)).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%04d", number % 10_000);
    }

    private byte[] mac(String purpose, long slot) {
        return KeyedHash.of(key, purpose + "|" + sitting + "|" + passage + "|" + slot);
    }

    private static boolean same(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
