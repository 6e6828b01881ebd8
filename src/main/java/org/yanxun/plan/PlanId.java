package org.yanxun.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names one version of a district's yearly plan. */
public record PlanId(UUID value) {

    /** A new identity, ordered by the time of its making (UUID version 7). */
    public static PlanId fresh() {
        return new PlanId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
