package org.yanxun.plan;

import java.time.Instant;
import java.util.Optional;
import org.yanxun.kernel.PlanYear;

/**
 * One version of a district's yearly plan (plan row 0.1), without its text.
 *
 * @param id names this version
 * @param year the calendar year it is for
 * @param version 1 for the year's first reading, then counting up
 * @param title as the text gives it; empty if it gives none
 * @param standing whether it is in force
 * @param moments when it was read, and when it was adopted
 */
public record Plan(PlanId id, PlanYear year, int version, String title, Standing standing, Moments moments) {

    /** Whether the year runs by this version. */
    public boolean isAdopted() {
        return standing == Standing.ADOPTED;
    }

    /** What a version of a plan is. */
    public enum Standing {
        /** Read, and waiting for the bureau's word. */
        DRAFT,
        /** The year runs by it. */
        ADOPTED,
        /** A later word put another version in its place. */
        SUPERSEDED,
        /** Taken back: by somebody's word, or with what it was written for before anybody worked on it. */
        WITHDRAWN
    }

    /**
     * When what happened to it.
     *
     * @param read when the text was read
     * @param adopted when the bureau last adopted it; absent if never
     * @param withdrawn when what it was written for was taken back; absent if it was not
     * @param takenBack when somebody took it back; absent if nobody did
     */
    public record Moments(
            Instant read, Optional<Instant> adopted, Optional<Instant> withdrawn, Optional<Instant> takenBack) {

        /** When it was read and adopted; neither it nor what it was written for was taken back. */
        public Moments(Instant read, Optional<Instant> adopted) {
            this(read, adopted, Optional.empty(), Optional.empty());
        }
    }
}
