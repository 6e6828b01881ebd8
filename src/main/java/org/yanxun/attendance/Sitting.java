package org.yanxun.attendance;

import java.time.Instant;
import java.util.UUID;
import org.yanxun.kernel.OrgId;

/**
 * A gathering whose presence counts, as a higher room asks for it.
 *
 * @param id the identity of what asks for it (a session's id), so that asking twice changes the one sitting
 * @param organiser who holds it and settles it
 * @param title what it is called on the projector
 * @param place where
 * @param startsAt when it begins
 * @param endsAt when it ends, after its beginning
 * @param checkout whether leaving is noted too
 */
public record Sitting(
        UUID id, OrgId organiser, String title, String place, Instant startsAt, Instant endsAt, boolean checkout) {}
