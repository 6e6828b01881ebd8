package org.yanxun.document.sheet;

import java.io.Serial;
import org.yanxun.shell.fault.InvalidInput;

/** The file as a whole cannot be taken; no row of it was. Says why in the reader's words, about the field "file". */
public final class SheetRefused extends InvalidInput {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Refused for the reason whose words have the key {@code document.sheet.<reason>}. */
    public SheetRefused(String reason, Object... arguments) {
        super("file", "document.sheet." + reason, arguments);
    }

    /** The key of the words. */
    public String reason() {
        return problems().getFirst().reason();
    }
}
