package org.yanxun.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Secrets that are handed out once and kept as hashes only. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Nothing in it can be mistaken for something else when read from paper. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int TOKEN_BYTES = 32;
    private static final int CODE_LENGTH = 10;

    private Secrets() {}

    /** 256 random bits as text for cookies and addresses. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code of ten letters and digits (50 bits), to be typed from paper. */
    public static String code() {
        var code = new StringBuilder();
        RANDOM.ints(CODE_LENGTH, 0, ALPHABET.length()).forEach(at -> code.append(ALPHABET.charAt(at)));
        return code.toString();
    }

    /** A code as it is printed: in two halves. */
    public static String printed(String code) {
        int half = code.length() / 2;
        return code.substring(0, half) + "-" + code.substring(half);
    }

    /** A code as typed: without spaces and dashes, in capitals. */
    public static String typed(String code) {
        return code.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
    }

    /** What is kept of a secret. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether both are the same, in a time that tells nothing about where they differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(hash(one), hash(other));
    }
}
