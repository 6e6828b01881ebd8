package org.yanxun.kernel;

import java.util.List;

/** Why something is not as it should be, for a page to say in the reader's language. */
public interface Reason {

    /** The key of the words. */
    String reason();

    /** What fills the gaps in those words, in order; may be empty. */
    List<?> arguments();
}
