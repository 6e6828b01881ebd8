package org.yanxun.plan.original;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of a plan with its bytes, as it came or as it goes. */
public final class PlanFileBytes {

    private static final int LONGEST = 200;

    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    private PlanFileBytes(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /** As somebody sent it; of its name only the last part is kept, and nothing that is no character. */
    public static PlanFileBytes sent(String name, byte[] bytes) {
        String own = bare(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        return new PlanFileBytes(own.isEmpty() ? "plan" : own, MediaTypes.of(own, bytes), bytes.clone());
    }

    /** A text that came without a file, under its title. */
    static PlanFileBytes ofText(String title, String text) {
        String name = bare(title.replaceAll("[/\\\\:*?\"<>|]", " "));
        return new PlanFileBytes(name + ".txt", "text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** One that was kept. */
    static PlanFileBytes kept(String name, String mediaType, byte[] bytes) {
        return new PlanFileBytes(name, mediaType, bytes);
    }

    private static String bare(String name) {
        String plain = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
        int over = Math.max(0, plain.length() - LONGEST);
        boolean isSplit = over > 0 && Character.isLowSurrogate(plain.charAt(over));
        return plain.substring(isSplit ? over + 1 : over);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What kind of file it is. */
    public String mediaType() {
        return mediaType;
    }

    /** Its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its SHA-256 in hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
