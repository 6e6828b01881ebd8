package org.yanxun.credit.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.DistrictId;

/** What the ledger tells. */
public sealed interface CreditEvent {

    /** Where it happened. */
    DistrictId district();

    /** When it happened. */
    Instant occurredAt();

    /** Credits were posted, or taken back by counter-entries, for these sources (sittings). */
    record CreditsPosted(DistrictId district, List<UUID> sources, Instant occurredAt) implements CreditEvent {
        public CreditsPosted {
            sources = List.copyOf(sources);
        }
    }
}
