package org.yanxun.plan.original;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Which kind of file a plan's is, told from its content as the reading does; the name only tells text from text. */
final class MediaTypes {

    private static final int HEAD = 1024;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private MediaTypes() {}

    static String of(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return WORD;
        }
        if (head.contains("%PDF-")) {
            return "application/pdf";
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".md") ? "text/markdown" : "text/plain";
    }
}
