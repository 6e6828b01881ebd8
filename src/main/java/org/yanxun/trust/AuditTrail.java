package org.yanxun.trust;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Actor;

/** Who decided what, when, and why: written in the transaction of the decision itself, never changed afterwards. */
public interface AuditTrail {

    /** Notes a decision of that person. */
    void record(Actor actor, Decision decision);

    /**
     * One decision.
     *
     * @param action what was done, as {@code room.verb}
     * @param subject what kind of thing it was done to
     * @param subjectId which one; absent for a decision about no single thing
     * @param before what it was like before, any record or map; absent if it is new
     * @param after what it is like now; absent if it is gone
     * @param reason why; absent where none was asked for
     */
    record Decision(
            String action,
            String subject,
            @Nullable UUID subjectId,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {

        /** A decision about one thing, with what it is like now. */
        public static Decision of(String action, String subject, UUID subjectId, Object after) {
            return new Decision(action, subject, subjectId, null, after, null);
        }

        /** The same decision with what it was like before. */
        public Decision from(Object earlier) {
            return new Decision(action, subject, subjectId, earlier, after, reason);
        }

        /** The same decision with its reason. */
        public Decision because(@Nullable String why) {
            return new Decision(action, subject, subjectId, before, after, why);
        }
    }
}
