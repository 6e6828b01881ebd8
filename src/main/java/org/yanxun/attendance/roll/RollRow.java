package org.yanxun.attendance.roll;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.CountingRules;
import org.yanxun.attendance.domain.Noted;
import org.yanxun.kernel.Actor;

/**
 * A person on a sitting's roll.
 *
 * @param person who
 * @param name by name
 * @param school where the person works; empty if nowhere now
 * @param noted what is noted so far
 * @param mark what is said by hand
 * @param late scans from before the settling that came after it
 * @param frozen what settling wrote down, as corrected since; absent until then
 */
public record RollRow(
        UUID person,
        String name,
        String school,
        Noted noted,
        Mark mark,
        Late late,
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
     * Scans that were made before the settling and confirmed after it.
     *
     * @param came when coming was scanned; absent if it was not
     * @param left when going was scanned; absent if it was not
     */
    public record Late(@Nullable Instant came, @Nullable Instant left) {

        /** None. */
        public static final Late NONE = new Late(null, null);
    }

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

    /** What would count with the late scans; absent if there are none, or somebody has looked at them already. */
    public Optional<Counted> lateCounted() {
        boolean waits = frozen != null && frozen.revision() == 0 && !late.equals(Late.NONE);
        return waits
                ? Optional.of(CountingRules.count(new Noted(
                        noted.course(),
                        noted.came() == null ? late.came() : noted.came(),
                        noted.left() == null ? late.left() : noted.left(),
                        noted.byHand(),
                        noted.leave())))
                : Optional.empty();
    }

    /** When the late scan was made; absent if there is none. */
    public Optional<Instant> lateAt() {
        return Optional.ofNullable(late.came() == null ? late.left() : late.came());
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

    /** Whether it is that person's own line. */
    public boolean isOf(Actor actor) {
        return person.equals(actor.person().value());
    }

    /** Whether something stands by hand. */
    public boolean isMarked() {
        return noted.byHand() != null;
    }
}
