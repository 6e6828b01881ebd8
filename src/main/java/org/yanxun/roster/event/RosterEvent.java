package org.yanxun.roster.event;

import java.time.Instant;
import org.yanxun.kernel.DistrictId;

/** What the roster tells. */
public sealed interface RosterEvent {

    /** Where it happened. */
    DistrictId district();

    /** When it happened. */
    Instant occurredAt();

    /** People joined, moved, left or were corrected, by an import or by hand. */
    record RosterChanged(DistrictId district, Instant occurredAt) implements RosterEvent {}
}
