package org.yanxun.attendance.leave;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Actor;

/**
 * A request for leave as it is read.
 *
 * @param id the request
 * @param version how often it changed
 * @param who who asks
 * @param sitting from what
 * @param reason why
 * @param requestedAt since when
 * @param state how it stands
 * @param decision who decided; absent until then
 */
public record LeaveView(
        UUID id,
        int version,
        Who who,
        From sitting,
        String reason,
        Instant requestedAt,
        LeaveState state,
        @Nullable Decision decision) {

    /**
     * Who asks.
     *
     * @param person the person
     * @param name by name
     * @param school where the person works; empty if nowhere now
     */
    public record Who(UUID person, String name, String school) {}

    /**
     * From which sitting.
     *
     * @param id the sitting
     * @param title what it is called
     * @param startsAt when it begins
     * @param over whether it is settled or called off, or nobody waits for the person there any more: then nothing changes
     */
    public record From(UUID id, String title, Instant startsAt, boolean over) {}

    /**
     * A decision.
     *
     * @param at when
     * @param by who, by name; absent if unknown here
     * @param reason why; absent where none was given
     */
    public record Decision(
            Instant at, @Nullable String by, @Nullable String reason) {}

    /**
     * A place in the list of requests, to go on from: those that wait come first, then the latest sittings.
     *
     * @param waits whether the last one read waits for a decision
     * @param startsAt when its sitting begins
     * @param id the last one read
     */
    public record Place(boolean waits, Instant startsAt, UUID id) {

        /** Before the first one. */
        public static final Place FIRST = new Place(true, Instant.parse("2999-12-31T00:00:00Z"), new UUID(-1, -1));
    }

    /** Its own place in the list. */
    public Place place() {
        return new Place(isOpen(), sitting.startsAt(), id);
    }

    /** Whether it is that person's own. */
    public boolean isOf(Actor actor) {
        return who.person().equals(actor.person().value());
    }

    /** Whether it waits for a decision that can still be made. */
    public boolean isOpen() {
        return state == LeaveState.ASKED && !sitting.over();
    }

    /** Whether its decision can still be taken back. */
    public boolean isUndoable() {
        return (state == LeaveState.GRANTED || state == LeaveState.DECLINED) && !sitting.over();
    }
}
