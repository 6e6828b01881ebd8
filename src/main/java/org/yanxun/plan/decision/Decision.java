package org.yanxun.plan.decision;

import java.time.Instant;
import java.util.UUID;
import org.yanxun.kernel.PersonId;

/**
 * One decision on one target or finding; never changed once it was made.
 *
 * @param id names it
 * @param batch what was decided at the same stroke
 * @param subject the target or finding
 * @param number counted up from 1 for each subject
 * @param act what was decided
 * @param word whose word it is
 */
public record Decision(UUID id, UUID batch, UUID subject, int number, Act act, Word word) {

    /**
     * Who decided, when and why.
     *
     * @param by who
     * @param name as the person was called then
     * @param at when
     * @param why in the person's words; may be empty
     */
    public record Word(PersonId by, String name, Instant at, String why) {}
}
