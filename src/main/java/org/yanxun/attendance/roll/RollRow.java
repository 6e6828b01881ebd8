package org.yanxun.attendance.roll;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.CountingRules;
import org.yanxun.attendance.domain.Noted;

/**
 * A person on a sitting's roll.
 *
 * @param person who
 * @param name by name
 * @param school where the person works; empty if nowhere now
 * @param noted what is noted so far
 * @param mark what is said by hand
 * @param frozen what settling wrote down, as corrected since; absent until then
 */
public record RollRow(
        UUID person,
        String name,
        String school,
        Noted noted,
        Mark mark,
        @Nullable Frozen frozen) {

    /**
     * What stands by hand.
     *
     * @param revision the last revision of marks, whether it says anything or takes one back; 0 if there is none
     * @param reason why; absent if nothing stands
     * @param by who said it, by name; absent if nothing stands
     */
    public record Mark(
            int revision, @Nullable String reason, @Nullable String by) {}

    /**
     * What counts since settling.
     *
     * @param counted status, minutes and rule
     * @param revision 0 as settled, more after corrections
     * @param reason why it was corrected; absent if it was not
     */
    public record Frozen(
            Counted counted, int revision, @Nullable String reason) {}

    /** What counts, or would count if it were settled now. */
    public Counted counted() {
        return frozen == null ? CountingRules.count(noted) : frozen.counted();
    }

    /** When the person came, by hand or by a device; absent if not noted. */
    public @Nullable Instant cameAt() {
        Noted.ByHand byHand = noted.byHand();
        return byHand == null ? noted.came() : byHand.arrivedAt();
    }

    /** When the person left, by hand or by a device; absent if not noted. */
    public @Nullable Instant leftAt() {
        Noted.ByHand byHand = noted.byHand();
        return byHand == null ? noted.left() : byHand.leftAt();
    }

    /** Whether something stands by hand. */
    public boolean isMarked() {
        return noted.byHand() != null;
    }
}
