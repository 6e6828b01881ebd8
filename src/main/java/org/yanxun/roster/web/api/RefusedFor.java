package org.yanxun.roster.web.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.shell.speech.Speech;

/**
 * Why an upload was refused, or looked at anew: the reason's key, and its words in the caller's language.
 */
record RefusedFor(String code, String message) {

    /** The reason that is left at the job; absent if there is none. */
    static @Nullable RefusedFor of(ImportJob job, Speech speech) {
        return Optional.ofNullable(job.refusedFor())
                .map(why -> new RefusedFor(why.reason(), speech.why(why)))
                .orElse(null);
    }
}
