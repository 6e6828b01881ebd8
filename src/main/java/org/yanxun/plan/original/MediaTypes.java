package org.yanxun.plan.original;

import java.util.Locale;
import org.yanxun.plan.reading.source.PlanFile;

/** Which kind of file a plan's is, told from its content as the reading does; the name only tells text from text. */
final class MediaTypes {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private MediaTypes() {}

    static String of(String name, byte[] bytes) {
        if (PlanFile.isWord(bytes)) {
            return WORD;
        }
        if (PlanFile.isPdf(bytes)) {
            return "application/pdf";
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".md") ? "text/markdown" : "text/plain";
    }
}
