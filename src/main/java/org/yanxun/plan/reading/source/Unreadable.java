package org.yanxun.plan.reading.source;

import java.io.Serial;
import java.util.Locale;

/** A file that holds no plan's text, or none that may be read; says why. */
public final class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public Unreadable(Reason reason) {
        super(reason.plain);
        this.reason = reason;
    }

    /** Why, as the end of a key of words such as {@code plan.wrong.file.encrypted}. */
    public String key() {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    /** Why a file is not read; the plain words are for a console. */
    public enum Reason {
        EMPTY("the file is empty"),
        LARGE("the file is larger than 5 MB"),
        SWOLLEN("the file unpacks to far more than a plan's text"),
        ENCRYPTED("the file is encrypted; give it without a password"),
        OLD("an old Word file (.doc); save it as .docx, .pdf or .txt"),
        DAMAGED("the file is damaged"),
        WORDLESS("the file holds no words, only pictures perhaps"),
        TYPE("not a text, Word (.docx) or PDF file");

        private final String plain;

        Reason(String plain) {
            this.plain = plain;
        }
    }
}
