package org.yanxun.plan.reading.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.yanxun.plan.reading.source.Unreadable.Reason;

/** A file that somebody hands in as a plan: .txt, .md, .docx or .pdf, told apart by its content, never by its name. */
public final class PlanFile {

    /** The largest file, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int HEAD = 1024;
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private PlanFile() {}

    /**
     * The text of a file, as it stands in it; a Word file's automatic numbers are written out.
     *
     * @throws Unreadable if there is none to be read
     */
    public static String text(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unreadable(Reason.EMPTY);
        }
        if (bytes.length > LARGEST) {
            throw new Unreadable(Reason.LARGE);
        }
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw new Unreadable(Reason.WORDLESS);
        }
        return text;
    }

    /** Whether the content is that of a Word file. */
    public static boolean isWord(byte[] bytes) {
        return head(bytes).startsWith("PK\u0003\u0004");
    }

    /** Whether the content is that of a PDF. */
    public static boolean isPdf(byte[] bytes) {
        return head(bytes).contains("%PDF-");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static String decoded(byte[] bytes) {
        if (isWord(bytes)) {
            return DocxFile.text(bytes);
        }
        if (isPdf(bytes)) {
            return PdfFile.text(bytes);
        }
        String head = head(bytes);
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            boolean encrypted = new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
            throw new Unreadable(encrypted ? Reason.ENCRYPTED : Reason.OLD);
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf") || start.startsWith("<!doctype") || start.startsWith("<html")) {
            throw new Unreadable(Reason.TYPE);
        }
        return TextBytes.decode(bytes).orElseThrow(() -> new Unreadable(Reason.TYPE));
    }
}
