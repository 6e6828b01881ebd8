package org.yanxun.plan.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names one finding of one version of a plan. */
public record FindingId(UUID value) {

    /** A new identity, ordered by the time of its making (UUID version 7). */
    public static FindingId fresh() {
        return new FindingId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
