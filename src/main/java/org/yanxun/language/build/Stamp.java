package org.yanxun.language.build;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Tells by content, not by time, whether a made file is still that of its sources. */
final class Stamp {

    /** Raised when the conversion itself changes. */
    private static final int EDITION = 1;

    private Stamp() {}

    static String of(String... sources) {
        CRC32C sum = new CRC32C();
        long length = 0;
        for (String source : sources) {
            byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
            sum.update(bytes);
            sum.update(0);
            length += bytes.length;
        }
        return "%d-%x-%08x".formatted(EDITION, length, sum.getValue());
    }
}
